import { createRoute, z } from '@hono/zod-openapi'
import { exportAnki, exportAnkiInput } from '../../../training/learner/export-anki.ts'
import { exportMisconceptions } from '../../../training/report/export-misconceptions.ts'
import { exportProgress } from '../../../training/report/export-progress.ts'
import { exportGift, exportGiftInput } from '../../../training/topic/export-gift.ts'
import { asFile } from '../download.ts'
import { newRoutes } from '../new-routes.ts'
import { problems, text } from '../schemas.ts'
import { ofLeads, ofLearner } from '../team-schemas.ts'

const ofTeam = { ...ofLeads, tags: ['Exports'] }
const refused = { 401: 'The token or key is not valid', 403: 'It takes a lead or admin' } as const
const progress = createRoute({
  ...ofTeam,
  method: 'get',
  path: '/v1/team/plans/{id}/exports/progress.csv',
  summary: 'How everybody in a plan stands, a row for each learner and item',
  request: { params: z.object({ id: z.string() }) },
  responses: { 200: text('text/csv', 'RFC 4180, with a header'), ...problems({ ...refused, 404: 'No such plan' }) },
})
const misconceptions = createRoute({
  ...ofTeam,
  method: 'get',
  path: '/v1/team/exports/misconceptions.csv',
  summary: 'What the team gets wrong, the most frequent first',
  responses: { 200: text('text/csv', 'RFC 4180, with a header'), ...problems(refused) },
})
const gift = createRoute({
  ...ofTeam,
  method: 'get',
  path: '/v1/team/exports/topic.gift',
  summary: "A topic's questions for Moodle, as essays with the model answers as feedback",
  request: { query: exportGiftInput },
  responses: { 200: text('text/plain', 'GIFT; what Moodle cannot hold is left out'), ...problems({ ...refused, 404: 'No such topic' }) },
})
const anki = createRoute({
  ...ofLearner,
  tags: ['Exports'],
  method: 'get',
  path: '/v1/me/exports/anki',
  summary: 'Questions with their answers for Anki: a topic, or what the learner misses',
  description: 'Importing the file again updates the notes. What an open interview or placement asks is left out until it is over.',
  request: { query: exportAnkiInput },
  responses: {
    200: text('text/plain', 'Tab-separated, with headers for Anki'),
    ...problems({ 400: 'Neither a topic nor only=missing', 401: 'The token is not valid', 404: 'No such topic' }),
  },
})

export const exports = newRoutes()
  .openapi(progress, (c) => {
    const { file, text } = exportProgress(c.var.cell, c.req.valid('param').id)
    return c.body(text, 200, asFile('text/csv', file))
  })
  .openapi(misconceptions, async (c) => {
    const { file, text } = await exportMisconceptions(c.var.cell)
    return c.body(text, 200, asFile('text/csv', file))
  })
  .openapi(gift, (c) => {
    const { file, text } = exportGift(c.var.cell, c.req.valid('query'))
    return c.text(text, 200, asFile('text/plain', file))
  })
  .openapi(anki, (c) => {
    const { file, text } = exportAnki(c.var.cell, c.var.learnerId, c.req.valid('query'))
    return c.text(text, 200, asFile('text/plain', file))
  })
