import { createRoute, z } from '@hono/zod-openapi'
import { createKey, keyInput } from '../../../training/team/create-key.ts'
import { listKeys } from '../../../training/team/list-keys.ts'
import { revokeKey } from '../../../training/team/revoke-key.ts'
import { rotateKey, rotateKeyInput } from '../../../training/team/rotate-key.ts'
import { newKey } from '../credentials.ts'
import { newRoutes } from '../new-routes.ts'
import { plain } from '../plain.ts'
import { body, json, problems } from '../schemas.ts'
import { keySchema, NOT_ADMIN, ofAdmins, shownKeySchema } from '../team-schemas.ts'

const ofKey = { params: z.object({ id: z.string() }) }
const list = createRoute({
  ...ofAdmins,
  method: 'get',
  path: '/v1/team/keys',
  summary: "The team's keys, never the keys themselves",
  responses: {
    200: json(z.object({ keys: z.array(keySchema) }), 'Oldest first, those that were revoked included'),
    ...problems(NOT_ADMIN),
  },
})
const create = createRoute({
  ...ofAdmins,
  method: 'post',
  path: '/v1/team/keys',
  summary: 'Make one more key',
  request: body(keyInput),
  responses: { 201: json(shownKeySchema, 'The key'), ...problems({ ...NOT_ADMIN, 400: 'Something is wrong in the body' }) },
})
const rotate = createRoute({
  ...ofAdmins,
  method: 'post',
  path: '/v1/team/keys/{id}/rotate',
  summary: 'Put a new key in its place',
  description: 'The old one ends at once, or after `overlap_hours`, at most a week.',
  request: { ...ofKey, ...body(rotateKeyInput) },
  responses: {
    201: json(shownKeySchema.extend({ old_ends_at: z.iso.datetime() }), 'The new key'),
    ...problems({ ...NOT_ADMIN, 400: 'Something is wrong in the body', 404: 'No such key, or it was revoked' }),
  },
})
const revoke = createRoute({
  ...ofAdmins,
  method: 'delete',
  path: '/v1/team/keys/{id}',
  summary: 'Revoke a key at once',
  request: ofKey,
  responses: {
    204: { description: 'Revoked' },
    ...problems({ ...NOT_ADMIN, 404: 'No such key', 409: 'Nobody could steer the team any more' }),
  },
})

export const keys = newRoutes()
  .openapi(list, (c) => c.json(plain({ keys: listKeys(c.var.cell) }), 200))
  .openapi(create, (c) => c.json(createKey(c.var.cell, c.var.actor, c.req.valid('json'), newKey), 201))
  .openapi(rotate, (c) => c.json(rotateKey(c.var.cell, c.var.actor, c.req.valid('param').id, c.req.valid('json'), newKey), 201))
  .openapi(revoke, (c) => {
    revokeKey(c.var.cell, c.var.actor, c.req.valid('param').id)
    return c.body(null, 204)
  })
