import { createRoute, z } from '@hono/zod-openapi'
import { enrol, enrolInput } from '../../../training/plan/enrol.ts'
import { enrolCsv, enrolCsvInput } from '../../../training/plan/enrol-csv.ts'
import { listEnrolments, listEnrolmentsInput } from '../../../training/plan/list-enrolments.ts'
import { DEEDS, extendInput, steerEnrolment } from '../../../training/plan/steer-enrolment.ts'
import { newRoutes } from '../new-routes.ts'
import { plain } from '../plain.ts'
import { enrolledSchema, enrolmentSchema } from '../plan-schemas.ts'
import { body, json, problems } from '../schemas.ts'
import { ofLeads } from '../team-schemas.ts'

const common = { ...ofLeads, tags: ['Enrolments'] }
const ofPlan = { params: z.object({ id: z.string() }) }
const denied = { 401: 'The token or key is not valid', 403: 'It takes a lead or admin' } as const
const enrolling = {
  200: json(enrolledSchema, 'Who is in it now, and who could not be'),
  ...problems({ ...denied, 400: 'Something is wrong in the body', 404: 'No such plan', 409: 'The plan is archived' }),
}
const steering = {
  200: json(enrolmentSchema, 'How it stands now'),
  ...problems({ ...denied, 400: 'Something is wrong', 404: 'No such plan, or they are not in it', 409: 'The plan is archived' }),
}
const list = createRoute({
  ...common,
  method: 'get',
  path: '/v1/team/plans/{id}/enrolments',
  summary: 'Who is in a plan, and how they get on',
  request: { ...ofPlan, query: listEnrolmentsInput },
  responses: {
    200: json(z.object({ total: z.int(), enrolments: z.array(enrolmentSchema) }), 'A page; those who left only with state=left'),
    ...problems({ ...denied, 404: 'No such plan' }),
  },
})
const add = createRoute({
  ...common,
  method: 'post',
  path: '/v1/team/plans/{id}/enrolments',
  summary: 'Enrol people',
  description:
    "Each by `external_id` (your application's own), `slack_user` (such as `T123:U456`) or `learner`. Done twice, nobody is in it twice and nothing changes; `differs` tells what was asked for in vain.",
  request: { ...ofPlan, ...body(enrolInput) },
  responses: enrolling,
})
const addCsv = createRoute({
  ...common,
  method: 'post',
  path: '/v1/team/plans/{id}/enrolments/csv',
  summary: 'Enrol the people of a CSV file, up to 10,000 and 2 MB',
  description:
    'Columns external_id, slack_user, name, cohort, first_day, time_zone, named in the first line, in any order; others are passed over, and `ignored` names them.',
  request: { ...ofPlan, ...body(enrolCsvInput) },
  responses: enrolling,
})
const extend = createRoute({
  ...common,
  method: 'post',
  path: '/v1/team/plans/{id}/enrolments/{learner}/extend',
  summary: "Move somebody's plan back by plan days, or forward again",
  request: { params: z.object({ id: z.string(), learner: z.string() }), ...body(extendInput) },
  responses: steering,
})
const steer = createRoute({
  ...common,
  method: 'post',
  path: '/v1/team/plans/{id}/enrolments/{learner}/{deed}',
  summary: 'Pause, resume, let somebody catch up, or take them out',
  description:
    '`pause` stops their clock, `resume` moves all that follows by the plan days of the pause, `catch-up` ends a pause and moves all so that what is overdue most falls due today, `leave` takes them out. What was passed stays.',
  request: { params: z.object({ id: z.string(), learner: z.string(), deed: z.enum(DEEDS) }) },
  responses: steering,
})

export const enrolments = newRoutes()
  .openapi(list, (c) => c.json(plain(listEnrolments(c.var.cell, c.req.valid('param').id, c.req.valid('query'))), 200))
  .openapi(add, (c) => c.json(plain(enrol(c.var.cell, c.var.actor, c.req.valid('param').id, c.req.valid('json'))), 200))
  .openapi(addCsv, (c) => c.json(plain(enrolCsv(c.var.cell, c.var.actor, c.req.valid('param').id, c.req.valid('json'))), 200))
  .openapi(extend, (c) => {
    const { id, learner } = c.req.valid('param')
    return c.json(plain(steerEnrolment(c.var.cell, c.var.actor, id, learner, c.req.valid('json'))), 200)
  })
  .openapi(steer, (c) => {
    const { id, learner, deed } = c.req.valid('param')
    return c.json(plain(steerEnrolment(c.var.cell, c.var.actor, id, learner, deed)), 200)
  })
