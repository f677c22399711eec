import { createRoute } from '@hono/zod-openapi'
import type * as z from 'zod'
import { showProgress } from '../../../training/show-progress.ts'
import { withLearner, withTeam } from '../guards.ts'
import { newRoutes } from '../new-routes.ts'
import { json, LEARNER, problems, progressSchema } from '../schemas.ts'

const show = createRoute({
  method: 'get',
  path: '/v1/progress',
  tags: ['Progress'],
  summary: 'What the learner holds, by topic and level',
  security: LEARNER,
  middleware: [withTeam, withLearner] as [typeof withTeam, typeof withLearner],
  responses: { 200: json(progressSchema, 'Progress, and the drills still open'), ...problems({ 401: 'The token is not valid' }) },
})

export const progress = newRoutes().openapi(show, (c) =>
  c.json(showProgress(c.var.cell, c.var.learnerId) as z.infer<typeof progressSchema>, 200),
)
