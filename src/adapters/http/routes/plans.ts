import { createRoute, z } from '@hono/zod-openapi'
import { archivePlan } from '../../../training/plan/archive-plan.ts'
import { PLAN_TEMPLATES } from '../../../training/plan/plan-templates.ts'
import { changePlan, changePlanInput, createPlan, newPlanInput } from '../../../training/plan/save-plan.ts'
import { listPlans, listPlansInput, showPlan } from '../../../training/plan/show-plans.ts'
import { newRoutes } from '../new-routes.ts'
import { plain } from '../plain.ts'
import { planSchema, savedPlanSchema, templateSchema } from '../plan-schemas.ts'
import { body, json, problems } from '../schemas.ts'
import { ofLeads } from '../team-schemas.ts'

const common = { ...ofLeads, tags: ['Plans'] }
const one = { params: z.object({ id: z.string() }) }
const denied = { 401: 'The token or key is not valid', 403: 'It takes a lead or admin' } as const
const templates = createRoute({
  ...common,
  method: 'get',
  path: '/v1/team/plan-templates',
  summary: 'Plans to begin with',
  responses: { 200: json(z.object({ templates: z.array(templateSchema) }), 'The templates'), ...problems(denied) },
})
const list = createRoute({
  ...common,
  method: 'get',
  path: '/v1/team/plans',
  summary: "The team's plans",
  request: { query: listPlansInput },
  responses: { 200: json(z.object({ plans: z.array(planSchema) }), 'Oldest first'), ...problems(denied) },
})
const create = createRoute({
  ...common,
  method: 'post',
  path: '/v1/team/plans',
  summary: 'Make a plan',
  request: body(newPlanInput),
  responses: { 201: json(savedPlanSchema, 'The plan'), ...problems({ ...denied, 400: 'Something is wrong in the body' }) },
})
const show = createRoute({
  ...common,
  method: 'get',
  path: '/v1/team/plans/{id}',
  summary: 'One plan',
  request: one,
  responses: { 200: json(planSchema, 'The plan'), ...problems({ ...denied, 404: 'No such plan' }) },
})
const change = createRoute({
  ...common,
  method: 'put',
  path: '/v1/team/plans/{id}',
  summary: 'Change a plan',
  description: 'Ids of items are permanent: what people passed is kept under them. `version` is the one that was read.',
  request: { ...one, ...body(changePlanInput) },
  responses: {
    200: json(savedPlanSchema, 'The plan as it is now'),
    ...problems({ ...denied, 400: 'Something is wrong in the body', 404: 'No such plan', 409: 'It was changed meanwhile, or is archived' }),
  },
})
const archive = createRoute({
  ...common,
  method: 'post',
  path: '/v1/team/plans/{id}/archive',
  summary: 'End a plan for everybody in it',
  request: one,
  responses: { 200: json(planSchema, 'What was passed is kept'), ...problems({ ...denied, 404: 'No such plan' }) },
})

export const plans = newRoutes()
  .openapi(templates, (c) => c.json({ templates: plain(PLAN_TEMPLATES) }, 200))
  .openapi(list, (c) => c.json(plain({ plans: listPlans(c.var.cell, c.req.valid('query')) }), 200))
  .openapi(create, (c) => c.json(plain(createPlan(c.var.cell, c.var.actor, c.req.valid('json'))), 201))
  .openapi(show, (c) => c.json(plain(showPlan(c.var.cell, c.req.valid('param').id)), 200))
  .openapi(change, (c) => c.json(plain(changePlan(c.var.cell, c.var.actor, c.req.valid('param').id, c.req.valid('json'))), 200))
  .openapi(archive, (c) => c.json(plain(archivePlan(c.var.cell, c.var.actor, c.req.valid('param').id)), 200))
