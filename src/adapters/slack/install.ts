import { type Context, Hono } from 'hono'
import { SlackAPIClient } from 'slack-web-api-client'
import * as z from 'zod'
import type { Installation } from '../../training/channel-ports.ts'
import { seal } from '../../training/outbox/seal.ts'
import { type Door, type DoorEnv, ownTeam } from './door.ts'
import { escapeText } from './messages/text.ts'
import { nameOf } from './workspace.ts'

export const SCOPES = [
  'commands',
  'chat:write',
  'im:write',
  'im:history',
  'users:read',
  'channels:read',
  'groups:read',
  'usergroups:read',
] as const
const PENDING_MS = 10 * 60_000

/** How a workspace comes to have the app: a click, Slack's consent page, and back. */
export const install = new Hono<Door>()
  .get('/slack/install', async (c) => {
    const url = await beginInstall(c.env, null)
    return url === undefined ? page('Cannot install: SLACK_CLIENT_ID and SLACK_CLIENT_SECRET are not set', 404) : c.redirect(url, 302)
  })
  .post('/slack/install-links', async (c) => {
    const team = await teamOfKey(c)
    if (team === undefined)
      return c.env.problem({
        status: 401,
        code: 'unauthorized',
        detail: 'Cannot connect a workspace: send the header "Authorization: Bearer <API key of the team>"',
      })
    const url = await beginInstall(c.env, team)
    if (url === undefined)
      return c.env.problem({
        status: 404,
        code: 'not_found',
        detail: 'Cannot connect a workspace: SLACK_CLIENT_ID and SLACK_CLIENT_SECRET are not set',
      })
    return Response.json({ url }, { status: 201 })
  })
  .get('/slack/oauth/callback', (c) => finishInstall(c.env, new URL(c.req.url)))

/** Slack's consent page for one installation: its state is kept here, counts once, and for ten minutes. */
async function beginInstall(env: DoorEnv, team: string | null): Promise<string | undefined> {
  const { clientId, clientSecret, apiUrl } = env.slack
  if (clientId === undefined || clientSecret === undefined) return undefined
  const state = [...crypto.getRandomValues(new Uint8Array(24))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const now = env.now()
  const expiresAt = new Date(Date.parse(now) + PENDING_MS).toISOString()
  await env.directory.addPending({ hash: env.digest(`slack ${state}`), team, expiresAt }, now)
  const url = new URL('/oauth/v2/authorize', apiUrl)
  url.search = new URLSearchParams({ client_id: clientId, scope: SCOPES.join(','), state, ...redirect(env) }).toString()
  return `${url}`
}

const redirect = ({ publicUrl }: DoorEnv): { redirect_uri?: string } =>
  publicUrl === undefined ? {} : { redirect_uri: `${new URL('/slack/oauth/callback', publicUrl)}` }

const access = z.object({
  access_token: z.string(),
  refresh_token: z.string().nullish(),
  expires_in: z.number().nullish(),
  team: z.object({ id: z.string(), name: z.string().nullish() }).nullish(),
  enterprise: z.object({ id: z.string(), name: z.string().nullish() }).nullish(),
  is_enterprise_install: z.boolean().nullish(),
  authed_user: z.object({ id: z.string() }).nullish(),
})

async function finishInstall(env: DoorEnv, url: URL): Promise<Response> {
  const state = url.searchParams.get('state') ?? ''
  const pending = await env.directory.takePending(env.digest(`slack ${state}`), env.now())
  if (pending === undefined)
    return page('Cannot install: this page was used already or is older than ten minutes. Please start again.', 400)
  const code = url.searchParams.get('code')
  if (code === null) return page('Nothing was installed.', 400)
  const exchanged = access.safeParse(await exchange(env, code))
  if (!exchanged.success) return page('Cannot install: Slack did not accept the code. Please start again.', 502)
  const granted = exchanged.data
  const isOrg = granted.is_enterprise_install === true
  const place = { enterprise: granted.enterprise?.id ?? null, team: isOrg ? null : (granted.team?.id ?? null) }
  const workspace = nameOf(place.enterprise, place.team)
  const known = await env.directory.workspace([workspace])
  if (known?.isInstalled === true && pending.team !== null && known.team !== pending.team)
    return page('Cannot connect the workspace: it belongs to another team. Remove the app from it first.', 409)
  const name = (isOrg ? granted.enterprise?.name : granted.team?.name) ?? 'Slack workspace'
  const team = pending.team ?? known?.team ?? ownTeam(place)
  if (pending.team === null && known === undefined) await env.found(team, name)
  await keep(env, team, {
    workspace,
    sealed: await seal(JSON.stringify({ access: granted.access_token, refresh: granted.refresh_token ?? null }), env.secretKey, workspace),
    expiresAt: granted.expires_in == null ? null : new Date(Date.parse(env.now()) + granted.expires_in * 1000).toISOString(),
    installedBy: granted.authed_user?.id ?? '',
    installedAt: env.now(),
  })
  await env.directory.saveWorkspace({ name: workspace, team, isInstalled: true })
  return page(`Whetstone is in ${name} now. Type /drill in Slack.`, 200)
}

async function exchange(env: DoorEnv, code: string): Promise<unknown> {
  const { clientId = '', clientSecret = '', apiUrl } = env.slack
  try {
    const client = new SlackAPIClient(undefined, { baseUrl: apiUrl, retryHandlers: [] })
    return await client.oauth.v2.access({ client_id: clientId, client_secret: clientSecret, code, ...redirect(env) })
  } catch (error) {
    env.log({ request_id: env.requestId, slack: 'not installed', why: error instanceof Error ? error.message : String(error) })
    return undefined
  }
}

async function keep(env: DoorEnv, team: string, installation: Installation): Promise<void> {
  const request = new Request('http://cell/slack/installation', { method: 'PUT', body: JSON.stringify(installation) })
  const kept = await env.toCell(team, request)
  if (kept?.ok !== true) throw new Error(`Cannot keep the installation: the team "${team}" has no cell`)
}

/** The team whose secret key was sent: the cell proves it. */
async function teamOfKey(c: Context<Door>): Promise<string | undefined> {
  const key = /^Bearer +([a-z0-9-]{1,40})\.sk_\S+$/i.exec(c.req.header('authorization') ?? '')
  const team = key?.[1]
  if (team === undefined) return undefined
  const proof = await c.env.toCell(
    team,
    new Request('http://cell/v1/team', { headers: { authorization: c.req.header('authorization') ?? '' } }),
  )
  return proof?.ok === true ? team : undefined
}

function page(text: string, status: number): Response {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Whetstone for Slack</title><main><h1>Whetstone for Slack</h1><p>${escapeText(text)}</p></main></html>`
  return new Response(html, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'" },
  })
}
