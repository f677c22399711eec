import { createRoute, z } from '@hono/zod-openapi'
import { listTopics, showTopic } from '../../../training/topic/list-topics.ts'
import { newRoutes } from '../new-routes.ts'
import { json, problems, topicSchema } from '../schemas.ts'

const list = createRoute({
  method: 'get',
  path: '/v1/topics',
  tags: ['Topics'],
  summary: 'What there is to drill',
  responses: { 200: json(z.object({ topics: z.array(topicSchema) }), 'All topics') },
})
const show = createRoute({
  method: 'get',
  path: '/v1/topics/{domain}/{topic}',
  tags: ['Topics'],
  summary: 'One topic',
  request: { params: z.object({ domain: z.string(), topic: z.string() }) },
  responses: { 200: json(topicSchema, 'The topic'), ...problems({ 404: 'No such topic' }) },
})

/** The bank is public; it takes no cell. */
export const topics = newRoutes()
  .openapi(list, (c) => c.json({ topics: listTopics(c.env).map(({ related, ...topic }) => ({ ...topic, related: [...related] })) }, 200))
  .openapi(show, (c) => {
    const { domain, topic } = c.req.valid('param')
    const found = showTopic(c.env, `${domain}/${topic}`)
    return c.json({ ...found, related: [...found.related] }, 200)
  })
