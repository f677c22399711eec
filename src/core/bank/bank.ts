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

/** A topic in a bank: what learners may be shown, and what grades them; what is said instead of its words stands in the bank. */
export interface SharedTopic {
  readonly topic: Topic
  readonly compiled: Omit<CompiledTopic, 'expansions'> & { readonly expansions: readonly string[] }
  readonly contentHash: string
}
/** What the build leaves: the topics, and of the general lexicon the rows and expansions that they refer to, each once. */
export interface BuiltBank {
  readonly lexicon: string
  readonly expansions: Readonly<Record<string, string>>
  readonly topics: readonly SharedTopic[]
}

export function bankOf({ lexicon: text, expansions, topics: built }: BuiltBank): Bank {
  let lexicon: Lexicon | undefined
  const shared = (): Lexicon => {
    lexicon ??= readLexicon(text)
    return lexicon
  }
  const topics = built.map(({ topic, compiled, contentHash }) => {
    let ready: ReadyTopic | undefined
    const question = (id: string): CompiledQuestion | undefined => {
      ready ??= readTopic({ ...compiled, expansions: pick(expansions, compiled.expansions) }, shared())
      return ready.question(id)
    }
    return { topic, contentHash, ready: { id: topic.id, question } }
  })
  const byId = new Map(topics.map((entry) => [entry.topic.id, entry]))
  return { topics, find: (id) => byId.get(id) }
}

const pick = (lines: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, lines[name] ?? '']))
