import { createRoute, z } from '@hono/zod-openapi'
import { browserZone } from '../../../training/learner/keep-zone.ts'
import { registerGuest } from '../../../training/learner/register-guest.ts'
import { signInLearner } from '../../../training/learner/sign-in-learner.ts'
import { GUEST_SECONDS, HOST_SECONDS, lasting, signToken } from '../credentials.ts'
import { checkKey, withApiKey, withTeam } from '../guards.ts'
import { newRoutes } from '../new-routes.ts'
import { API_KEY, body, json, problems, tokenSchema } from '../schemas.ts'

const guest = createRoute({
  method: 'post',
  path: '/v1/guests',
  tags: ['Sign in'],
  summary: 'Start as a guest',
  description: 'From a browser only at origins that the team allows.',
  middleware: [withTeam] as [typeof withTeam],
  request: body(
    z.object({
      embed_key: z.string().openapi({ example: 'acme.pk_…', description: "`demo` stands for the demo team's" }),
      time_zone: browserZone,
    }),
  ),
  responses: {
    201: json(tokenSchema, 'A token; keep it, it is all that knows the guest'),
    ...problems({ 400: 'Something is wrong in the body', 401: 'The embed key is not valid', 403: 'The origin is not allowed' }),
  },
})
const host = createRoute({
  method: 'post',
  path: '/v1/learners/{external_id}/tokens',
  tags: ['Sign in'],
  summary: "Sign in a host application's own user",
  security: API_KEY,
  middleware: [withTeam, withApiKey] as [typeof withTeam, typeof withApiKey],
  request: { params: z.object({ external_id: z.string() }) },
  responses: {
    201: json(tokenSchema, 'A token for that user'),
    ...problems({ 400: 'The id is too long', 401: 'The API key is not valid' }),
  },
})

export const signIn = newRoutes()
  .openapi(guest, async (c) => {
    const { cell, team } = c.var
    const { embed_key, time_zone } = c.req.valid('json')
    checkKey(embed_key, 'embed', cell.store.keys(c.env.now()), c.env)
    const learner = registerGuest(cell, time_zone)
    const token = await signToken(learner.id, team.id, lasting(GUEST_SECONDS, c.env.now()), c.env.secretKey)
    return c.json({ token, learner: { id: learner.id, name: learner.name } }, 201)
  })
  .openapi(host, async (c) => {
    const learner = signInLearner(c.var.cell, { external_id: c.req.valid('param').external_id })
    const token = await signToken(learner.id, c.var.team.id, lasting(HOST_SECONDS, c.env.now()), c.env.secretKey)
    return c.json({ token, learner: { id: learner.id, name: learner.name } }, 201)
  })
