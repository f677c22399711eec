import { type Bank, bankAtHand, type CompiledFile } from '../../src/core/bank/bank.ts'
import { buildBank } from '../../src/core/bank/build-bank.ts'
import { compileTopic } from '../../src/core/bank/compile/compile-topic.ts'
import { topicSchema } from '../../src/core/bank/topic/topic.ts'

const concept = (statement: string, accept: readonly string[]) => ({ id: 'point', statement, essential: true, accept })
const QUESTIONS = [
  {
    id: 'etag',
    prompt: 'What is an ETag good for?',
    concepts: [
      concept('With an ETag the client can ask whether its copy is still current', ['the browser checks if the file has changed']),
    ],
  },
  {
    id: 'vary',
    prompt: 'What does Vary do?',
    concepts: [concept('Vary names the request headers that a cached response depends on', ['it lists headers that select the response'])],
  },
]

/** A bank of one small topic; `without` leaves questions out, `accept` adds a phrase to the first, `claim` is a red flag of all. */
export function smallBank(change: { without?: readonly string[]; accept?: string; claim?: string } = {}): Bank {
  const redFlags = change.claim === undefined ? [] : [{ id: 'flag', claim: change.claim }]
  const questions = QUESTIONS.filter(({ id }) => change.without?.includes(id) !== true).map((question) => ({
    ...question,
    level: 'junior',
    red_flags: redFlags.map(({ id }) => id),
    paraphrases: [`${question.prompt} Say it briefly.`],
    concepts: question.concepts.map((each) => ({
      ...each,
      accept: [...each.accept, ...(change.accept !== undefined && question.id === 'etag' ? [change.accept] : [])],
    })),
  }))
  const topic = topicSchema.parse({ id: 'web/caching', title: 'Caching', red_flags: redFlags, questions })
  const { list, files } = buildBank([{ topic, compiled: compileTopic(topic), contentHash: JSON.stringify(change) }])
  return bankAtHand(list, (id) => files.get(id) as CompiledFile)
}
