import { OpenAPIHono } from '@hono/zod-openapi'
import { refusalOf } from '../../training/parse-input.ts'
import { topicFault } from '../../training/topic/require-topic.ts'
import type { Hono } from './api-env.ts'

/** An app whose failed validations are refusals with a JSON pointer, like those of the verbs. */
export function newRoutes(): OpenAPIHono<Hono> {
  return new OpenAPIHono<Hono>({
    defaultHook: (result, c) => {
      if (!result.success) throw refusalOf(result.error, topicFault(c.env, 'data' in result ? result.data : undefined))
    },
  })
}
