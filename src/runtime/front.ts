import type { createApi } from '../adapters/http/api.ts'
import type { ApiEnv } from '../adapters/http/api-env.ts'
import { problemResponse } from '../adapters/http/problem.ts'
import type { Directory } from '../training/directory.ts'
import { answerSlack } from './answer-slack.ts'
import { leadsToBank } from './bank-files.ts'
import type { Cells, SharedEnv } from './cells.ts'
import { checkLimits } from './check-limits.ts'
import { findTeam, withoutCode } from './find-team.ts'
import type { Limits } from './limits.ts'

const STATELESS = /^\/(?:healthz|openapi\.json|v1\/(?:topics(?:\/.*)?|teams))$/
/** What people ask for; what Slack sends is signed, and comes for many from one address. */
const COUNTED = /^\/(?:v1\/|slack\/(?:install|install-links|oauth\/callback)$)/
const SITE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
/** Swagger UI sets styles from its script and draws with data URLs. */
const REFERENCE_POLICY = SITE_POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'").replace(
  "img-src 'self'",
  "img-src 'self' data:",
)
/** Public, and the same for everyone: pages of any origin may read them. */
const FOR_ALL = /^\/(?:widget\/.+|v1\/topics(?:\/.*)?)$/
/** The name of a pinned script holds the hash of what is in it. */
const PINNED = /^\/widget\/v[\d.]+-[0-9a-f]{12}\.js$/
const YEAR = 365 * 24 * 60 * 60
const TEN_MINUTES = 10 * 60

export interface FrontParts {
  readonly api: ReturnType<typeof createApi>
  readonly env: SharedEnv & Pick<ApiEnv, 'founder'>
  readonly cells: Cells
  readonly directory: Directory
  /** The pages and their files. */
  readonly site: (request: Request) => Promise<Response>
  /** The demo team's embed key, once the team exists. */
  readonly demoKey: () => Promise<string | undefined>
  /** None: requests are not counted. */
  readonly limits: Limits | undefined
  readonly log: (line: Record<string, unknown>) => void
}

/** The stateless front: finds the team of a request and hands it to that team's cell; the rest it answers itself. */
export function createFront(parts: FrontParts): (request: Request, address?: string) => Promise<Response> {
  return async (request, address) => {
    const started = performance.now()
    const requestId = crypto.randomUUID()
    const url = new URL(request.url)
    const response = await route(parts, request, url, address, requestId).catch((error: unknown) => {
      parts.env.logError(error, requestId)
      return problemResponse(
        { status: 500, code: 'internal_error', detail: 'Something went wrong on our side; the request id helps us to find it' },
        requestId,
      )
    })
    const answer = withHeaders(response, {
      'x-request-id': requestId,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      ...(FOR_ALL.test(url.pathname) ? { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' } : {}),
      ...cachingOf(url.pathname, response),
    })
    parts.log({
      request_id: requestId,
      method: request.method,
      path: withoutCode(url.pathname),
      status: answer.status,
      ms: Math.round(performance.now() - started),
    })
    return answer
  }
}

function cachingOf(path: string, { status }: Response): Record<string, string> {
  if (path.startsWith('/v1/calendars/')) return { 'cache-control': 'private, no-cache' }
  if (path.startsWith('/v1/')) return { 'cache-control': 'no-store' }
  if (!path.startsWith('/widget/') || (status !== 200 && status !== 304)) return {}
  return { 'cache-control': PINNED.test(path) ? `public, max-age=${YEAR}, immutable` : `public, max-age=${TEN_MINUTES}` }
}

async function route(parts: FrontParts, request: Request, url: URL, address: string | undefined, requestId: string): Promise<Response> {
  const own = url.pathname.startsWith('/v1/') || STATELESS.test(url.pathname)
  const isSlacks = url.pathname.startsWith('/slack/')
  if (!own && !isSlacks) {
    if (leadsToBank(url.pathname)) return new Response('Cannot find this page', { status: 404 })
    const page = await parts.site(request)
    return withHeaders(page, { 'content-security-policy': url.pathname.startsWith('/reference') ? REFERENCE_POLICY : SITE_POLICY })
  }
  const answer = () => (isSlacks ? answerSlack(parts, request, requestId) : serve(parts, request, url, requestId))
  if (parts.limits === undefined || request.method === 'OPTIONS' || !COUNTED.test(url.pathname)) return answer()
  const { headers, refused } = await checkLimits(parts.limits, request, url.pathname, address, requestId)
  return withHeaders(refused ?? (await answer()), headers)
}

async function serve(parts: FrontParts, request: Request, url: URL, requestId: string): Promise<Response> {
  const env = { ...parts.env, requestId }
  if (request.method === 'OPTIONS' || STATELESS.test(url.pathname)) return parts.api.fetch(request, env)
  const { team, forwarded } = await findTeam(request, url, parts.demoKey)
  if (team === null) return parts.api.fetch(forwarded, env)
  const answered = await parts.cells.fetch(team, forwarded, requestId)
  if (answered !== undefined) return answered
  // It is refused without its body, which the cell may have taken already.
  const authorization = request.headers.get('authorization')
  return parts.api.fetch(
    new Request(request.url, { method: request.method, headers: authorization === null ? {} : { authorization } }),
    env,
  )
}

/** Sets headers in place where the runtime allows it, else on a copy: answers of other Workers and of fetch are sealed. */
function withHeaders(response: Response, headers: Record<string, string>): Response {
  const set = (on: Response): Response => {
    for (const [name, value] of Object.entries(headers)) on.headers.set(name, value)
    return on
  }
  try {
    return set(response)
  } catch {
    return set(new Response(response.body, response))
  }
}
