import { createMiddleware } from 'hono/factory'
import type { Actor } from '../../training/actor.ts'
import { Refusal } from '../../training/refusal.ts'
import type { ApiEnv, Hono } from './api-env.ts'
import { bearerOf, isKey, isLong, sameDigest, verifyToken } from './credentials.ts'
import { answerWithoutTeam } from './without-team.ts'

/** The cell of a set-up team, or a refusal: a made-up team finds nothing. */
export const withTeam = createMiddleware<Hono>(async (c, next) => {
  const team = c.env.cell?.store.team()
  if (c.env.cell === undefined || team === undefined) return answerWithoutTeam(c)
  c.set('cell', c.env.cell)
  c.set('team', team)
  const origin = c.req.header('origin')
  if (origin === undefined) return next()
  if (!isAllowedOrigin(origin, team.allowedOrigins, c.req.url, c.env))
    throw new Refusal('forbidden_origin', `Cannot answer a page of "${origin}": the team does not allow this origin`)
  await next()
  c.res.headers.set('access-control-allow-origin', origin)
  c.res.headers.append('vary', 'Origin')
  c.res.headers.set('access-control-expose-headers', 'Idempotency-Replayed, Retry-After, RateLimit, RateLimit-Policy')
})

const HOW_TO_GET_ONE = 'an API key makes them with POST /v1/learners/{external_id}/tokens'
/** The learner behind the bearer token. */
export const withLearner = createMiddleware<Hono>(async (c, next) => {
  const token = bearerOf(c.req.header('authorization'))
  if (token === undefined) throw new Refusal('unauthorized', 'Cannot sign in: send the header "Authorization: Bearer <token>"')
  if (isKey(token)) throw new Refusal('unauthorized', `Cannot sign in: this takes a learner's token, not a key; ${HOW_TO_GET_ONE}`)
  const holder = await verifyToken(token, c.var.team.id, c.env.secretKey, c.env.now())
  if (c.var.cell.store.learner(holder.learner) === undefined)
    throw new Refusal('unauthorized', 'Cannot sign in: the learner of this token is gone; ask for a new token')
  c.set('learnerId', holder.learner)
  c.set('session', { from: holder.from, until: holder.until })
  await next()
})

/** A team's secret key, for its own servers. */
export const withApiKey = createMiddleware<Hono>(async (c, next) => {
  const key = bearerOf(c.req.header('authorization')) ?? ''
  checkKey(key, 'api', c.var.cell.store.keys(c.env.now()), c.env)
  await next()
})

/** Whoever steers the team: a member with at least this role by a token of a working day, or the team's secret key. */
const withRole = (least: Actor['role']) =>
  createMiddleware<Hono>(async (c, next) => {
    const credential = bearerOf(c.req.header('authorization')) ?? ''
    const { store } = c.var.cell
    const hash = c.env.digest(credential)
    const key = store.keys(c.env.now()).find((known) => known.kind === 'api' && sameDigest(known.hash, hash))
    if (key !== undefined) c.set('actor', { id: `key:${key.id}`, role: 'admin' })
    else if (isKey(credential)) throw noSuchKey('api')
    else {
      const holder = await verifyToken(credential, c.var.team.id, c.env.secretKey, c.env.now())
      const member = store.member(holder.learner)
      if (member === undefined || (least === 'admin' && member.role !== 'admin'))
        throw new Refusal('forbidden', `Cannot do this: it takes ${least === 'admin' ? 'an admin' : 'a lead or admin'} of the team`)
      if (isLong(holder))
        throw new Refusal('unauthorized', "Cannot do this: the token is from before you had a role; sign in with a link to the team's page")
      c.set('actor', { id: holder.learner, role: member.role })
    }
    await next()
  })
export const withLead = withRole('lead')
export const withAdmin = withRole('admin')

export function checkKey(
  key: string,
  kind: 'api' | 'embed',
  keys: readonly { kind: string; hash: string }[],
  env: Pick<ApiEnv, 'digest'>,
): void {
  const hash = env.digest(key)
  if (!keys.some((known) => known.kind === kind && sameDigest(known.hash, hash))) throw noSuchKey(kind)
}

const noSuchKey = (kind: 'api' | 'embed'): Refusal =>
  new Refusal(
    'unauthorized',
    `Cannot sign in: the ${kind === 'api' ? 'bearer' : 'embed_key'} is none of the team's ${kind} keys, or was revoked`,
    kind === 'embed' ? '/embed_key' : undefined,
  )

/** Whether a page at `origin` may talk to the team: it is on the team's list, the list says `*`, or it is our own. */
function isAllowedOrigin(origin: string, allowed: readonly string[], requestUrl: string, env: Pick<ApiEnv, 'publicUrl'>): boolean {
  if (allowed.includes(origin) || allowed.includes('*')) return true
  const own = [new URL(requestUrl).host, ...(env.publicUrl === undefined ? [] : [new URL(env.publicUrl).host])]
  return URL.canParse(origin) && own.includes(new URL(origin).host)
}
