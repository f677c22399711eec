import { createRoute, z } from '@hono/zod-openapi'
import { changeSettings, settingsInput, showSettings } from '../../../training/learner/change-settings.ts'
import { exportLearner } from '../../../training/learner/export-learner.ts'
import { forgetLearner } from '../../../training/learner/forget-learner.ts'
import { newRoutes } from '../new-routes.ts'
import { plain } from '../plain.ts'
import { body, json, problems } from '../schemas.ts'
import { ofLearner } from '../team-schemas.ts'

const settingsSchema = z
  .object({
    daily_cap: z.int().nullable().openapi({ description: 'The most reviews a day; null: all that are due' }),
    paused_until: z.string().nullable().openapi({ description: 'No reviews before this day' }),
    interview_date: z.string().nullable().openapi({ description: 'Compresses the schedule so that everything is seen again before' }),
    time_zone: z.string().openapi({ example: 'Europe/Berlin' }),
  })
  .openapi('Settings')
const unauthorized = { 401: 'The token is not valid' } as const
const show = createRoute({
  ...ofLearner,
  method: 'get',
  path: '/v1/settings',
  summary: 'How the learner wants to be drilled',
  responses: { 200: json(settingsSchema, 'The settings'), ...problems(unauthorized) },
})
const change = createRoute({
  ...ofLearner,
  method: 'put',
  path: '/v1/settings',
  summary: 'Replace the settings; what is left out goes back to its default',
  request: body(settingsInput),
  responses: { 200: json(settingsSchema, 'The settings now'), ...problems({ ...unauthorized, 400: 'Something is wrong in the body' }) },
})
const everything = createRoute({
  ...ofLearner,
  method: 'get',
  path: '/v1/me/export',
  summary: 'Everything that is kept of the learner',
  responses: {
    200: json(
      z.record(z.string(), z.unknown()),
      'Drills with every word, reviews, progress, settings, appeals, plans and what was passed, notices, role',
    ),
    ...problems(unauthorized),
  },
})
const forget = createRoute({
  ...ofLearner,
  method: 'delete',
  path: '/v1/me',
  summary: 'Delete the learner and everything they said, for good',
  responses: {
    204: { description: 'Gone' },
    ...problems({ ...unauthorized, 409: 'They are the last admin of a team without an API key' }),
  },
})

export const me = newRoutes()
  .openapi(show, (c) => c.json(showSettings(c.var.cell, c.var.learnerId), 200))
  .openapi(change, (c) => c.json(changeSettings(c.var.cell, c.var.learnerId, c.req.valid('json')), 200))
  .openapi(everything, (c) => c.json(plain(exportLearner(c.var.cell, c.var.learnerId)), 200))
  .openapi(forget, (c) => {
    forgetLearner(c.var.cell, c.var.learnerId)
    return c.body(null, 204)
  })
