import { createRoute, z } from '@hono/zod-openapi'
import { appeal, appealInput, listAppeals } from '../../../training/appeal/appeal.ts'
import { decideAppeal, decideAppealInput } from '../../../training/appeal/decide-appeal.ts'
import { regrade, regradeInput } from '../../../training/appeal/regrade.ts'
import { reviewAppeals, reviewAppealsInput } from '../../../training/appeal/review-appeals.ts'
import { appealCaseSchema, appealSchema, regradedSchema } from '../learning-schemas.ts'
import { newRoutes } from '../new-routes.ts'
import { plain } from '../plain.ts'
import { body, json, problems } from '../schemas.ts'
import { NOT_ADMIN, NOT_LEAD, ofAdmins, ofLeads, ofLearner } from '../team-schemas.ts'

const common = { ...ofLearner, tags: ['Appeals'] }
const dispute = createRoute({
  ...common,
  method: 'post',
  path: '/v1/appeals',
  summary: '"I was right": dispute a finding',
  request: body(appealInput),
  responses: {
    201: json(appealSchema, 'It waits for a reviewer'),
    ...problems({
      400: 'There is nothing to dispute',
      401: 'The token is not valid',
      404: 'No such attempt of this learner',
      409: 'It was disputed before, or the drill tells its grades at the end',
    }),
  },
})
const list = createRoute({
  ...common,
  method: 'get',
  path: '/v1/appeals',
  summary: "The learner's own appeals",
  responses: { 200: json(z.object({ appeals: z.array(appealSchema) }), 'Oldest first'), ...problems({ 401: 'The token is not valid' }) },
})
const review = createRoute({
  ...ofLeads,
  tags: ['Appeals'],
  method: 'get',
  path: '/v1/team/appeals',
  summary: "The team's appeals, with answer and grade",
  request: { query: reviewAppealsInput },
  responses: {
    200: json(
      z.object({
        appeals: z.array(appealCaseSchema),
        next: z.string().nullable().openapi({ description: '`after` of the next page; null: this is the last' }),
      }),
      'Oldest first',
    ),
    ...problems(NOT_LEAD),
  },
})
const decide = createRoute({
  ...ofLeads,
  tags: ['Appeals'],
  method: 'post',
  path: '/v1/team/appeals/{id}/decision',
  summary: 'Accept or decline an appeal, with a word to the learner',
  request: { params: z.object({ id: z.string() }), ...body(decideAppealInput) },
  responses: {
    200: json(appealCaseSchema, 'Decided; if accepted, the grade is changed'),
    ...problems({ ...NOT_LEAD, 400: 'Something is wrong in the body', 404: 'No such appeal', 409: 'It is decided' }),
  },
})
const renew = createRoute({
  ...ofAdmins,
  method: 'post',
  path: '/v1/team/regrades',
  summary: "Replay all attempts through today's engine and bank",
  request: body(regradeInput),
  responses: {
    200: json(regradedSchema, 'What changes; old grades are kept'),
    ...problems({ ...NOT_ADMIN, 400: 'Something is wrong in the body' }),
  },
})

export const appeals = newRoutes()
  .openapi(dispute, (c) => c.json(appeal(c.var.cell, c.var.learnerId, c.req.valid('json')), 201))
  .openapi(list, (c) => c.json({ appeals: listAppeals(c.var.cell, c.var.learnerId) }, 200))
  .openapi(review, (c) => c.json(plain(reviewAppeals(c.var.cell, c.req.valid('query'))), 200))
  .openapi(decide, (c) => c.json(plain(decideAppeal(c.var.cell, c.var.actor, c.req.valid('param').id, c.req.valid('json'))), 200))
  .openapi(renew, async (c) => c.json(plain(await regrade(c.var.cell, c.var.actor, c.req.valid('json'))), 200))
