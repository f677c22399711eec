import { createRoute, z } from '@hono/zod-openapi'
import { reportDrill } from '../../../training/drill/report-drill.ts'
import { writeReport } from '../../../training/drill/write-report.ts'
import { reportSchema } from '../learning-schemas.ts'
import { newRoutes } from '../new-routes.ts'
import { plain } from '../plain.ts'
import { json, problems, text } from '../schemas.ts'
import { ofLearner } from '../team-schemas.ts'

const common = {
  ...ofLearner,
  tags: ['Drills'],
  request: { params: z.object({ id: z.string() }) },
}
const known = problems({ 401: 'The token is not valid', 404: 'No such drill of this learner', 409: 'The drill is not finished' })
const report = createRoute({
  ...common,
  method: 'get',
  path: '/v1/drills/{id}/report',
  summary: 'The report of a finished drill',
  description: 'Findings alone: per question and concept, red flags, strongest and weakest, what to study. No verdict on a person.',
  responses: { 200: json(reportSchema, 'The report'), ...known },
})
const markdown = createRoute({
  ...common,
  method: 'get',
  path: '/v1/drills/{id}/report.md',
  summary: 'The report to read and to keep',
  responses: { 200: text('text/markdown', 'The same as Markdown'), ...known },
})

export const reports = newRoutes()
  .openapi(report, (c) => c.json(plain(reportDrill(c.var.cell, c.var.learnerId, c.req.valid('param').id)), 200))
  .openapi(markdown, (c) =>
    c.body(writeReport(c.var.cell, c.var.learnerId, c.req.valid('param').id), 200, { 'content-type': 'text/markdown; charset=utf-8' }),
  )
