import { createRoute, z } from '@hono/zod-openapi'
import { linkLearner, makeLinkCode } from '../../../training/link-learner.ts'
import { GUEST_SECONDS, learnerOf, signToken } from '../credentials.ts'
import { withLearner, withTeam } from '../guards.ts'
import { newRoutes } from '../new-routes.ts'
import { body, json, LEARNER, problems, tokenSchema } from '../schemas.ts'

const make = createRoute({
  method: 'post',
  path: '/v1/link-codes',
  tags: ['Learner'],
  summary: 'A code that joins this learner with themselves in another channel',
  description: 'It works once, for 15 minutes: in Slack `/drill link CODE`, over HTTP `POST /v1/links`.',
  security: LEARNER,
  middleware: [withTeam, withLearner] as [typeof withTeam, typeof withLearner],
  responses: {
    201: json(z.object({ code: z.string(), expires_at: z.string() }), 'The code'),
    ...problems({ 401: 'The token is not valid' }),
  },
})
const take = createRoute({
  method: 'post',
  path: '/v1/links',
  tags: ['Learner'],
  summary: 'Sign in with a code from another channel',
  description: 'With a token of the same team in the header its learner is joined into the one of the code, history and all.',
  middleware: [withTeam] as [typeof withTeam],
  request: body(z.object({ code: z.string().max(100).openapi({ example: 'acme.K7QF-2M9X' }) })),
  responses: {
    201: json(tokenSchema, 'A token for the learner who made the code'),
    ...problems({ 401: 'There is no such team', 404: 'The code is not known any more' }),
  },
})

export const links = newRoutes()
  .openapi(make, (c) => c.json(makeLinkCode(c.var.cell, c.var.learnerId, crypto.getRandomValues(new Uint8Array(8))), 201))
  .openapi(take, async (c) => {
    const { cell, team } = c.var
    // A token of another team, or an old one, brings no history along; the code alone signs in.
    const own = await learnerOf(c.req.header('authorization'), team.id, c.env.secretKey)
    const learnerId = linkLearner(cell, own, c.req.valid('json').code.split('.').at(-1) ?? '')
    const signed = await signToken(learnerId, team.id, GUEST_SECONDS, c.env.now(), c.env.secretKey)
    return c.json({ token: signed, learner: { id: learnerId, name: cell.store.learner(learnerId)?.name ?? '' } }, 201)
  })
