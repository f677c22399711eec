import { Hono } from 'hono'
import type { Directory } from '../../training/directory.ts'
import type { Delivery } from './delivery.ts'
import { type Payload, readCommand, readEvent, readInteraction } from './read-payload.ts'
import { isSigned } from './signature.ts'
import { nameOf, type Place, workspaceNames } from './workspace.ts'

const BODY_LIMIT = 1024 * 1024

/** What the app is to Slack. */
export interface SlackConfig {
  readonly signingSecret: string
  /** Both for installing it with a click. */
  readonly clientId: string | undefined
  readonly clientSecret: string | undefined
  /** In place of installing: the token of the one workspace there is. */
  readonly botToken: string | undefined
  /** The team of that workspace; one of its own without. */
  readonly team: string | undefined
  /** Ends in a slash. */
  readonly apiUrl: string
}
export interface DoorEnv {
  readonly slack: SlackConfig
  readonly directory: Directory
  readonly publicUrl: string | undefined
  readonly secretKey: string
  readonly requestId: string
  readonly now: () => string
  readonly digest: (text: string) => string
  /** A body up to so many bytes, and whether that is all of it. */
  readonly readStart: (request: Request, limit: number) => Promise<{ text: string; isWhole: boolean }>
  /** Hands a request to a team's cell; undefined when there is no such team. */
  readonly toCell: (team: string, request: Request) => Promise<Response | undefined>
  /** Makes the team if there is none. */
  readonly found: (team: string, name: string) => Promise<void>
  readonly log: (line: Record<string, unknown>) => void
  /** An error as the HTTP API writes them. */
  readonly problem: (problem: { status: 401 | 404; code: 'unauthorized' | 'not_found'; detail: string }) => Response
}
export type Door = { Bindings: DoorEnv }

/** Where Slack knocks: proves that it is Slack, finds the workspace's team, and hands what was sent to the team's cell. */
export const door = new Hono<Door>()
  .post('/slack/commands', (c) => receive(c.req.raw, c.env, readCommand))
  .post('/slack/interactions', (c) => receive(c.req.raw, c.env, readInteraction))
  .post('/slack/events', (c) => receive(c.req.raw, c.env, readEvent))

async function receive(request: Request, env: DoorEnv, read: (body: string) => Payload): Promise<Response> {
  const { text: body, isWhole } = await env.readStart(request, BODY_LIMIT)
  if (!isWhole) return new Response('Cannot read the request: the body is too large', { status: 413 })
  if (!(await isSigned(request.headers, body, env.slack.signingSecret, env.now())))
    return new Response('Cannot accept the request: it is not signed by Slack, or too long ago', { status: 401 })
  const payload = read(body)
  const retry = request.headers.get('x-slack-retry-num')
  if (retry !== null)
    env.log({ request_id: env.requestId, slack: 'retry', number: retry, reason: request.headers.get('x-slack-retry-reason') })
  if (payload.kind === 'ssl_check') return new Response(null, { status: 200 })
  if (payload.kind === 'challenge') return new Response(payload.challenge, { headers: { 'content-type': 'text/plain' } })
  if (payload.kind === 'unknown') return unread(env, payload.type)
  return handOver(payload, env, env.publicUrl ?? reachedAt(request))
}

/** Where Slack found us: behind a proxy that ends TLS too, and one that puts its own name for us in place of the one that was asked for. */
function reachedAt({ url, headers }: Request): string {
  const reached = new URL(url)
  if (headers.get('x-forwarded-proto') === 'https') reached.protocol = 'https:'
  const asked = headers.get('x-forwarded-host')?.split(',')[0]?.trim()
  return asked && URL.canParse(`${reached.protocol}//${asked}`) ? new URL(`${reached.protocol}//${asked}`).origin : reached.origin
}

async function handOver(delivery: Delivery, env: DoorEnv, publicUrl: string): Promise<Response> {
  const team = await teamOf(delivery.place, env)
  if (team === undefined) {
    if (delivery.kind !== 'command') return unread(env, `${delivery.kind} of an unknown workspace`)
    return Response.json({ response_type: 'ephemeral', text: 'Whetstone is not installed in this workspace. An admin can add it.' })
  }
  const request = new Request(new URL('/slack/delivery', publicUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(delivery),
  })
  const answered = await env.toCell(team, request)
  if (answered === undefined) throw new Error(`Cannot hand a delivery to the team "${team}": it has no cell`)
  if (delivery.kind === 'uninstalled' && answered.headers.has('x-uninstalled')) await markUninstalled(delivery.place, env, team)
  return answered
}

async function teamOf(place: Place, env: DoorEnv): Promise<string | undefined> {
  const { directory, slack } = env
  const known = await directory.workspace(workspaceNames(place))
  if (known !== undefined || slack.botToken === undefined || slack.clientId !== undefined) return known?.team
  const team = slack.team ?? ownTeam(place)
  await env.found(team, 'Slack workspace')
  await directory.saveWorkspace({ name: nameOf(place.enterprise, place.team), team, isInstalled: true })
  return team
}

/** The id of the team that a workspace gets when it belongs to none. */
export const ownTeam = ({ enterprise, team }: Place): string => `slack-${(team ?? enterprise ?? '').toLowerCase()}`.slice(0, 40)

async function markUninstalled(place: Place, { directory }: DoorEnv, team: string): Promise<void> {
  for (const name of workspaceNames(place)) {
    const known = await directory.workspace([name])
    if (known?.team === team) return directory.saveWorkspace({ ...known, isInstalled: false })
  }
}

function unread(env: DoorEnv, type: string): Response {
  env.log({ request_id: env.requestId, slack: 'not read', type })
  return new Response(null, { status: 200 })
}
