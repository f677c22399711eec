import { createRoute, z } from '@hono/zod-openapi'
import { joinLinkInput, listJoinLinks, makeJoinLink, removeJoinLink } from '../../../training/plan/join-links.ts'
import { joinInput, joinPlan, showInvitation } from '../../../training/plan/join-plan.ts'
import { joinPageWith } from '../../../training/team/ticket.ts'
import { bearerOf, GUEST_SECONDS, lasting, signToken, verifyToken } from '../credentials.ts'
import { withTeam } from '../guards.ts'
import { newRoutes } from '../new-routes.ts'
import { plain } from '../plain.ts'
import { joinLinkSchema, planInvitationSchema } from '../plan-schemas.ts'
import { body, json, problems, tokenSchema } from '../schemas.ts'
import { ofLeads } from '../team-schemas.ts'

const common = { ...ofLeads, tags: ['Join links'] }
const ofPlan = { params: z.object({ id: z.string() }) }
const denied = { 401: 'The token or key is not valid', 403: 'It takes a lead or admin', 404: 'No such plan' } as const
const make = createRoute({
  ...common,
  method: 'post',
  path: '/v1/team/plans/{id}/join-links',
  summary: 'A link that enrols whoever opens it',
  description: 'The code is shown this once. The link works until it is taken back.',
  request: { ...ofPlan, ...body(joinLinkInput) },
  responses: {
    201: json(joinLinkSchema.extend({ code: z.string(), url: z.string() }), 'The link'),
    ...problems({ ...denied, 400: 'Something is wrong in the body', 409: 'The plan is archived' }),
  },
})
const list = createRoute({
  ...common,
  method: 'get',
  path: '/v1/team/plans/{id}/join-links',
  summary: 'The join links of a plan',
  request: ofPlan,
  responses: {
    200: json(z.object({ links: z.array(joinLinkSchema), note: z.string() }), 'Oldest first, and what joiners are told that leads can see'),
    ...problems(denied),
  },
})
const remove = createRoute({
  ...common,
  method: 'delete',
  path: '/v1/team/plans/{id}/join-links/{link}',
  summary: 'Take a join link back',
  request: { params: z.object({ id: z.string(), link: z.string() }) },
  responses: { 204: { description: 'It works no more; who came by it stays' }, ...problems({ ...denied, 404: 'No such plan or link' }) },
})
const show = createRoute({
  tags: ['Join links'],
  middleware: [withTeam] as [typeof withTeam],
  method: 'get',
  path: '/v1/joins/{code}',
  summary: 'What a join link leads to',
  request: { params: z.object({ code: z.string() }) },
  responses: {
    200: json(planInvitationSchema, 'The team, the plan, and what a lead can see'),
    ...problems({ 401: 'There is no such team', 404: 'The link does not work any more' }),
  },
})
const take = createRoute({
  tags: ['Join links'],
  middleware: [withTeam] as [typeof withTeam],
  method: 'post',
  path: '/v1/joins',
  summary: 'Join a plan',
  description: 'With a token of the same team in the header its learner joins; without, a new learner by that name.',
  request: body(joinInput),
  responses: {
    201: json(tokenSchema.extend({ plan: z.string() }), 'A token for the learner who is in the plan now'),
    ...problems({
      400: 'A name is needed',
      401: 'There is no such team, or the token is not valid',
      404: 'The link does not work any more',
    }),
  },
})

export const joins = newRoutes()
  .openapi(make, (c) => {
    const { code, ...link } = makeJoinLink(
      c.var.cell,
      c.var.actor,
      c.req.valid('param').id,
      c.req.valid('json'),
      crypto.getRandomValues(new Uint8Array(16)),
    )
    return c.json({ ...link, code, url: joinPageWith(code, c.env.publicUrl ?? c.req.url) }, 201)
  })
  .openapi(list, (c) => c.json(plain(listJoinLinks(c.var.cell, c.req.valid('param').id)), 200))
  .openapi(remove, (c) => {
    removeJoinLink(c.var.cell, c.var.actor, c.req.valid('param').id, c.req.valid('param').link)
    return c.body(null, 204)
  })
  .openapi(show, (c) => c.json(plain(showInvitation(c.var.cell, c.req.valid('param').code)), 200))
  .openapi(take, async (c) => {
    const { cell, team } = c.var
    const token = bearerOf(c.req.header('authorization'))
    const own = token === undefined ? null : await verifyToken(token, team.id, c.env.secretKey, c.env.now())
    const { learner, plan } = joinPlan(cell, own?.learner ?? null, c.req.valid('json'))
    // Whoever came with a token goes on with it: joining a plan makes no session longer.
    const session = learner.id === own?.learner ? own : lasting(GUEST_SECONDS, c.env.now())
    const signed = await signToken(learner.id, team.id, session, c.env.secretKey)
    return c.json({ token: signed, learner: { id: learner.id, name: learner.name }, plan }, 201)
  })
