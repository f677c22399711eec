import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createStore } from '../../../src/adapters/store/cell-store.ts'
import { createDirectory } from '../../../src/adapters/store/directory-store.ts'
import { openDatabase } from '../../../src/runtime/open-database.ts'
import { storeContract } from './contract.ts'

const directory = mkdtempSync(join(tmpdir(), 'whetstone-store-'))
const closing: (() => void)[] = []
const openFile = (name: string, migrations = 'migrations/cell') => {
  const opened = openDatabase(join(directory, name), migrations)
  closing.push(opened.close)
  return opened
}
afterAll(() => {
  for (const close of closing) close()
  rmSync(directory, { recursive: true })
})

let count = 0
storeContract(async (test) => test(createStore(openFile(`cell-${count++}.sqlite`).db)))

describe('a database file', () => {
  it('keeps its rows over closing and opening, migrations included', () => {
    const first = openDatabase(join(directory, 'again.sqlite'), 'migrations/cell')
    createStore(first.db).saveTeam({ id: 'acme', name: 'Acme', allowedOrigins: [], createdAt: '2026-01-01T00:00:00.000Z' })
    first.close()
    expect(createStore(openFile('again.sqlite').db).team()?.name).toBe('Acme')
  })
  it('is not opened when it is no database', () => {
    expect(() => openDatabase(join(directory, '..'), 'migrations/cell')).toThrow()
  })
})

describe('the directory', () => {
  it('gives an id to the first who claims it', async () => {
    const teams = createDirectory(openFile('directory.sqlite', 'migrations/directory').db)
    const claim = { id: 'acme', name: 'Acme', createdAt: '2026-01-01T00:00:00.000Z' }
    expect(await Promise.all([teams.addTeam(claim), teams.addTeam({ ...claim, name: 'Other' })])).toEqual([true, false])
    expect(await teams.team('acme')).toEqual(claim)
    expect(await teams.team('none')).toBeUndefined()
  })
})
