import { analyse } from '../../grading/analyse.ts'
import type { CompiledQuestion } from '../../grading/compiled-topic.ts'
import { speaksOf } from '../../grading/matching/fit-clause.ts'

/** Whether a text speaks somewhere of the subject of a concept or red flag; what names nothing speaks of what was asked about. Items without a subject may be meant by any text. */
export function speaksOfItem(text: string, question: CompiledQuestion, id: string): boolean {
  const subject = question.items.find((item) => item.id === id)?.subject ?? null
  if (subject === null) return true
  return analyse(text, question.vocabulary, question).clauses.some((clause) => speaksOf(clause, subject, question, false))
}
