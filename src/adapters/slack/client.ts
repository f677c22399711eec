import { SlackAPIClient, SlackAPIConnectionError, SlackAPIError } from 'slack-web-api-client'
import type { DeskEnv } from './desk-env.ts'
import type { Message } from './messages/blocks.ts'

const PATIENCE_MS = 15_000
/** What is told of a token as a whole; "no_permission" and "team_access_not_granted" concern one call or one workspace of a grid. */
const GONE = ['token_revoked', 'invalid_auth', 'account_inactive', 'not_authed', 'org_login_required']
const PASSING = [
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'ratelimited',
  'rate_limited',
  'team_added_to_org',
]

/** What became of a call: done, to be tried again, refused for good, or the token does not count any more. */
export type Result<Value> =
  | { is: 'done'; value: Value }
  | { is: 'wait'; seconds: number | null; why: string }
  | { is: 'refused'; why: string }
  | { is: 'revoked'; why: string }

/** Calls Slack's Web API once; whether and when again is the outbox's business. */
export async function call<Value>(
  env: Pick<DeskEnv, 'slack'>,
  token: string,
  work: (client: SlackAPIClient) => Promise<Value>,
): Promise<Result<Value>> {
  const client = new SlackAPIClient(token, { baseUrl: env.slack.apiUrl, retryHandlers: [] })
  try {
    return { is: 'done', value: await inTime(work(client)) }
  } catch (error) {
    return resultOf(error)
  }
}

function resultOf(error: unknown): Exclude<Result<never>, { is: 'done' }> {
  if (error instanceof SlackAPIError) {
    if (GONE.includes(error.error)) return { is: 'revoked', why: error.error }
    if (error.error === 'token_expired') return { is: 'revoked', why: error.error }
    return PASSING.includes(error.error) ? { is: 'wait', seconds: null, why: error.error } : { is: 'refused', why: error.error }
  }
  if (error instanceof SlackAPIConnectionError) {
    const wait = Number(error.headers?.get('retry-after'))
    if (error.status === 429) return { is: 'wait', seconds: Number.isFinite(wait) && wait > 0 ? wait : 1, why: 'rate limit' }
    return { is: 'wait', seconds: null, why: `status ${error.status}` }
  }
  return { is: 'wait', seconds: null, why: error instanceof Error ? error.message : String(error) }
}

/** Answers through a response URL. Anything but a 2xx means that it is used up or too old. */
export async function respond(url: string, message: Message): Promise<Result<null>> {
  try {
    const body = JSON.stringify({ response_type: 'ephemeral', replace_original: false, ...message })
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(PATIENCE_MS) })
    await response.text()
    if (response.ok) return { is: 'done', value: null }
    const wait = Number(response.headers.get('retry-after'))
    if (response.status === 429) return { is: 'wait', seconds: wait > 0 ? wait : 1, why: 'rate limit' }
    return { is: 'refused', why: `status ${response.status}` }
  } catch (error) {
    return { is: 'wait', seconds: null, why: error instanceof Error ? error.message : String(error) }
  }
}

/** Whether a response URL is Slack's: we post nothing elsewhere. */
export function isResponseUrl(url: string, apiUrl: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname, origin } = new URL(url)
  return origin === new URL(apiUrl).origin || (protocol === 'https:' && /(?:^|\.)slack(?:-gov)?\.com$/.test(hostname))
}

async function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE_MS / 1000} s`)), PATIENCE_MS)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
