import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import { TopicUnread } from '../../training/topic/topic-unread.ts'
import type { Hono } from './api-env.ts'
import { limitBody } from './body-limit.ts'
import { newRoutes } from './new-routes.ts'
import { invalidJson, problemOf, problemResponse, WRONG_CONTENT_TYPE } from './problem.ts'
import { appeals } from './routes/appeals.ts'
import { calendars } from './routes/calendars.ts'
import { deliveries } from './routes/deliveries.ts'
import { drills } from './routes/drills.ts'
import { enrolments } from './routes/enrolments.ts'
import { exports } from './routes/exports.ts'
import { joins } from './routes/joins.ts'
import { keys } from './routes/keys.ts'
import { links } from './routes/links.ts'
import { lrs } from './routes/lrs.ts'
import { me } from './routes/me.ts'
import { members } from './routes/members.ts'
import { myPlans } from './routes/my-plans.ts'
import { notices } from './routes/notices.ts'
import { planReports } from './routes/plan-reports.ts'
import { plans } from './routes/plans.ts'
import { progress } from './routes/progress.ts'
import { ranking } from './routes/ranking.ts'
import { reports } from './routes/reports.ts'
import { sessions } from './routes/sessions.ts'
import { signIn } from './routes/sign-in.ts'
import { team } from './routes/team.ts'
import { teams } from './routes/teams.ts'
import { topics } from './routes/topics.ts'
import { json } from './schemas.ts'

const METHODS = ['GET', 'POST', 'PUT', 'DELETE']
const PREFLIGHT = {
  'access-control-allow-methods': METHODS.join(', '),
  'access-control-allow-headers': 'authorization, content-type, idempotency-key',
  'access-control-max-age': '7200',
}
const healthz = createRoute({
  method: 'get',
  path: '/healthz',
  tags: ['Service'],
  summary: 'Whether the service is up',
  responses: { 200: json(z.object({ status: z.literal('ok'), version: z.string() }), 'It is') },
})

/** The HTTP API v1. One app for front and cells: what it can do follows from its environment. */
export function createApi() {
  const app = newRoutes()
  app.use(async (c, next) => {
    c.set('requestId', c.env.requestId ?? '-')
    await next()
  })
  app.options('*', (c) => c.body(null, 204, { ...PREFLIGHT, 'access-control-allow-origin': c.req.header('origin') ?? '*', vary: 'Origin' }))
  app.use(limitBody)
  app.use(async (c, next) => {
    const hasBody = ['POST', 'PUT'].includes(c.req.method) && (c.req.header('content-length') ?? '0') !== '0'
    if (hasBody && !/^application\/json\s*(?:;|$)/i.test(c.req.header('content-type') ?? ''))
      return problemResponse(WRONG_CONTENT_TYPE, c.var.requestId)
    return next()
  })
  app.onError(async (error, c) => {
    if (error instanceof TopicUnread) throw error
    const isUnread = error instanceof HTTPException && error.status === 400
    const known = isUnread ? invalidJson(await c.req.text()) : problemOf(error)
    if (known !== undefined) return problemResponse(known, c.var.requestId)
    c.env.logError(error, c.var.requestId)
    return problemResponse(
      { status: 500, code: 'internal_error', detail: 'Something went wrong on our side; the request id helps us to find it' },
      c.var.requestId,
    )
  })
  app.notFound((c) => {
    const { method, path } = c.req
    const allowed = METHODS.filter((each) => app.router.match(each, path)[0].some(([[, route]]) => route.method === each)).join(', ')
    if (allowed === '') return problemResponse({ status: 404, code: 'not_found', detail: `Cannot find ${path}` }, c.var.requestId)
    const detail = `Cannot ${method} ${path}: it takes ${allowed}`
    const response = problemResponse({ status: 405, code: 'method_not_allowed', detail }, c.var.requestId)
    response.headers.set('allow', allowed)
    return response
  })
  describeSecurity(app)
  const routed = app
    .openapi(healthz, (c) => c.json({ status: 'ok' as const, version: c.env.version }, 200))
    .route('/', topics)
    .route('/', teams)
    .route('/', signIn)
    .route('/', drills)
    .route('/', reports)
    .route('/', progress)
    .route('/', me)
    .route('/', links)
    .route('/', team)
    .route('/', members)
    .route('/', sessions)
    .route('/', keys)
    .route('/', appeals)
    .route('/', plans)
    .route('/', enrolments)
    .route('/', joins)
    .route('/', myPlans)
    .route('/', planReports)
    .route('/', exports)
    .route('/', calendars)
    .route('/', deliveries)
    .route('/', ranking)
    .route('/', lrs)
    .route('/', notices)
  app.doc31('/openapi.json', (c) => ({
    openapi: '3.1.0',
    info: {
      title: 'Whetstone',
      version: c.env.version,
      description:
        'Drills for technical interviews: asks, grades free-text answers with evidence, remembers. Errors are application/problem+json with a stable `code`.',
    },
    servers: [{ url: '/' }],
  }))
  return routed
}

function describeSecurity(app: OpenAPIHono<Hono>): void {
  const bearer = (description: string) => ({ type: 'http' as const, scheme: 'bearer', description })
  app.openAPIRegistry.registerComponent('securitySchemes', 'learner', bearer("A learner's token"))
  app.openAPIRegistry.registerComponent('securitySchemes', 'apiKey', bearer("The team's secret key, for servers only"))
  app.openAPIRegistry.registerComponent('securitySchemes', 'admin', bearer('The ADMIN_TOKEN of the deployment'))
}

/** The one type that clients import. */
export type Api = ReturnType<typeof createApi>
