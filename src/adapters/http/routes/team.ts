import { createRoute, z } from '@hono/zod-openapi'
import { changeTeam, changeTeamInput } from '../../../training/team/change-team.ts'
import { auditInput, showAudit } from '../../../training/team/show-audit.ts'
import { showTeam } from '../../../training/team/show-team.ts'
import { newRoutes } from '../new-routes.ts'
import { plain } from '../plain.ts'
import { body, json, problems } from '../schemas.ts'
import { deedSchema, NOT_ADMIN, NOT_LEAD, ofAdmins, ofLeads, teamSettingsSchema } from '../team-schemas.ts'

const show = createRoute({
  ...ofLeads,
  method: 'get',
  path: '/v1/team',
  summary: 'The team with its settings',
  responses: { 200: json(teamSettingsSchema, 'The team'), ...problems(NOT_LEAD) },
})
const change = createRoute({
  ...ofAdmins,
  method: 'put',
  path: '/v1/team',
  summary: 'Change settings of the team; what is left out stays as it is',
  request: body(changeTeamInput),
  responses: { 200: json(teamSettingsSchema, 'The team now'), ...problems({ ...NOT_ADMIN, 400: 'Something is wrong in the body' }) },
})
const audit = createRoute({
  ...ofAdmins,
  method: 'get',
  path: '/v1/team/audit',
  summary: 'What leads and admins did',
  request: { query: auditInput },
  responses: {
    200: json(
      z.object({ entries: z.array(deedSchema), next: z.string().nullable() }),
      'Newest first; `next` is the `before` of the next page',
    ),
    ...problems({ ...NOT_ADMIN, 400: 'The page is not valid' }),
  },
})

export const team = newRoutes()
  .openapi(show, (c) => c.json(plain(showTeam(c.var.cell)), 200))
  .openapi(change, (c) => c.json(plain(changeTeam(c.var.cell, c.var.actor, c.req.valid('json'))), 200))
  .openapi(audit, (c) => c.json(plain(showAudit(c.var.cell, c.req.valid('query'))), 200))
