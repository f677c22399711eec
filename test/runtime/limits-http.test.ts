import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readNodeConfig } from '../../src/runtime/config.ts'
import { QUOTAS } from '../../src/runtime/limits.ts'
import { type Running, startNode } from '../../src/runtime/start-node.ts'

describe('rate limits over HTTP', () => {
  const directory = mkdtempSync(join(tmpdir(), 'whetstone-limits-'))
  let running: Running
  beforeAll(async () => {
    running = await startNode(
      readNodeConfig({
        PORT: '0',
        DATA_DIR: directory,
        PUBLIC_URL: 'http://drills.example',
        SLACK_SIGNING_SECRET: 'slack-signing-secret-0123456789',
        SLACK_CLIENT_ID: 'client',
        SLACK_CLIENT_SECRET: 'client-secret',
      }),
      process.cwd(),
      () => {},
    )
  })
  afterAll(async () => {
    await running.stop()
    rmSync(directory, { recursive: true })
  })
  const guest = (forwarded: string) =>
    fetch(`http://localhost:${running.port}/v1/guests`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': forwarded },
      body: JSON.stringify({ embed_key: running.embedKey }),
    })

  it('counts by the address that the proxy saw, not by what the client says', async () => {
    for (let n = 0; n < QUOTAS.guests; n++) expect((await guest(`6.6.6.${n}, 10.0.0.1`)).status).toBe(201)
    const refused = await guest('7.7.7.7, 10.0.0.1')
    expect([refused.status, refused.headers.get('ratelimit')]).toEqual([429, expect.stringMatching(/^"guests";r=0;t=\d+$/)])
    expect((await guest('10.0.0.2')).status).toBe(201)
  })
  it('counts those who install the app, not what Slack sends', async () => {
    const ask = async (path: string, method = 'GET') => {
      const headers = { 'x-forwarded-for': '10.0.0.3' }
      const response = await fetch(`http://localhost:${running.port}${path}`, { method, headers, redirect: 'manual' })
      return [response.status, response.headers.get('ratelimit')?.replace(/;t=\d+$/, '') ?? null]
    }
    const left = (used: number): string => `"address";r=${QUOTAS.address - used}`
    expect(await ask('/slack/install')).toEqual([302, left(1)])
    expect(await ask('/slack/oauth/callback')).toEqual([400, left(2)])
    expect(await ask('/slack/install-links', 'POST')).toEqual([401, left(3)])
    expect(await ask('/slack/commands', 'POST')).toEqual([401, null])
  })
  it('counts the same at the edge', () => {
    const toml = readFileSync('wrangler.toml', 'utf8')
    for (const [name, quota] of Object.entries(QUOTAS))
      expect(toml).toMatch(
        new RegExp(`name = "LIMIT_${name.toUpperCase()}"\\nnamespace_id = "\\d+"\\nsimple = \\{ limit = ${quota}, period = 60 \\}`),
      )
  })
})
