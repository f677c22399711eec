import { createRoute } from '@hono/zod-openapi'
import { makeSignInLink, signInLinkInput } from '../../../training/team/make-sign-in-link.ts'
import { signInMember, signInMemberInput } from '../../../training/team/sign-in-member.ts'
import { teamPageWith } from '../../../training/team/ticket.ts'
import { holderOf, lasting, MEMBER_SECONDS, signToken } from '../credentials.ts'
import { withTeam } from '../guards.ts'
import { newRoutes } from '../new-routes.ts'
import { body, json, problems } from '../schemas.ts'
import { codeSchema, NOT_LEAD, ofLeads, sessionSchema } from '../team-schemas.ts'

const link = createRoute({
  ...ofLeads,
  method: 'post',
  path: '/v1/team/sign-in-links',
  summary: "A link that signs a member in on the team's page",
  description: 'It works once, for 15 minutes. Without `learner` it is for whoever asks; admins make them for any member.',
  request: body(signInLinkInput),
  responses: {
    201: json(codeSchema, 'The link'),
    ...problems({ ...NOT_LEAD, 400: 'A key has to name the member', 404: 'They are no member' }),
  },
})
const enter = createRoute({
  method: 'post',
  path: '/v1/team/sessions',
  tags: ['Team'],
  summary: 'Take the code of a sign-in link or an invitation',
  description:
    "An invitation makes whoever takes it a member: the learner whose token stands in the header, else a new one. The token is a learner's, too. `time_zone` is kept for those who have no settings yet.",
  middleware: [withTeam] as [typeof withTeam],
  request: body(signInMemberInput),
  responses: {
    201: json(sessionSchema, 'Signed in'),
    ...problems({
      400: 'Something is wrong in the body',
      401: 'There is no such team',
      404: 'The code is not known, was used, or is too old',
    }),
  },
})

export const sessions = newRoutes()
  .openapi(link, (c) => {
    const made = makeSignInLink(c.var.cell, c.var.actor, c.req.valid('json'), crypto.getRandomValues(new Uint8Array(16)))
    return c.json({ ...made, url: teamPageWith(made.code, c.env.publicUrl ?? c.req.url) }, 201)
  })
  .openapi(enter, async (c) => {
    const { cell, team } = c.var
    const own = await holderOf(c.req.header('authorization'), team.id, c.env.secretKey, c.env.now())
    const { learner, role } = signInMember(cell, own?.learner ?? null, c.req.valid('json'))
    const token = await signToken(learner.id, team.id, lasting(MEMBER_SECONDS, c.env.now()), c.env.secretKey)
    return c.json({ token, learner: { id: learner.id, name: learner.name }, role, team: { id: team.id, name: team.name } }, 201)
  })
