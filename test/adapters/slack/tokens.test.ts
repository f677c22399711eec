import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import type { DeskEnv } from '../../../src/adapters/slack/desk-env.ts'
import { enqueue } from '../../../src/adapters/slack/job.ts'
import { sendDue } from '../../../src/adapters/slack/outbox.ts'
import { seal, unseal } from '../../../src/training/outbox/seal.ts'
import { openScratchStore } from '../../training/scratch-store.ts'
import { type Scripted, scriptCell } from '../../training/scripted-cell.ts'

const secretKey = 'test-secret-0123456789-0123456789-0123'

interface Desk extends Pick<Scripted, 'wait'> {
  install(workspace: string, access: string, expiresAt?: string | null): Promise<void>
  remove(workspace: string): void
  /** Workspaces and the tokens that are kept for them. */
  kept(): Promise<string[]>
  /** Sends a message to a workspace, or tries to. */
  post(team: string, enterprise?: string): Promise<void>
  sendDue(): Promise<void>
}

/** A desk that talks to a Slack of a few lines, which does something of its own before it answers. */
async function atDesk(answer: (desk: Desk, method: string, token: string) => unknown, test: (desk: Desk) => Promise<void>): Promise<void> {
  const { store, close } = openScratchStore()
  const { cell, wait } = scriptCell(store)
  const server = createServer(async (request: IncomingMessage, response) => {
    const said = await answer(desk, request.url?.replace('/api/', '') ?? '', request.headers.authorization?.replace('Bearer ', '') ?? '')
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(said))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`
  const nothing = (): void => {}
  const slack = { signingSecret: 's', clientId: 'client', clientSecret: 'secret', apiUrl, botToken: undefined } as never
  const env: DeskEnv = { cell, slack, publicUrl: undefined, secretKey, later: nothing, wake: nothing, log: nothing }
  const desk: Desk = {
    wait,
    async install(workspace, access, expiresAt = null) {
      const sealed = await seal(JSON.stringify({ access, refresh: expiresAt && 'refresh' }), secretKey, workspace)
      store.saveInstallation({ workspace, sealed, expiresAt, installedBy: 'U1', installedAt: cell.now() })
    },
    remove: (workspace) => store.removeInstallation(workspace),
    kept: () =>
      Promise.all(
        store.installations().map(async ({ workspace, sealed }) => {
          const { access } = JSON.parse(await unseal(sealed, secretKey, workspace))
          return `${workspace} ${access}`
        }),
      ),
    async post(team, enterprise) {
      const place = { team, enterprise: enterprise ?? null }
      enqueue(env, 'channel C1', null, { kind: 'post', place, channel: 'C1', message: { text: 'x', blocks: [] } })
      await sendDue(env)
    },
    sendDue: () => sendDue(env),
  }
  try {
    await test(desk)
  } finally {
    server.closeAllConnections()
    server.close()
    close()
  }
}

const soon = '2026-03-02T09:01:00.000Z'

describe('tokens that fail', () => {
  it('are removed, and no others', () =>
    atDesk(
      () => ({ ok: false, error: 'token_revoked' }),
      async (desk) => {
        await desk.install('slack:/T1', 'xoxb-1')
        await desk.install('slack:/T2', 'xoxb-2')
        await desk.post('T1')
        expect(await desk.kept()).toEqual(['slack:/T2 xoxb-2'])
      },
    ))
  it('leave alone what was installed meanwhile, and the message goes out with that', async () => {
    const posted: string[] = []
    await atDesk(
      async (desk, _, token) => {
        posted.push(token)
        if (token === 'xoxb-new') return { ok: true, channel: 'C1', ts: '1.1' }
        await desk.install('slack:/T1', 'xoxb-new')
        return { ok: false, error: 'token_revoked' }
      },
      async (desk) => {
        await desk.install('slack:/T1', 'xoxb-old')
        await desk.post('T1')
        expect(await desk.kept()).toEqual(['slack:/T1 xoxb-new'])
        desk.wait(1)
        await desk.sendDue()
        expect(posted).toEqual(['xoxb-old', 'xoxb-new'])
      },
    )
  })
  it.each(['team_access_not_granted', 'no_permission'])('serve a grid on when one of its workspaces says %s', (error) =>
    atDesk(
      () => ({ ok: false, error }),
      async (desk) => {
        await desk.install('slack:E1/', 'xoxb-grid')
        await desk.post('T9', 'E1')
        expect(await desk.kept()).toEqual(['slack:E1/ xoxb-grid'])
      },
    ),
  )
  it('are not brought back by a refreshing when the app was removed in the middle of it', () =>
    atDesk(
      (desk, method) => {
        if (method !== 'oauth.v2.access') return { ok: true, channel: 'C1', ts: '1.1' }
        desk.remove('slack:/T1')
        return { ok: true, access_token: 'xoxe-new', refresh_token: 'refresh-2', expires_in: 43_200 }
      },
      async (desk) => {
        await desk.install('slack:/T1', 'xoxe-old', soon)
        await desk.post('T1')
        expect(await desk.kept()).toEqual([])
      },
    ))
})
