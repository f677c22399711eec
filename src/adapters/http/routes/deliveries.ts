import { createRoute, z } from '@hono/zod-openapi'
import { dropDelivery, listDeliveries, retryDelivery } from '../../../training/outbox/deliveries.ts'
import { seal } from '../../../training/outbox/seal.ts'
import {
  newWebhookSecret,
  removeWebhook,
  SEALED_FOR_WEBHOOK,
  setWebhook,
  testWebhook,
  webhookInput,
} from '../../../training/outbox/set-webhook.ts'
import { newRoutes } from '../new-routes.ts'
import { body, json, problems } from '../schemas.ts'
import { NOT_ADMIN, ofAdmins } from '../team-schemas.ts'

const common = { ...ofAdmins, tags: ['Deliveries'] }
const params = z.object({ id: z.string() })
const deliverySchema = z
  .object({
    id: z.string(),
    kind: z.string().openapi({ example: 'webhook' }),
    type: z.string().nullable().openapi({ example: 'item_overdue' }),
    learner: z.string().nullable(),
    state: z.enum(['waiting', 'dead']),
    tries: z.int(),
    why: z.string().nullable().openapi({ description: 'Why it was given up' }),
    at: z.string().openapi({ description: 'When it is tried next, or was given up' }),
  })
  .openapi('Delivery')
const show = createRoute({
  ...common,
  method: 'get',
  path: '/v1/team/webhook',
  summary: "Where the team's events go",
  responses: { 200: json(z.object({ url: z.string().nullable() }), 'null: nowhere'), ...problems(NOT_ADMIN) },
})
const set = createRoute({
  ...common,
  method: 'put',
  path: '/v1/team/webhook',
  summary: "Send the team's events to an address, signed as Standard Webhooks",
  request: body(webhookInput),
  responses: {
    200: json(
      z.object({ url: z.string(), secret: z.string().openapi({ example: 'whsec_…' }) }),
      'The secret is shown once; an older one ends',
    ),
    ...problems({ ...NOT_ADMIN, 400: 'It is not an address of https to a public host' }),
  },
})
const remove = createRoute({
  ...common,
  method: 'delete',
  path: '/v1/team/webhook',
  summary: 'Send no more events',
  responses: { 204: { description: 'None go out; those that wait become dead letters' }, ...problems(NOT_ADMIN) },
})
const test = createRoute({
  ...common,
  method: 'post',
  path: '/v1/team/webhook/test',
  summary: 'Send an event of the type test',
  responses: { 202: { description: 'It is on its way' }, ...problems({ ...NOT_ADMIN, 404: 'No webhook is set' }) },
})
const list = createRoute({
  ...common,
  method: 'get',
  path: '/v1/team/deliveries',
  summary: 'What waits to be delivered, and what could not be',
  responses: {
    200: json(z.object({ deliveries: z.array(deliverySchema), dead: z.int(), waiting: z.int() }), 'Dead letters first, newest first'),
    ...problems(NOT_ADMIN),
  },
})
const retry = createRoute({
  ...common,
  method: 'post',
  path: '/v1/team/deliveries/{id}/retry',
  summary: 'Send it again: an event under the same webhook-id, statements for an LRS at the end of their queue, under a new id',
  request: { params },
  responses: { 202: { description: 'It is on its way' }, ...problems({ ...NOT_ADMIN, 404: 'No such delivery' }) },
})
const drop = createRoute({
  ...common,
  method: 'delete',
  path: '/v1/team/deliveries/{id}',
  summary: 'Let it go',
  request: { params },
  responses: { 204: { description: 'Gone' }, ...problems({ ...NOT_ADMIN, 404: 'No such delivery' }) },
})

export const deliveries = newRoutes()
  .openapi(show, (c) => c.json({ url: c.var.cell.store.options().webhook?.url ?? null }, 200))
  .openapi(set, async (c) => {
    const secret = newWebhookSecret(crypto.getRandomValues(new Uint8Array(32)))
    const sealed = await seal(secret, c.env.secretKey, SEALED_FOR_WEBHOOK)
    return c.json({ ...setWebhook(c.var.cell, c.var.actor, c.req.valid('json'), sealed, c.env.isHomeOnly), secret }, 200)
  })
  .openapi(remove, (c) => {
    removeWebhook(c.var.cell, c.var.actor)
    return c.body(null, 204)
  })
  .openapi(test, (c) => {
    testWebhook(c.var.cell, c.var.actor)
    return c.body(null, 202)
  })
  .openapi(list, (c) => c.json(listDeliveries(c.var.cell), 200))
  .openapi(retry, (c) => {
    retryDelivery(c.var.cell, c.var.actor, c.req.valid('param').id)
    return c.body(null, 202)
  })
  .openapi(drop, (c) => {
    dropDelivery(c.var.cell, c.var.actor, c.req.valid('param').id)
    return c.body(null, 204)
  })
