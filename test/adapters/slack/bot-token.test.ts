import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readNodeConfig } from '../../../src/runtime/config.ts'
import { startNode } from '../../../src/runtime/start-node.ts'
import { startFakeSlack } from './fake-slack.ts'
import { buttonOf, SIGNING_SECRET, slackClient, textOf } from './slack-client.ts'

const directories: string[] = []
const newDirectory = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'whetstone-bot-'))
  directories.push(made)
  return made
}
afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true })
})
const start = async (settings: Record<string, string>) => {
  const running = await startNode(readNodeConfig({ PORT: '0', ...settings }), process.cwd(), () => {})
  return { ...running, fetch: (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${running.port}${path}`, init) }
}

describe('one workspace with a bot token', () => {
  it('needs nothing but the signing secret and the token, and may share the team of the page', async () => {
    const fake = await startFakeSlack()
    const settings = {
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_BOT_TOKEN: 'xoxb-only',
      SLACK_API_URL: `${fake.address}/api`,
      SLACK_TEAM: 'demo',
    }
    const running = await start({ DATA_DIR: newDirectory(), ...settings })
    const me = slackClient({ fake: fake.address, fetch: running.fetch }, { team: 'TBOT', user: 'U1' })
    const asked = await me.command('junior service types')
    await me.press(buttonOf(asked, 'answer'))
    expect((await me.seen('views.open'))[0]?.token).toBe('xoxb-only')
    const linked = textOf(await me.command('link'))
    expect(linked).toContain('Your code for the web: demo.')
    expect(linked).not.toContain('127.0.0.1')
    const proxied = { 'x-forwarded-host': 'drills.example.com', 'x-forwarded-proto': 'https' }
    const through = (path: string, init: RequestInit = {}) =>
      running.fetch(path, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), ...proxied } })
    const far = slackClient({ fake: fake.address, fetch: through }, { team: 'TBOT', user: 'U1' })
    expect(textOf(await far.command('link'))).toContain('https://drills.example.com/#link=demo.')
    expect((await running.fetch('/slack/install')).status).toBe(404)
    await running.stop()
    await fake.stop()
  })
  it('gets what waited when the service was stopped while Slack was down', async () => {
    const fake = await startFakeSlack()
    const settings = {
      DATA_DIR: newDirectory(),
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_BOT_TOKEN: 'xoxb-only',
      SLACK_API_URL: `${fake.address}/api`,
    }
    const first = await start(settings)
    const me = slackClient({ fake: fake.address, fetch: first.fetch }, { team: 'TBOT', user: 'U1' })
    await me.command('junior service types')
    await me.seen('users.info')
    await me.control({ down: true })
    await me.message('hint', '1790000.1')
    await first.stop()
    await me.control({ down: false })
    expect((await me.log()).recorded.filter(({ method }) => method === 'chat.postMessage')).toEqual([])
    const second = await start(settings)
    expect((await me.seen('chat.postMessage')).length).toBe(1)
    await second.stop()
    await fake.stop()
  })
  it('is not there without the signing secret', async () => {
    const running = await start({ DATA_DIR: newDirectory() })
    expect((await running.fetch('/slack/commands', { method: 'POST', body: 'text=hint' })).status).toBe(404)
    await running.stop()
  })
})
