import { type CompiledQuestion, type CompiledTopic, type ReadyTopic, readTopic } from '../grading/compiled-topic.ts'
import { type Lexicon, readLexicon } from '../grading/lexicon-rows.ts'
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

/** What the build leaves: the topics, and of the general lexicon the rows that they refer to. */
export interface BuiltBank {
  readonly lexicon: string
  readonly topics: readonly BuiltTopic[]
}

export function bankOf({ lexicon: text, topics: built }: BuiltBank): Bank {
  let lexicon: Lexicon | undefined
  const shared = (): Lexicon => {
    lexicon ??= readLexicon(text)
    return lexicon
  }
  const topics = built.map(({ topic, compiled, contentHash }) => {
    let ready: ReadyTopic | undefined
    const question = (id: string): CompiledQuestion | undefined => {
      ready ??= readTopic(compiled, shared())
      return ready.question(id)
    }
    return { topic, contentHash, ready: { id: topic.id, question } }
  })
  const byId = new Map(topics.map((entry) => [entry.topic.id, entry]))
  return { topics, find: (id) => byId.get(id) }
}
