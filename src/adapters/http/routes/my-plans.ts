import { createRoute, z } from '@hono/zod-openapi'
import { myPlans as showMyPlans } from '../../../training/plan/my-plans.ts'
import { DEEDS, steerEnrolment } from '../../../training/plan/steer-enrolment.ts'
import { newRoutes } from '../new-routes.ts'
import { plain } from '../plain.ts'
import { myPlansSchema } from '../plan-schemas.ts'
import { json, problems } from '../schemas.ts'
import { ofLearner } from '../team-schemas.ts'

const list = createRoute({
  ...ofLearner,
  method: 'get',
  path: '/v1/me/plans',
  summary: "The learner's onboarding plans, with what to do next",
  responses: { 200: json(myPlansSchema, 'The plans'), ...problems({ 401: 'The token is not valid' }) },
})
const steer = createRoute({
  ...ofLearner,
  method: 'post',
  path: '/v1/me/plans/{id}/{deed}',
  summary: 'Pause a plan, resume it, or catch up',
  request: { params: z.object({ id: z.string(), deed: z.enum(DEEDS).exclude(['leave']) }) },
  responses: {
    200: json(myPlansSchema, 'The plans as they are now'),
    ...problems({ 401: 'The token is not valid', 404: 'The learner is in no such plan', 409: 'It is archived' }),
  },
})

export const myPlans = newRoutes()
  .openapi(list, (c) => c.json(plain(showMyPlans(c.var.cell, c.var.learnerId)), 200))
  .openapi(steer, (c) => {
    const { id, deed } = c.req.valid('param')
    steerEnrolment(c.var.cell, null, id, c.var.learnerId, deed)
    return c.json(plain(showMyPlans(c.var.cell, c.var.learnerId)), 200)
  })
