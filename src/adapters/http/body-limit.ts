import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import type { Hono } from './api-env.ts'
import { problemResponse } from './problem.ts'

const LIMIT = 64 * 1024
/** Lists of people are longer than anything that people type. */
const LIST = /^\/v1\/team\/plans\/[^/]+\/enrolments\/csv$/
const LIST_LIMIT = 2 * 1024 * 1024

/** The most bytes that the body of a request may have. */
const bodyLimitOf = (path: string): number => (LIST.test(path) ? LIST_LIMIT : LIMIT)

const limiterOf = (maxSize: number) =>
  bodyLimit({
    maxSize,
    onError: ({ env }: Context<Hono>) =>
      problemResponse(
        { status: 413, code: 'body_too_large', detail: `Cannot read the request: the body is over ${maxSize} bytes` },
        env.requestId ?? '-',
      ),
  })
const limiters = new Map([LIMIT, LIST_LIMIT].map((size) => [size, limiterOf(size)]))

/** Refuses bodies that are too large, whether or not they state their length. */
export const limitBody = createMiddleware<Hono>((c, next) => {
  const limit = bodyLimitOf(c.req.path)
  // A stated length is kept to by the runtime; looking at the body would make Node turn it into a web stream first.
  const isStatedSmall = Number(c.req.header('content-length')) <= limit && c.req.header('transfer-encoding') === undefined
  const limiter = isStatedSmall ? undefined : limiters.get(limit)
  return limiter === undefined ? next() : limiter(c, next)
})
