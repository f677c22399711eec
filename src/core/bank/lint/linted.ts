import type { CompiledQuestion } from '../../grading/compiled-topic.ts'
import { gradeAnswer } from '../../grading/grade.ts'
import type { Problem } from '../topic/problem.ts'
import type { Topic } from '../topic/topic.ts'
import type { TopicText } from '../topic/topic-text.ts'

/** One topic as the rules look at it. */
export interface Linted {
  readonly topic: Topic
  readonly text: TopicText
  readonly source: string
  question(id: string): CompiledQuestion | undefined
  /** The topic as it was last published; undefined where it was not. */
  readonly before: Topic | undefined
  /** ISO date of today. */
  readonly today: string
}

/** Looks at one topic and tells what is wrong or weak in it, each with a cure. */
export type Rule = (linted: Linted) => Problem[]

/** Ids of what the grader finds in a text that is sent as an answer. */
export function findingsIn(answer: string, question: CompiledQuestion): { stated: Set<string>; asserted: Set<string> } {
  const { concepts, redFlags } = gradeAnswer(answer.replaceAll('*', ''), question)
  return {
    stated: new Set(concepts.filter((finding) => finding.state === 'stated').map((finding) => finding.id)),
    asserted: new Set(redFlags.filter((finding) => finding.state === 'asserted').map((finding) => finding.id)),
  }
}
