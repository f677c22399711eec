import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api'
import { describe, expect, it } from 'vitest'
import * as cell from '../../../src/adapters/store/cell-schema.ts'
import * as directory from '../../../src/adapters/store/directory-schema.ts'
import * as plans from '../../../src/adapters/store/plan-schema.ts'

describe.each([
  ['cell', { ...cell, ...plans }],
  ['directory', directory],
])('the migrations of the %s', (name, schema) => {
  const folder = join('migrations', name)

  it('lead to the schema, nothing is left to generate', async () => {
    const snapshot = readdirSync(join(folder, 'meta'))
      .filter((file) => file.endsWith('_snapshot.json'))
      .sort()
      .at(-1)
    const last = JSON.parse(readFileSync(join(folder, 'meta', snapshot ?? ''), 'utf8'))
    expect(await generateSQLiteMigration(last, (await generateSQLiteDrizzleJson(schema, last.id)) as typeof last)).toEqual([])
  })
  it('are the same for both runtimes', () => {
    const journal = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8'))
    const bundled = readFileSync(join(folder, 'migrations.js'), 'utf8')
    const written = readdirSync(folder).filter((file) => file.endsWith('.sql'))
    expect(journal.entries.map(({ tag }: { tag: string }) => `${tag}.sql`)).toEqual(written.sort())
    for (const file of written) expect(bundled).toContain(`'./${file}'`)
  })
})
