import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { checkMessage, checkView } from './check-blocks.ts'

export interface Recorded {
  readonly method: string
  readonly token: string
  readonly body: any
  readonly at: number
}
/** What a test may set. */
interface Control {
  down: boolean
  /** Calls to answer with 429 first. */
  rateLimited: number
  retryAfter: number
  responsesExpired: boolean
  revoked: string[]
  admins: string[]
  timeZone: string
  delayMs: number
  /** Of channels and user groups; pages hold two. */
  members: Record<string, string[]>
  /** Given by the next installation. */
  granted: any
}
const FRESH = (): Control => ({
  down: false,
  rateLimited: 0,
  retryAfter: 1,
  responsesExpired: false,
  revoked: [],
  admins: ['UADMIN'],
  timeZone: 'Europe/Berlin',
  delayMs: 0,
  members: {},
  granted: null,
})

export interface FakeSlack {
  readonly address: string
  stop(): Promise<void>
}

/** Slack as far as we use it: Web API, response URLs, OAuth. It refuses what Slack refuses. Tests steer it over HTTP as well. */
export async function startFakeSlack(port = 0): Promise<FakeSlack> {
  let control = FRESH()
  let recorded: Recorded[] = []
  let refused: string[] = []
  const triggers = new Map<string, number>()
  const responses = new Map<string, { uses: number; at: number }>()
  const codes = new Set<string>()
  const refreshTokens = new Set<string>()
  let count = 0
  const next = (): number => ++count

  const api: Record<string, (body: any, token: string) => any> = {
    'chat.postMessage': (body) => {
      const errors = checkMessage(body)
      if (errors.length > 0) return refuse('invalid_blocks', errors)
      const channel = /^[UW]/.test(body.channel) ? `D${body.channel}` : body.channel
      return { ok: true, channel, ts: `${1_760_000_000 + next()}.000100` }
    },
    'users.info': (body) => ({
      ok: true,
      user: {
        id: body.user,
        tz: control.timeZone,
        is_admin: control.admins.includes(body.user),
        real_name: `Name of ${body.user}`,
        is_bot: body.user.includes('BOT'),
      },
    }),
    'conversations.members': (body) => {
      const members = control.members[body.channel]
      if (members === undefined) return { ok: false, error: 'channel_not_found' }
      const from = Number(body.cursor ?? 0)
      const to = from + 2
      return { ok: true, members: members.slice(from, to), response_metadata: { next_cursor: to < members.length ? String(to) : '' } }
    },
    'usergroups.users.list': (body) => {
      const users = control.members[body.usergroup]
      return users === undefined ? { ok: false, error: 'no_such_subteam' } : { ok: true, users }
    },
    'views.open': (body) => {
      const born = triggers.get(body.trigger_id)
      if (born === undefined) return { ok: false, error: 'exchanged_trigger_id' }
      triggers.delete(body.trigger_id)
      if (Date.now() - born > 3000) return { ok: false, error: 'expired_trigger_id' }
      const errors = checkView(body.view)
      return errors.length > 0 ? refuse('invalid_arguments', errors) : { ok: true, view: { id: `V${next()}` } }
    },
    'views.publish': (body) => {
      const errors = checkView(body.view)
      return errors.length > 0 ? refuse('invalid_arguments', errors) : { ok: true, view: { id: `V${next()}` } }
    },
    'oauth.v2.access': (body) => {
      if (body.client_id !== 'client' || body.client_secret !== 'client-secret') return { ok: false, error: 'bad_client_secret' }
      const isRefresh = body.grant_type === 'refresh_token'
      if (isRefresh ? !refreshTokens.delete(body.refresh_token) : !codes.delete(body.code))
        return { ok: false, error: isRefresh ? 'invalid_refresh_token' : 'invalid_code' }
      const number = next()
      const rotating = isRefresh || control.granted?.rotating === true
      const { rotating: _, ...granted } = control.granted ?? { team: { id: 'T0INSTALL', name: 'Install & Co' } }
      if (rotating) refreshTokens.add(`xoxe-1-${number}`)
      return {
        ok: true,
        access_token: `xoxb-${number}`,
        token_type: 'bot',
        ...(rotating ? { refresh_token: `xoxe-1-${number}`, expires_in: 43200 } : {}),
        bot_user_id: 'UBOT',
        app_id: 'A1',
        scope: 'commands',
        authed_user: { id: 'UINSTALLER' },
        enterprise: null,
        is_enterprise_install: false,
        ...granted,
        ...(isRefresh ? { expires_in: 43200 } : {}),
      }
    },
  }
  function refuse(error: string, messages: string[]): any {
    refused.push(...messages)
    return { ok: false, error, response_metadata: { messages } }
  }

  const server = http.createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://fake')
    let text = ''
    for await (const chunk of request) text += chunk
    const json = (body: unknown, status = 200, headers: Record<string, string> = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers })
      response.end(JSON.stringify(body))
    }
    if (url.pathname === '/_reset') {
      control = FRESH()
      recorded = []
      refused = []
      return json({})
    }
    if (url.pathname === '/_control') {
      Object.assign(control, JSON.parse(text))
      return json({})
    }
    if (url.pathname === '/_log') return json({ recorded, refused })
    if (url.pathname === '/_press') {
      const trigger = `trigger.${next()}`
      const id = `${next()}`
      triggers.set(trigger, Date.now())
      responses.set(id, { uses: 0, at: Date.now() })
      return json({ trigger, responseUrl: `http://${request.headers.host}/response/${id}` })
    }
    if (control.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, control.delayMs))
    if (control.down) {
      response.writeHead(503)
      return response.end('down')
    }
    if (url.pathname.startsWith('/response/')) {
      const known = responses.get(url.pathname.slice('/response/'.length))
      const body = JSON.parse(text)
      if (known === undefined || control.responsesExpired || known.uses >= 5 || Date.now() - known.at > 1_800_000)
        return json({ ok: false, error: 'used_url' }, 404)
      known.uses++
      const errors = [...checkMessage(body), ...(body.response_type === 'ephemeral' ? [] : ['an answer that everyone sees'])]
      if (errors.length > 0) {
        refused.push(...errors)
        return json({ ok: false, error: 'invalid_blocks' }, 400)
      }
      recorded.push({ method: 'response', token: '', body, at: Date.now() })
      response.writeHead(200)
      return response.end('ok')
    }
    if (url.pathname === '/oauth/v2/authorize') {
      const code = `code-${next()}`
      codes.add(code)
      const back = new URL(url.searchParams.get('redirect_uri') ?? 'http://nowhere/')
      back.searchParams.set('code', code)
      back.searchParams.set('state', url.searchParams.get('state') ?? '')
      response.writeHead(302, { location: `${back}` })
      return response.end()
    }
    const method = url.pathname.replace('/api/', '')
    const token = (request.headers.authorization ?? '').replace('Bearer ', '')
    const form: any = Object.fromEntries(new URLSearchParams(text))
    for (const name of ['blocks', 'view']) if (form[name] !== undefined) form[name] = JSON.parse(form[name])
    if (control.rateLimited > 0) {
      control.rateLimited--
      return json({ ok: false, error: 'ratelimited' }, 429, { 'retry-after': String(control.retryAfter) })
    }
    const handler = api[method]
    if (handler === undefined) return json({ ok: false, error: 'unknown_method' })
    if (method !== 'oauth.v2.access' && (!token.startsWith('xoxb-') || control.revoked.includes(token)))
      return json({ ok: false, error: 'token_revoked' })
    const answer = handler(form, token)
    recorded.push({ method: answer.ok ? method : `${method} refused: ${answer.error}`, token, body: form, at: Date.now() })
    return json(answer)
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
