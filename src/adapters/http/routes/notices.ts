import { createRoute, z } from '@hono/zod-openapi'
import { listNotices, NOTICE_KINDS, seeNotices, seenInput } from '../../../training/notice/list-notices.ts'
import { newRoutes } from '../new-routes.ts'
import { body, json, problems } from '../schemas.ts'
import { ofLearner } from '../team-schemas.ts'

const noticeSchema = z
  .object({
    id: z.string(),
    kind: z.enum(NOTICE_KINDS).openapi({ description: 'How the item stands today, or what happened' }),
    plan: z.object({ id: z.string(), name: z.string() }).nullable(),
    item: z
      .object({
        id: z.string(),
        topic: z.string(),
        title: z.string(),
        level: z.enum(['junior', 'middle', 'senior']),
        mode: z.enum(['practice', 'interview', 'review']),
        opens_on: z.string(),
        due_on: z.string(),
      })
      .nullable(),
    day: z.string(),
    text: z.string().openapi({ description: 'The same in words; of what happened, as it was told then' }),
  })
  .openapi('Notice')
const noticesSchema = z.object({
  notices: z.array(noticeSchema),
  last: z.string().nullable().openapi({ description: 'The newest' }),
  note: z.string().openapi({ description: 'What a lead can see of those in a plan' }),
})
const list = createRoute({
  ...ofLearner,
  method: 'get',
  path: '/v1/me/notices',
  summary: 'What the plans told the learner and they have not seen yet, as it stands today',
  responses: {
    200: json(noticesSchema, 'Most urgent first; what is settled is left out'),
    ...problems({ 401: 'The token is not valid' }),
  },
})
const see = createRoute({
  ...ofLearner,
  method: 'post',
  path: '/v1/me/notices/seen',
  summary: 'Everything up to this notice was seen',
  request: body(seenInput),
  responses: {
    200: json(noticesSchema, 'What came meanwhile'),
    ...problems({ 400: 'Something is wrong in the body', 401: 'The token is not valid' }),
  },
})

export const notices = newRoutes()
  .openapi(list, (c) => c.json(listNotices(c.var.cell, c.var.learnerId), 200))
  .openapi(see, (c) => {
    seeNotices(c.var.cell, c.var.learnerId, c.req.valid('json'))
    return c.json(listNotices(c.var.cell, c.var.learnerId), 200)
  })
