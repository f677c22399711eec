import { editTopic } from './edit-topic.ts'
import { readTopicFile } from './read-topic.ts'
import type { Topic } from './topic.ts'
import type { Place } from './topic-text.ts'

export interface AddedPhrase {
  readonly question: string
  /** The id of a concept of the question, or of one of its red flags. */
  readonly item: string
  readonly phrase: string
  /** Whether the phrase says it, or only looks like it. */
  readonly counts: boolean
}

/** A topic file with one more phrase for a concept or red flag; all else stays as it is written. Throws where it does not fit. */
export function addPhrase(source: string, { question, item, phrase, counts }: AddedPhrase): string {
  const { topic } = readTopicFile(source, '')
  if (topic === undefined) throw new Error('Cannot add the phrase: the topic file has errors')
  const found = placeOf(topic, question, item)
  if (found === undefined) throw new Error(`Cannot add the phrase: "${question}" has no concept or red flag "${item}"`)
  const list = !counts ? 'near' : found.isFlag ? 'also' : 'accept'
  const isIn = (known: readonly string[]): boolean => known.some((said) => said.toLowerCase() === phrase.toLowerCase())
  const says = [found.said, ...found.says]
  if (isIn(counts ? says : found.near)) throw new Error(`Cannot add the phrase: "${item}" has it already`)
  if (isIn(counts ? found.near : says))
    throw new Error(`Cannot add the phrase: ${counts ? 'near of ' : ''}"${item}" holds it; take it out there first`)
  const changed = editTopic(source, [{ kind: 'append', place: [...found.place, list], value: phrase }])
  const { problems } = readTopicFile(changed, '')
  const error = problems.find((problem) => problem.severity === 'error')
  if (error !== undefined) throw new Error(`Cannot add the phrase: ${error.message} — ${error.cure}`)
  return changed
}

interface Found {
  readonly place: Place
  readonly isFlag: boolean
  readonly said: string
  readonly says: readonly string[]
  readonly near: readonly string[]
}

function placeOf(topic: Topic, questionId: string, id: string): Found | undefined {
  const at = topic.questions.findIndex((question) => question.id === questionId)
  const question = topic.questions[at]
  const nth = question?.concepts.findIndex((concept) => concept.id === id) ?? -1
  const concept = question?.concepts[nth]
  if (concept !== undefined)
    return { place: ['questions', at, 'concepts', nth], isFlag: false, said: concept.statement, says: concept.accept, near: concept.near }
  const flagAt = question?.red_flags.includes(id) === true ? topic.red_flags.findIndex((flag) => flag.id === id) : -1
  const flag = topic.red_flags[flagAt]
  return flag === undefined ? undefined : { place: ['red_flags', flagAt], isFlag: true, said: flag.claim, says: flag.also, near: flag.near }
}
