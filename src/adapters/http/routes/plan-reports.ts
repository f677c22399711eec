import { createRoute, z } from '@hono/zod-openapi'
import { mapPlan, mapPlanInput } from '../../../training/report/map-plan.ts'
import { reportPlan, reportPlanInput } from '../../../training/report/report-plan.ts'
import { newRoutes } from '../new-routes.ts'
import { plain } from '../plain.ts'
import { planMapSchema, planReportSchema } from '../report-schemas.ts'
import { json, problems } from '../schemas.ts'
import { ofLeads } from '../team-schemas.ts'

const common = {
  ...ofLeads,
  tags: ['Plans'],
}
const params = z.object({ id: z.string() })
const refused = problems({
  400: 'Something is wrong in the query',
  401: 'The token or key is not valid',
  403: 'It takes a lead or admin of the team',
  404: 'No such plan',
})
const report = createRoute({
  ...common,
  method: 'get',
  path: '/v1/team/plans/{id}/report',
  summary: 'How a plan goes: who is ready, overdue and stuck, and what the whole team gets wrong',
  description:
    'Outcomes only, never answers. `pending` tells how many learners are still to be counted: ask again, and some more are. An example of a misconception is shown without a name, and only where five people answered and two or more said it.',
  request: { params, query: reportPlanInput },
  responses: { 200: json(planReportSchema, 'Figures, one page of people, misconceptions'), ...refused },
})
const map = createRoute({
  ...common,
  method: 'get',
  path: '/v1/team/plans/{id}/map',
  summary: "Concepts of one of a plan's topics and levels, by cohorts or by learners",
  request: { params, query: mapPlanInput },
  responses: { 200: json(planMapSchema, 'Held, shaky, missing, misconception'), ...refused },
})

export const planReports = newRoutes()
  .openapi(report, (c) => c.json(plain(reportPlan(c.var.cell, c.req.valid('param').id, c.req.valid('query'))), 200))
  .openapi(map, (c) => c.json(plain(mapPlan(c.var.cell, c.req.valid('param').id, c.req.valid('query'))), 200))
