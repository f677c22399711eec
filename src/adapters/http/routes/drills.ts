import { createRoute, z } from '@hono/zod-openapi'
import { readDrill } from '../../../training/drill/read-drill.ts'
import { answerInput, moveInput, say } from '../../../training/drill/say.ts'
import { startDrillInput, startDrillOnce } from '../../../training/drill/start-drill.ts'
import { parseInput } from '../../../training/parse-input.ts'
import { newRoutes } from '../new-routes.ts'
import { plain } from '../plain.ts'
import { body, json, problems, saidSchema, startedSchema, transcriptSchema } from '../schemas.ts'
import { ofLearner } from '../team-schemas.ts'

const common = { ...ofLearner, tags: ['Drills'] }
const params = z.object({ id: z.string() })
const headers = z.object({ 'idempotency-key': z.string().min(1).max(200).optional() })
const REPEATED =
  'With an `Idempotency-Key` header a request that is repeated within a week gets the same outcome again, marked by `Idempotency-Replayed: true`.'
const known = { 401: 'The token is not valid', 404: 'No such drill of this learner' } as const
const start = createRoute({
  ...common,
  method: 'post',
  path: '/v1/drills',
  summary: 'Start a drill',
  description: REPEATED,
  // Named here rather than in `request`: callers of the typed client would have to send headers that they may leave out.
  parameters: [{ name: 'idempotency-key', in: 'header', required: false, schema: { type: 'string', minLength: 1, maxLength: 200 } }],
  request: body(startDrillInput),
  responses: {
    201: json(startedSchema, 'The drill and its first question'),
    ...problems({
      400: 'Something is wrong in the body',
      401: 'The token is not valid',
      404: 'No such topic',
      409: 'Nothing is due',
      422: 'The Idempotency-Key came with another body before',
    }),
  },
})
const read = createRoute({
  ...common,
  method: 'get',
  path: '/v1/drills/{id}',
  summary: 'A drill with its whole transcript',
  request: { params },
  responses: { 200: json(transcriptSchema, 'The drill'), ...problems(known) },
})
const saying = {
  ...common,
  method: 'post' as const,
  responses: {
    200: json(saidSchema, 'What the interviewer says, what is asked next, and for an answer its grade'),
    ...problems({
      ...known,
      400: 'Something is wrong in the body',
      409: 'The drill is finished or the talk has moved on',
      422: 'The text is empty or too long',
    }),
  },
}
const answer = createRoute({
  ...saying,
  path: '/v1/drills/{id}/answers',
  summary: 'Say something: an answer, or "hint", "skip", "why?", "stop" in any wording',
  description: REPEATED,
  request: { params, headers, ...body(answerInput) },
})
const move = createRoute({
  ...saying,
  path: '/v1/drills/{id}/moves',
  summary: 'Make a move by its name, for buttons',
  request: { params, headers, ...body(moveInput) },
})

export const drills = newRoutes()
  .openapi(start, (c) => {
    const { 'idempotency-key': key } = parseInput(headers, { 'idempotency-key': c.req.header('idempotency-key') })
    const request = { learnerId: c.var.learnerId, key }
    const { outcome, replayed } = startDrillOnce(c.var.cell, request, c.req.valid('json'))
    if (replayed) c.header('idempotency-replayed', 'true')
    return c.json(plain(outcome), 201)
  })
  .openapi(read, (c) => c.json(plain(readDrill(c.var.cell, c.var.learnerId, c.req.valid('param').id)), 200))
  .openapi(answer, (c) => {
    const request = { learnerId: c.var.learnerId, drillId: c.req.valid('param').id, key: c.req.valid('header')['idempotency-key'] }
    const { outcome, replayed } = say(c.var.cell, request, c.req.valid('json'))
    if (replayed) c.header('idempotency-replayed', 'true')
    return c.json(plain(outcome), 200)
  })
  .openapi(move, (c) => {
    const request = { learnerId: c.var.learnerId, drillId: c.req.valid('param').id, key: c.req.valid('header')['idempotency-key'] }
    const { outcome, replayed } = say(c.var.cell, request, c.req.valid('json'))
    if (replayed) c.header('idempotency-replayed', 'true')
    return c.json(plain(outcome), 200)
  })
