import { readFileSync } from 'node:fs'
import type { CompiledQuestion, ReadyItem } from '../../../src/core/grading/compiled-topic.ts'
import { isDenied, isHurried, isMisled, isShort, isUnread, loadTopic, TOPICS, type TopicName } from './topics.ts'

/** A concept or red flag of a rubric written in a hurry, word for word, that makes a clause behind any words. */
interface Claim {
  readonly question: CompiledQuestion
  readonly item: string
  readonly text: string
}
/** A claim within the words of somebody who holds it, or does not. */
export interface Mention extends Claim {
  readonly answer: string
  readonly held: boolean
}

const isClause = (text: string): boolean => /^(?:A|An|The|Every|All|It|You) /.test(text)
const rubrics = (Object.keys(TOPICS) as TopicName[])
  .filter((name) => isHurried(name) && !isUnread(name) && !isShort(name) && !isMisled(name) && !isDenied(name) && !name.includes(' bare'))
  .map(loadTopic)
type Rubric = (typeof rubrics)[number]
const claimOf = ({ ready }: Rubric, id: string | undefined, item: string, text: string): Claim[] => {
  const question = ready.question(id ?? '')
  return question === undefined ? [] : [{ question, item, text: text.charAt(0).toLowerCase() + text.slice(1) }]
}
const CLAIMS: Record<ReadyItem['kind'], readonly Claim[]> = {
  redFlag: rubrics.flatMap((rubric) => {
    const { red_flags, questions } = rubric.topic
    const flag = red_flags.find(({ claim }) => isClause(claim))
    if (flag === undefined) return []
    return claimOf(rubric, questions.find((question) => question.red_flags.includes(flag.id))?.id, flag.id, flag.claim)
  }),
  concept: rubrics.flatMap((rubric) => {
    const all = rubric.topic.questions.flatMap(({ id, concepts }) => concepts.map((concept) => ({ ...concept, question: id })))
    const concept = all.find(({ statement }) => isClause(statement))
    return concept === undefined ? [] : claimOf(rubric, concept.question, concept.id, concept.statement)
  }),
}

/** Of all frames, words around a claim X by many hands (`- ` where the writer does not hold it, `+ ` where he does), some claims' worth. */
export function loadMentions(name: 'read' | 'unread', kind: ReadyItem['kind'], each: number): Mention[] {
  const frames = readFileSync(`test/topics/mentions/${name}.txt`, 'utf8').split('\n').filter(Boolean)
  const claims = CLAIMS[kind]
  return frames.flatMap((frame, index) =>
    Array.from({ length: each }, (_, turn) => {
      const claim = claims[(index * 7 + turn * 11) % claims.length] as Claim
      return { ...claim, answer: frame.slice(2).replace(/\bX\b/, claim.text), held: frame.startsWith('+') }
    }),
  )
}
