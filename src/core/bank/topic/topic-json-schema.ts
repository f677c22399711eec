import * as z from 'zod'
import { topicSchema } from './topic.ts'

/** The topic file's form as JSON Schema, for editors: `# yaml-language-server: $schema=…`. */
export function topicJsonSchema(): unknown {
  return { ...z.toJSONSchema(topicSchema, { io: 'input' }), title: 'Whetstone topic' }
}
