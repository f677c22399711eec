import { type CompiledQuestion, type CompiledTopic, type ReadyTopic, readTopic } from '../grading/compiled-topic.ts'
import { readLexicon } from '../grading/lexicon/lexicon-rows.ts'
import type { Topic } from './topic/topic.ts'

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
  /** Has what grades one of its topics at hand, and gives it; what else is read may make it go again. */
  read(id: string): Promise<ReadyTopic>
}

/** What learners may be shown of a topic. */
export type ListedTopic = Omit<BuiltTopic, 'compiled'>
/** What grades a topic, with the rows of the general lexicon that its patterns refer to. */
export interface CompiledFile {
  readonly compiled: CompiledTopic
  readonly lexicon: string
}
/** What the build leaves: a list of the topics, which is always at hand, and a file for each, by its id, which is read when it is drilled. */
export interface BuiltBank {
  readonly list: readonly ListedTopic[]
  readonly files: ReadonlyMap<string, CompiledFile>
}

/** `ready` gives what grades a listed topic, and is asked for each answer; `read` is for whoever can wait for it. */
export function bankOf(
  list: readonly ListedTopic[],
  ready: (id: string) => ReadyTopic,
  read: (id: string) => Promise<ReadyTopic> = async (id) => ready(id),
): Bank {
  const topics = list.map(({ topic, contentHash }) => {
    const question = (id: string): CompiledQuestion | undefined => ready(topic.id).question(id)
    return { topic, contentHash, ready: { id: topic.id, question } }
  })
  const byId = new Map(topics.map((entry) => [entry.topic.id, entry]))
  return { topics, find: (id) => byId.get(id), read }
}

export const readCompiledFile = ({ compiled, lexicon }: CompiledFile): ReadyTopic => readTopic(compiled, readLexicon(lexicon))

/** A bank whose files are all at hand: each is read into tables when first asked for. */
export function bankAtHand(list: readonly ListedTopic[], fileOf: (id: string) => CompiledFile): Bank {
  const ready = new Map<string, ReadyTopic>()
  return bankOf(list, (id) => {
    const known = ready.get(id) ?? readCompiledFile(fileOf(id))
    ready.set(id, known)
    return known
  })
}
