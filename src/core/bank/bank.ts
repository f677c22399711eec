import { type CompiledTopic, type ReadyTopic, readTopic } from '../grading/compiled-topic.ts'
import type { Topic } from './topic.ts'

/** A topic as it was built: what learners are shown, what grades them, and the hash that attempts are pinned to. */
export interface BuiltTopic {
  readonly topic: Topic
  readonly compiled: CompiledTopic
  readonly contentHash: string
}
export interface BankTopic {
  readonly topic: Topic
  readonly ready: ReadyTopic
  readonly contentHash: string
}
/** The bank as the verbs see it. */
export interface Bank {
  readonly topics: readonly BankTopic[]
  find(id: string): BankTopic | undefined
}

export function bankOf(built: readonly BuiltTopic[]): Bank {
  const topics = built.map(({ topic, compiled, contentHash }) => ({ topic, ready: readTopic(compiled), contentHash }))
  const byId = new Map(topics.map((entry) => [entry.topic.id, entry]))
  return { topics, find: (id) => byId.get(id) }
}
