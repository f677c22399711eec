import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readNodeConfig } from '../../src/runtime/config.ts'
import { type Running, startNode } from '../../src/runtime/start-node.ts'
import { askForBank, NO_BANK } from '../runtime/served-bank.ts'
import { ADMIN_TOKEN, apiSuite, type Deployment, SECRET_KEY } from './suite.ts'
import { teamSuite } from './team-suite.ts'

const directory = mkdtempSync(join(tmpdir(), 'whetstone-api-'))
let running: Running | undefined
const logged: unknown[] = []
afterAll(async () => {
  await running?.stop()
  rmSync(directory, { recursive: true })
})

const deploy = async (): Promise<Deployment> => {
  const config = readNodeConfig({ PORT: '0', DATA_DIR: directory, SECRET_KEY, ADMIN_TOKEN, RATE_LIMITS: 'off' })
  running ??= await startNode(config, process.cwd(), (line) => logged.push(line))
  const { address } = running
  return { origin: address, fetch: (path, init) => fetch(address + path, init) }
}
apiSuite('Node over loopback', deploy)
teamSuite('Node over loopback', deploy)

it('logs no code, wherever it stands', async () => {
  const { fetch } = await deploy()
  for (const path of ['joins/demo.secret0', 'calendars/demo.secret0.ics']) await fetch(`/v1/${path}`)
  const lines = JSON.stringify(logged)
  expect(lines).toContain('"/v1/joins/demo.…"')
  expect(lines).toContain('/v1/team/sessions')
  expect(lines).not.toMatch(/secret0|[0-9a-f]{32}/)
})

it('says as a problem that there is no Slack', async () => {
  const response = await (await deploy()).fetch('/slack/install-links', { method: 'POST' })
  expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
  expect(await response.json()).toMatchObject({ code: 'not_found', detail: expect.stringContaining('SLACK_SIGNING_SECRET') })
})

it('serves nothing of what makes a good answer', async () => {
  const found = await askForBank(running?.address ?? '')
  expect(found).toEqual(NO_BANK(found))
})

it('leaves nothing of a deleted learner in any file', async () => {
  const own = mkdtempSync(join(tmpdir(), 'whetstone-gone-'))
  const server = await startNode(readNodeConfig({ PORT: '0', DATA_DIR: own }), process.cwd(), () => {})
  const call = async (method: string, path: string, token = '', body?: unknown): Promise<any> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': 'k' }
    const response = await fetch(server.address + path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
    return response.status === 204 ? null : response.json()
  }
  const { token } = await call('POST', '/v1/guests', '', { embed_key: server.embedKey })
  for (let n = 0; n < 5; n++) {
    const { drill } = await call('POST', '/v1/drills', token, { topic: 'kubernetes/service-types', level: 'junior' })
    await call('POST', `/v1/drills/${drill.id}/answers`, token, { text: `Unmistakable words ${'and more '.repeat(300)}` })
    await call('POST', `/v1/drills/${drill.id}/answers`, token, { text: 'could you give me an Unmistakable hint' })
  }
  const kept = (): string =>
    readdirSync(join(own, 'teams'))
      .map((name) => readFileSync(join(own, 'teams', name), 'latin1'))
      .join()
  expect(kept()).toContain('Unmistakable')
  await call('DELETE', '/v1/me', token)
  await server.stop()
  expect(kept()).not.toContain('Unmistakable')
  rmSync(own, { recursive: true })
})
