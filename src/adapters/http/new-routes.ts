import { OpenAPIHono } from '@hono/zod-openapi'
import { Refusal } from '../../training/refusal.ts'
import type { Hono } from './api-env.ts'

/** An app whose failed validations are refusals with a JSON pointer, like those of the verbs. */
export function newRoutes(): OpenAPIHono<Hono> {
  return new OpenAPIHono<Hono>({
    defaultHook: (result) => {
      if (result.success) return
      const issue = result.error.issues[0]
      throw new Refusal(
        'invalid_input',
        `Cannot read the request: ${issue?.message ?? 'it is not valid'}`,
        `/${(issue?.path ?? []).join('/')}`,
      )
    },
  })
}
