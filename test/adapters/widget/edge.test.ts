import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askForBank, NO_BANK } from '../../runtime/served-bank.ts'
import { answerWith, begin, chatIn, launch, skipToTheEnd } from './browser.ts'

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0))
    })
  })

describe('the widget at the edge', () => {
  const directory = mkdtempSync(join(tmpdir(), 'whetstone-edge-'))
  let edge: ChildProcess
  let browser: Browser
  let address = ''
  beforeAll(async () => {
    address = `http://127.0.0.1:${await freePort()}`
    const secrets = { SECRET_KEY: 'test-secret-0123456789-0123456789-0123', ADMIN_TOKEN: 'test-admin-0123456789-0123456789-01234' }
    const vars = Object.entries({ ...secrets, DEMO_EMBED_KEY: 'demo.pk_test0123456789012345678901234' }).flatMap(([name, value]) => [
      '--var',
      `${name}:${value}`,
    ])
    const options = [
      '--local',
      '--ip',
      '127.0.0.1',
      '--port',
      new URL(address).port,
      '--persist-to',
      directory,
      '--show-interactive-dev-session=false',
    ]
    edge = spawn(process.execPath, ['node_modules/wrangler/bin/wrangler.js', 'dev', ...options, ...vars], {
      detached: true,
      stdio: 'ignore',
    })
    for (let tries = 0; tries < 100; tries++) {
      if (
        await fetch(`${address}/healthz`).then(
          ({ ok }) => ok,
          () => false,
        )
      )
        break
      await new Promise((resolve) => setTimeout(resolve, 300))
    }
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    // Wrangler and the runtime that it started.
    if (edge.pid !== undefined) process.kill(-edge.pid, 'SIGTERM')
    await new Promise((resolve) => edge.once('exit', resolve))
    rmSync(directory, { recursive: true, force: true })
  })
  it('drills to the end, comes back after a reload, and serves the script as on Node', async () => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } })
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    await page.goto(address)
    const chat = chatIn(page)
    await begin(chat)
    await answerWith(chat, 'ExternalName proxies traffic. ClusterIP is reachable only inside the cluster.')
    await page.reload()
    await chat.locator('mark.bad').waitFor()
    await skipToTheEnd(chat)
    await chat.getByRole('button', { name: 'Report' }).click()
    await chat.locator('.sheet blockquote').first().waitFor()
    await page.goto(`${address}/progress/`)
    await chat.locator('.map').first().waitFor()
    expect(complaints).toEqual([])
    const { pinned } = (await (await fetch(`${address}/widget/v1.json`)).json()) as { pinned: string }
    const script = await fetch(address + pinned)
    expect(
      Object.fromEntries(['content-type', 'cache-control', 'access-control-allow-origin'].map((name) => [name, script.headers.get(name)])),
    ).toEqual({
      'content-type': expect.stringContaining('javascript'),
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
    })
    expect((await fetch(`${address}/v1/progress`)).headers.get('ratelimit-policy')).toMatch(/^"address";q=1200;w=60$/)
    await page.close()
  })
  it('refuses a body that is too large without breaking the connection for the next request', async () => {
    const large = new Blob(['x'.repeat(300_000)])
    const send = async (path: string, stated: boolean): Promise<number> => {
      const sent = stated ? { body: large } : ({ body: large.stream(), duplex: 'half' } as RequestInit)
      return (await fetch(address + path, { method: 'POST', headers: { 'content-type': 'application/json' }, ...sent })).status
    }
    for (const path of ['/v1/guests', '/v1/drills', '/v1/teams'])
      for (const stated of [false, true, false])
        expect([path, await send(path, stated), (await fetch(`${address}/healthz`)).status]).toEqual([path, 413, 200])
  })
  it('serves nothing of what makes a good answer', async () => {
    const found = await askForBank(address)
    expect(found).toEqual(NO_BANK(found))
  })
})
