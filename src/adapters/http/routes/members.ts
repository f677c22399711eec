import { createRoute, z } from '@hono/zod-openapi'
import { invitationInput, inviteMember } from '../../../training/team/invite-member.ts'
import { listInvitations } from '../../../training/team/list-invitations.ts'
import { listMembers } from '../../../training/team/list-members.ts'
import { removeMember } from '../../../training/team/remove-member.ts'
import { roleInput, setRole } from '../../../training/team/set-role.ts'
import { teamPageWith } from '../../../training/team/ticket.ts'
import { withdrawInvitation } from '../../../training/team/withdraw-invitation.ts'
import { newRoutes } from '../new-routes.ts'
import { plain } from '../plain.ts'
import { body, json, problems } from '../schemas.ts'
import { codeSchema, invitationSchema, memberSchema, NOT_ADMIN, NOT_LEAD, ofAdmins, ofLeads } from '../team-schemas.ts'

const ofMember = { params: z.object({ learner: z.string() }) }
const list = createRoute({
  ...ofLeads,
  method: 'get',
  path: '/v1/team/members',
  summary: 'Leads and admins',
  responses: { 200: json(z.object({ members: z.array(memberSchema) }), 'Oldest first'), ...problems(NOT_LEAD) },
})
const put = createRoute({
  ...ofAdmins,
  method: 'put',
  path: '/v1/team/members/{learner}',
  summary: 'Make a learner a lead or admin, or change which',
  request: { ...ofMember, ...body(roleInput) },
  responses: {
    200: json(memberSchema, 'The member'),
    ...problems({ ...NOT_ADMIN, 400: 'There is no such role', 404: 'No such learner', 409: 'They are the last admin' }),
  },
})
const remove = createRoute({
  ...ofAdmins,
  method: 'delete',
  path: '/v1/team/members/{learner}',
  summary: 'Make a lead or admin a learner like others',
  request: ofMember,
  responses: {
    204: { description: 'Done' },
    ...problems({ ...NOT_ADMIN, 404: 'They are no member', 409: 'They are the last admin' }),
  },
})
const invite = createRoute({
  ...ofAdmins,
  method: 'post',
  path: '/v1/team/invitations',
  summary: 'Invite a lead or admin by a link',
  description: 'It works once, for seven days, for whoever has it.',
  request: body(invitationInput),
  responses: {
    201: json(codeSchema.extend({ invitation: invitationSchema }), 'The link'),
    ...problems({ ...NOT_ADMIN, 400: 'Something is wrong in the body' }),
  },
})
const invited = createRoute({
  ...ofAdmins,
  method: 'get',
  path: '/v1/team/invitations',
  summary: 'Invitations that nobody has taken yet',
  responses: { 200: json(z.object({ invitations: z.array(invitationSchema) }), 'Oldest first'), ...problems(NOT_ADMIN) },
})
const withdraw = createRoute({
  ...ofAdmins,
  method: 'delete',
  path: '/v1/team/invitations/{id}',
  summary: 'Withdraw an invitation',
  request: { params: z.object({ id: z.string() }) },
  responses: { 204: { description: 'Done' }, ...problems({ ...NOT_ADMIN, 404: 'It is not known, or was taken' }) },
})

export const members = newRoutes()
  .openapi(list, (c) => c.json(plain({ members: listMembers(c.var.cell) }), 200))
  .openapi(put, (c) => c.json(setRole(c.var.cell, c.var.actor, c.req.valid('param').learner, c.req.valid('json')), 200))
  .openapi(remove, (c) => {
    removeMember(c.var.cell, c.var.actor, c.req.valid('param').learner)
    return c.body(null, 204)
  })
  .openapi(invite, (c) => {
    const made = inviteMember(c.var.cell, c.var.actor, c.req.valid('json'), crypto.getRandomValues(new Uint8Array(16)))
    return c.json({ ...made, url: teamPageWith(made.code, c.env.publicUrl ?? c.req.url) }, 201)
  })
  .openapi(invited, (c) => c.json(plain({ invitations: listInvitations(c.var.cell) }), 200))
  .openapi(withdraw, (c) => {
    withdrawInvitation(c.var.cell, c.var.actor, c.req.valid('param').id)
    return c.body(null, 204)
  })
