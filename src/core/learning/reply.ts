import type { Question, Topic } from '../bank/topic.ts'
import type { Grade } from '../grading/grade-types.ts'

export type ReplyKind = 'praise' | 'challenge' | 'missing' | 'retry' | 'told' | 'next' | 'summary'
export interface ReplyLine {
  readonly kind: ReplyKind
  readonly text: string
}

const lower = (statement: string): string =>
  /^[A-Z][a-z]+ /.test(statement) && !/^[A-Z][a-z]*[A-Z]/.test(statement)
    ? statement.charAt(0).toLowerCase() + statement.slice(1)
    : statement
const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)
const list = (texts: readonly string[]): string => texts.map((text) => lower(text).replace(/\.$/, '')).join('; ')

/** What the interviewer says to a graded answer: what was right, what was wrong, what is missing. Never flattery. */
export function replyTo(grade: Grade, question: Question, topic: Topic): ReplyLine[] {
  const stateOf = (id: string): string | undefined => grade.concepts.find((finding) => finding.id === id)?.state
  const stated = question.concepts.filter((concept) => stateOf(concept.id) === 'stated')
  const missing = question.concepts.filter((concept) => stateOf(concept.id) !== 'stated')
  const lines: ReplyLine[] = []
  if (grade.verdict === 'no_answer') lines.push({ kind: 'told', text: 'That is fine: not knowing yet is what practice is for.' })
  if (stated.length > 0)
    lines.push({
      kind: 'praise',
      text:
        grade.verdict === 'solid'
          ? `Yes: ${list(stated.map((concept) => concept.statement))}.`
          : `You have this: ${list(stated.map((concept) => concept.statement))}.`,
    })
  for (const finding of grade.redFlags) {
    const flag = topic.red_flags.find((candidate) => candidate.id === finding.id)
    if (finding.state === 'asserted' && flag !== undefined)
      lines.push({
        kind: 'challenge',
        text: `Careful with "${finding.evidence[0]?.text ?? flag.claim}". ${sentence(flag.correction ?? `It is not so that ${lower(flag.claim)}`)}`,
      })
  }
  if (missing.length > 0)
    lines.push({
      kind: 'missing',
      text: `${stated.length > 0 ? 'Still open' : 'What a good answer says'}: ${list(missing.map((concept) => concept.statement))}.`,
    })
  return lines
}

/** The last line of a drill. */
export function summarise(verdicts: readonly Grade['verdict'][], skipped: number): ReplyLine {
  const solid = verdicts.filter((verdict) => verdict === 'solid').length
  const flagged = verdicts.filter((verdict) => verdict === 'red_flag').length
  const parts = [`${verdicts.length} answered, ${solid} of them solid`]
  if (skipped > 0) parts.push(`${skipped} skipped`)
  if (flagged > 0) parts.push(`${flagged} with a red flag to set right`)
  return { kind: 'summary', text: verdicts.length === 0 ? 'No question was answered this time.' : `${parts.join(', ')}.` }
}
