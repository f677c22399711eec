import { createRoute, z } from '@hono/zod-openapi'
import { seal } from '../../../training/outbox/seal.ts'
import { lrsInput, removeLrs, SEALED_FOR_LRS, setLrs, showLrs } from '../../../training/outbox/set-lrs.ts'
import { newRoutes } from '../new-routes.ts'
import { body, json, problems } from '../schemas.ts'
import { ofAdmins } from '../team-schemas.ts'

const common = { ...ofAdmins, tags: ['Deliveries'] }
const refused = { 401: 'The token or key is not valid', 403: 'It takes an admin' } as const
const schema = z.object({ url: z.string(), with_text: z.boolean() }).openapi('Lrs')
const show = createRoute({
  ...common,
  method: 'get',
  path: '/v1/team/lrs',
  summary: 'The learning record store that statements go to',
  responses: { 200: json(z.object({ lrs: schema.nullable() }), 'null: none'), ...problems(refused) },
})
const set = createRoute({
  ...common,
  method: 'put',
  path: '/v1/team/lrs',
  summary: 'Send xAPI statements to a learning record store',
  description:
    'From now on, in order, each once: drills begun and ended, answers with their score, items passed or missed. Learners are named by their id. `with_text` sends the words of answers along, of those that are given while it is on.',
  request: body(lrsInput),
  responses: { 200: json(schema, 'Its credentials are kept sealed'), ...problems({ ...refused, 400: 'Something is wrong in the body' }) },
})
const remove = createRoute({
  ...common,
  method: 'delete',
  path: '/v1/team/lrs',
  summary: 'Send no more statements',
  responses: { 204: { description: 'None go out; those that wait become dead letters' }, ...problems(refused) },
})

export const lrs = newRoutes()
  .openapi(show, (c) => c.json({ lrs: showLrs(c.var.cell) }, 200))
  .openapi(set, async (c) => {
    const input = c.req.valid('json')
    const credentials = JSON.stringify({ username: input.username, password: input.password })
    const sealed = await seal(credentials, c.env.secretKey, SEALED_FOR_LRS)
    return c.json(setLrs(c.var.cell, c.var.actor, input, sealed, c.env.isHomeOnly), 200)
  })
  .openapi(remove, (c) => {
    removeLrs(c.var.cell, c.var.actor)
    return c.body(null, 204)
  })
