import { topicJsonSchema } from '../../../core/bank/topic/topic-json-schema.ts'

/** Prints the JSON Schema of a topic file. */
export function printSchema(): void {
  console.log(JSON.stringify(topicJsonSchema(), null, 2))
}
