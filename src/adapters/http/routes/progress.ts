import { createRoute } from '@hono/zod-openapi'
import { drawProgress } from '../../../training/learner/draw-progress.ts'
import { listReviews } from '../../../training/learner/list-reviews.ts'
import { showProgress } from '../../../training/learner/show-progress.ts'
import { reviewsSchema } from '../learning-schemas.ts'
import { newRoutes } from '../new-routes.ts'
import { plain } from '../plain.ts'
import { json, problems, progressSchema, text } from '../schemas.ts'
import { ofLearner } from '../team-schemas.ts'

const common = { ...ofLearner, tags: ['Progress'] }
const known = problems({ 401: 'The token is not valid' })
const show = createRoute({
  ...common,
  method: 'get',
  path: '/v1/progress',
  summary: 'What the learner holds, by topic and level',
  responses: { 200: json(progressSchema, 'Progress, and the drills still open'), ...known },
})
const draw = createRoute({
  ...common,
  method: 'get',
  path: '/v1/progress.svg',
  summary: 'The same as a picture, with its title and description in words',
  responses: { 200: text('image/svg+xml', 'A map of concepts: held, shaky, missing, flagged'), ...known },
})
const reviews = createRoute({
  ...common,
  method: 'get',
  path: '/v1/reviews',
  summary: 'What is due, and the next 30 days',
  responses: { 200: json(reviewsSchema, 'The most urgent first, the daily cap kept'), ...known },
})

export const progress = newRoutes()
  .openapi(show, (c) => c.json(plain(showProgress(c.var.cell, c.var.learnerId)), 200))
  .openapi(draw, (c) => c.body(drawProgress(c.var.cell, c.var.learnerId), 200, { 'content-type': 'image/svg+xml; charset=utf-8' }))
  .openapi(reviews, (c) => c.json(plain(listReviews(c.var.cell, c.var.learnerId)), 200))
