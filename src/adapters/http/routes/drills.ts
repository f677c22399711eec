import { createRoute, z } from '@hono/zod-openapi'
import { finishDrill } from '../../../training/finish-drill.ts'
import { readDrill } from '../../../training/read-drill.ts'
import { skipTurn } from '../../../training/skip-turn.ts'
import { startDrill, startDrillInput } from '../../../training/start-drill.ts'
import { submitAnswer, submitAnswerInput } from '../../../training/submit-answer.ts'
import { withLearner, withTeam } from '../guards.ts'
import { newRoutes } from '../new-routes.ts'
import { answeredSchema, body, json, LEARNER, problems, startedSchema, stepSchema, transcriptSchema } from '../schemas.ts'

const common = { tags: ['Drills'], security: LEARNER, middleware: [withTeam, withLearner] as [typeof withTeam, typeof withLearner] }
const params = z.object({ id: z.string() })
const known = { 401: 'The token is not valid', 404: 'No such drill of this learner' } as const
const start = createRoute({
  ...common,
  method: 'post',
  path: '/v1/drills',
  summary: 'Start a drill',
  request: body(startDrillInput),
  responses: {
    201: json(startedSchema, 'The drill and its first question'),
    ...problems({ 400: 'Something is wrong in the body', 401: 'The token is not valid', 404: 'No such topic' }),
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
const answer = createRoute({
  ...common,
  method: 'post',
  path: '/v1/drills/{id}/answers',
  summary: 'Answer the open question',
  description: 'With an `Idempotency-Key` header a repeated request gets the same outcome again, marked by `Idempotency-Replayed: true`.',
  request: { params, headers: z.object({ 'idempotency-key': z.string().min(1).max(200).optional() }), ...body(submitAnswerInput) },
  responses: {
    200: json(answeredSchema, 'The grade, what the interviewer says, and the next question'),
    ...problems({ ...known, 409: 'The drill is finished or the turn closed', 422: 'The text is empty or too long' }),
  },
})
const step = {
  request: { params },
  responses: { 200: json(stepSchema, 'Where the drill stands now'), ...problems({ ...known, 409: 'The drill is finished' }) },
}
const skip = createRoute({ ...common, ...step, method: 'post', path: '/v1/drills/{id}/skips', summary: 'Skip the open question' })
const finish = createRoute({ ...common, ...step, method: 'post', path: '/v1/drills/{id}/finish', summary: 'End the drill' })

/** Outcomes are read-only values; the contract's types are not. */
type Mutable<Value> = Value extends readonly (infer Item)[]
  ? Mutable<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Mutable<Value[Key]> }
    : Value
const plain = <Value>(value: Value): Mutable<Value> => value as Mutable<Value>

export const drills = newRoutes()
  .openapi(start, (c) => c.json(plain(startDrill(c.var.cell, c.var.learnerId, c.req.valid('json'))), 201))
  .openapi(read, (c) => c.json(plain(readDrill(c.var.cell, c.var.learnerId, c.req.valid('param').id)), 200))
  .openapi(answer, (c) => {
    const request = { learnerId: c.var.learnerId, drillId: c.req.valid('param').id, key: c.req.valid('header')['idempotency-key'] }
    const { outcome, replayed } = submitAnswer(c.var.cell, request, c.req.valid('json'))
    if (replayed) c.header('idempotency-replayed', 'true')
    return c.json(plain(outcome), 200)
  })
  .openapi(skip, (c) => c.json(plain(skipTurn(c.var.cell, c.var.learnerId, c.req.valid('param').id)), 200))
  .openapi(finish, (c) => c.json(plain(finishDrill(c.var.cell, c.var.learnerId, c.req.valid('param').id)), 200))
