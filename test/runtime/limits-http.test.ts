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
      readNodeConfig({ PORT: '0', DATA_DIR: directory, PUBLIC_URL: 'http://drills.example' }),
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
  it('counts the same at the edge', () => {
    const toml = readFileSync('wrangler.toml', 'utf8')
    for (const [name, quota] of Object.entries(QUOTAS))
      expect(toml).toMatch(
        new RegExp(`name = "LIMIT_${name.toUpperCase()}"\\nnamespace_id = "\\d+"\\nsimple = \\{ limit = ${quota}, period = 60 \\}`),
      )
  })
})
