import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readNodeConfig } from '../../src/runtime/config.ts'
import { type Running, startNode } from '../../src/runtime/start-node.ts'
import { blocksOf } from './readme-blocks.ts'

vi.setConfig({ testTimeout: 120_000 })
const directory = mkdtempSync(join(tmpdir(), 'whetstone-readme-'))
const data = join(directory, 'data')
let server: Running
beforeAll(async () => {
  server = await startNode(readNodeConfig({ PORT: '0', DATA_DIR: data }), process.cwd(), () => {})
})
afterAll(async () => {
  await server.stop()
  rmSync(directory, { recursive: true })
})

/** Runs what the README says to type, as a stranger does: nothing but the address and the data directory are other ones. */
async function type(commands: string): Promise<string> {
  const here = commands.replaceAll('http://localhost:8787', server.address).replaceAll('data/secrets.json', `${data}/secrets.json`)
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, USER: process.env.USER, DATA_DIR: data }
  const { stdout, stderr } = await promisify(execFile)('bash', ['-ec', here], { env })
  return stdout + stderr
}

describe('the README', () => {
  const [api = ''] = blocksOf('## The API in five lines of curl')
  const [ownTeam = ''] = blocksOf('### A team of your own')

  it('drills over HTTP', async () => {
    expect(await type(api)).toContain('"state":"stated"')
  })
  it('makes a team of your own and onboards people there: by a link, and by a list whose people your application signs in', async () => {
    const made = await type(`${api.split('\n')[0]}\n${ownTeam}`)
    expect(made).toMatch(/"embed_key":"acme\.pk_/)
    const token = /"token":"([^"]+)"/.exec(made)?.[1]
    const people = join(directory, 'people.csv')
    writeFileSync(people, 'external_id,name\nada@example.com,Ada\n')
    const [onboard = ''] = blocksOf('## Onboard a team in five minutes')
    const typed = onboard
      .replaceAll(/ +#.*$/gm, '')

      .replaceAll('people.csv', people)
    const told = await type(typed.replaceAll(/^(npm .*)$/gm, (line) => (line.includes('templates') ? line : `${line} --team acme`)))
    expect(told).toContain(`${server.address}/join#code=acme.`)
    expect(told).toContain('1 enrolled')
    expect(told).toContain(`${server.address}/team#code=acme.`)
    const plans = await fetch(`${server.address}/v1/me/plans`, { headers: { authorization: `Bearer ${token}` } })
    expect(((await plans.json()) as { plans: unknown[] }).plans).toHaveLength(1)
  })
})
