import { bearerOf } from '../adapters/http/credentials.ts'
import { problemResponse } from '../adapters/http/problem.ts'
import { type Limits, QUOTAS, WINDOW_SECONDS } from './limits.ts'

export interface Checked {
  /** The headers of draft-ietf-httpapi-ratelimit-headers, for whatever the answer will be. */
  readonly headers: Record<string, string>
  /** The answer, when it is too much. */
  readonly refused?: Response
}

/** Counts a request for its token and its address; a new guest counts once more. Without an address only tokens are counted. */
export async function checkLimits(
  limits: Limits,
  request: Request,
  path: string,
  address: string | undefined,
  requestId: string,
): Promise<Checked> {
  const token = bearerOf(request.headers.get('authorization') ?? undefined)
  const asked: [keyof Limits, string][] = []
  const isNewcomer = path === '/v1/guests' || (path === '/v1/joins' && token === undefined)
  if (address !== undefined && isNewcomer) asked.push(['guests', address])
  if (address !== undefined) asked.push(['address', address])
  // The end of a token is its signature, the part that nobody can make up.
  if (token !== undefined) asked.push(['token', token.slice(-43)])
  let headers = {}
  for (const [name, key] of asked) {
    const { success, remaining, reset = WINDOW_SECONDS } = await limits[name].limit({ key })
    const left = success ? remaining : 0
    headers = {
      'ratelimit-policy': `"${name}";q=${QUOTAS[name]};w=${WINDOW_SECONDS}`,
      ...(left === undefined ? {} : { ratelimit: `"${name}";r=${left};t=${reset}` }),
    }
    if (!success) return { headers, refused: tooMany(reset, requestId) }
  }
  return { headers }
}

/** It tells nothing of any team, so every page may read it: that is how the chat knows how long to wait. */
function tooMany(seconds: number, requestId: string): Response {
  const detail = `Cannot answer yet: too many requests; try again in ${seconds} seconds`
  const response = problemResponse({ status: 429, code: 'rate_limited', detail }, requestId)
  response.headers.set('retry-after', String(seconds))
  response.headers.set('access-control-allow-origin', '*')
  response.headers.set('access-control-expose-headers', 'Retry-After, RateLimit, RateLimit-Policy')
  return response
}
