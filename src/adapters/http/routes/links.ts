import { createRoute, z } from '@hono/zod-openapi'
import { linkLearner, makeLinkCode } from '../../../training/learner/link-learner.ts'
import { GUEST_SECONDS, holderOf, isLong, lasting, MEMBER_SECONDS, signToken } from '../credentials.ts'
import { withTeam } from '../guards.ts'
import { newRoutes } from '../new-routes.ts'
import { body, json, problems, tokenSchema } from '../schemas.ts'
import { ofLearner } from '../team-schemas.ts'

const make = createRoute({
  ...ofLearner,
  method: 'post',
  path: '/v1/link-codes',
  summary: 'A code that joins this learner with themselves in another channel',
  description: 'It works once, for 15 minutes: in Slack `/drill link CODE`, over HTTP `POST /v1/links`.',
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
  description:
    'With a token of the same team in the header its learner is joined into the one of the code, history and all. The new token ends with the one that the code was made with, and with one of a host or member in the header.',
  middleware: [withTeam] as [typeof withTeam],
  request: body(z.object({ code: z.string().max(100).openapi({ example: 'acme.K7QF-2M9X' }) })),
  responses: {
    201: json(tokenSchema, 'A token for the learner who made the code'),
    ...problems({ 400: 'Something is wrong in the body', 401: 'There is no such team', 404: 'The code is not known any more' }),
  },
})

export const links = newRoutes()
  .openapi(make, (c) => c.json(makeLinkCode(c.var.cell, c.var.learnerId, c.var.session, crypto.getRandomValues(new Uint8Array(8))), 201))
  .openapi(take, async (c) => {
    const { cell, team } = c.var
    // A token of another team, or an old one, brings no history along; the code alone signs in.
    const own = await holderOf(c.req.header('authorization'), team.id, c.env.secretKey, c.env.now())
    const { learnerId, session } = linkLearner(cell, own?.learner ?? null, c.req.valid('json').code.split('.').at(-1) ?? '')
    const seconds = cell.store.member(learnerId) === undefined ? GUEST_SECONDS : MEMBER_SECONDS
    const { from, until } = session ?? lasting(seconds, c.env.now())
    // A guest's own session says nothing: whoever has the code could leave its token out.
    const end = own === null || isLong(own) || until < own.until ? until : own.until
    const signed = await signToken(learnerId, team.id, { from, until: end }, c.env.secretKey)
    return c.json({ token: signed, learner: { id: learnerId, name: cell.store.learner(learnerId)?.name ?? '' } }, 201)
  })
