import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startFakeSlack } from '../adapters/slack/fake-slack.ts'
import { buttonOf, SIGNING_SECRET, slackClient, textOf } from '../adapters/slack/slack-client.ts'
import { CLI } from './build-cli.ts'
import { blocksOf } from './readme-blocks.ts'

const blocks = blocksOf('## In Slack')

describe('the Slack section of the README', () => {
  it('leads from nothing to drills, a linked history and a question of the day', async () => {
    const [manifest = '', start = '', connect = ''] = blocks
    expect(execFileSync('bash', ['-c', manifest], { encoding: 'utf8' })).toContain('https://drills.example.com/slack/commands')
    const directory = mkdtempSync(join(tmpdir(), 'whetstone-readme-'))
    const fake = await startFakeSlack()
    const names = [...start.matchAll(/\b([A-Z_]+)=/g)].map((found) => found[1])
    expect(names).toEqual(['PUBLIC_URL', 'SLACK_SIGNING_SECRET', 'SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET'])
    const port = await freePort()
    const env = {
      ...process.env,
      PORT: String(port),
      DATA_DIR: directory,
      ADMIN_TOKEN: 'a'.repeat(32),
      PUBLIC_URL: 'https://drills.example.com',
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_CLIENT_ID: 'client',
      SLACK_CLIENT_SECRET: 'client-secret',
      SLACK_API_URL: `${fake.address}/api/`,
    }
    const server = spawn(process.execPath, [CLI, 'serve'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    try {
      for await (const chunk of server.stdout) if (String(chunk).includes('Embed key')) break
      const address = `http://127.0.0.1:${port}`
      const stage = { fake: fake.address, fetch: (path: string, init?: RequestInit) => fetch(address + path, init) }
      const [ownTeam] = blocksOf('### A team of your own')
      const printed = execFileSync('bash', ['-c', `{ ${ownTeam} } >/dev/null\n${connect}`], {
        encoding: 'utf8',
        env: { ...env, B: address, J: 'content-type: application/json' },
      })
      await fetch(`${fake.address}/_control`, {
        method: 'POST',
        body: JSON.stringify({ granted: { team: { id: 'TREADME', name: 'Readme' } } }),
      })
      const consent = await fetch(JSON.parse(printed).url, { redirect: 'manual' })
      const back = new URL(consent.headers.get('location') ?? '')
      expect(back.origin).toBe('https://drills.example.com')
      expect((await stage.fetch(back.pathname + back.search)).status).toBe(200)
      const me = slackClient(stage, { team: 'TREADME', user: 'UINSTALLER' })
      const asked = await me.command('senior service types')
      await me.press(buttonOf(asked, 'move-hint'))
      await me.seen('response')
      const code = /acme\.[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(textOf(await me.command('link')))?.[0]
      const linked = await stage.fetch('/v1/links', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ code }),
      })
      const { token } = (await linked.json()) as { token: string }
      const progress: any = await (await stage.fetch('/v1/progress', { headers: { authorization: `Bearer ${token}` } })).json()
      expect(progress.open_drills).toHaveLength(1)
      const page = (await me.command('team')) ?? (await me.seen('response', 1, ({ body }) => textOf(body).includes('/team#'))).at(-1)?.body
      const entered = await stage.fetch('/v1/team/sessions', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ code: /#code=([\w.]+)/.exec(textOf(page))?.[1] }),
      })
      expect(await entered.json()).toMatchObject({ role: 'admin', team: { id: 'acme' } })
      await me.command('team service types')
      const posted = await me.seen('chat.postMessage', 1, ({ body }) => body.channel === 'C0GENERAL')
      expect(textOf(posted[0]?.body)).toContain('Question of the day')
      expect((await me.log()).refused).toEqual([])
    } finally {
      server.kill('SIGTERM')
      await once(server, 'exit')
      await fake.stop()
      rmSync(directory, { recursive: true })
    }
  })
})

/** The server says its public address, not where it listens: so that is chosen here. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  return port
}
