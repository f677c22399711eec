import type { Grade } from '../../core/grading/grade-types.ts'
import type { Exchange, ReplyLine } from '../../core/learning/dialogue/dialogue.ts'
import { accountFor, correctionOf, flagsOf, sentence, statementsOf } from '../../core/learning/dialogue/wording.ts'
import type { Attempt, Cell } from '../ports.ts'
import { findQuestion } from './find-drill.ts'

/**
 * Explains the answer before, to a learner who asks about it when the next question is up already. Nothing is said twice in the same
 * words. `grade` is null where the question was skipped.
 */
export function lookBack(
  cell: Pick<Cell, 'bank'>,
  { topic, questionId, grade }: Pick<Attempt, 'topic' | 'questionId'> & { readonly grade: Grade | null },
  move: 'why' | 'missed',
  said: readonly Exchange[],
): ReplyLine[] {
  const note = (text: string): ReplyLine[] => [{ kind: 'note', text }]
  const found = findQuestion(cell, topic, questionId)
  if (found === undefined) return note('That question is no longer in the bank.')
  const { question, entry } = found
  const answer = question.answer ?? question.concepts.map(({ statement }) => sentence(statement)).join(' ')
  const whole: ReplyLine = { kind: 'model', text: `Here is how I would put it: ${answer}` }
  const flags = grade === null ? [] : flagsOf(entry.topic, grade, 'asserted')
  const corrections = flags.map((flag): ReplyLine => ({ kind: 'told', text: correctionOf(flag) }))
  if (move === 'missed' && grade !== null && statementsOf(question, grade, false).length + flags.length === 0)
    return note('Nothing; you had it all.')
  const account = grade === null ? [] : [accountFor(question, grade, flags), ...corrections]
  const lines = move === 'missed' && grade !== null ? account : [...account, whole]
  const known = said.flatMap(({ reply }) => reply.map(({ text }) => text))
  const fresh = lines.filter(({ text }) => !known.some((each) => each.includes(text)))
  return fresh.length > 0
    ? fresh
    : note('I have said what I can about that one. If you see it differently, say "I was right" and a reviewer looks at it.')
}
