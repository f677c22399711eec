import * as z from 'zod'
import { ENGINE_VERSION, gradeAnswer } from '../core/grading/grade.ts'
import { type ReplyLine, replyTo, summarise } from '../core/learning/reply.ts'
import { keepableText } from './answer-text.ts'
import { findOpenDrill, goOn } from './open-drill.ts'
import { parseInput } from './parse-input.ts'
import type { Attempt, Cell, Store } from './ports.ts'
import { Refusal } from './refusal.ts'
import { type DrillView, type GradeView, type TurnView, viewDrill, viewGrade, viewTurn } from './views.ts'

export const submitAnswerInput = z.object({
  text: z.string('the answer as text is needed'),
  /** The turn that is answered; an answer to a turn that was closed meanwhile is refused. */
  turn: z.string().optional(),
})

export interface AnswerOutcome {
  readonly grade: GradeView
  readonly reply: readonly ReplyLine[]
  readonly drill: DrillView
  readonly turn: TurnView | null
}
export interface AnswerRequest {
  readonly learnerId: string
  readonly drillId: string
  /** The sender's `Idempotency-Key`: the same key and body give the same outcome again, however often they come. */
  readonly key: string | undefined
}

/**
 * Grades an answer to the open turn, keeps the attempt, and asks the next question: all of it in one transaction, or none.
 * Throws `answer_empty`, `answer_too_long`, `drill_not_found`, `drill_finished`, `turn_closed`, `question_gone`, `idempotency_mismatch`.
 */
export function submitAnswer(
  cell: Cell,
  { learnerId, drillId, key }: AnswerRequest,
  input: unknown,
): { outcome: AnswerOutcome; replayed: boolean } {
  const { text: written, turn: turnId } = parseInput(submitAnswerInput, input)
  const requestHash = cell.digest(JSON.stringify([drillId, turnId ?? null, written]))
  const receipt = key === undefined ? undefined : cell.store.receipt(learnerId, key)
  if (receipt !== undefined) {
    if (receipt.requestHash !== requestHash)
      throw new Refusal('idempotency_mismatch', `Cannot accept the answer: the Idempotency-Key "${key}" came with another answer before`)
    return { outcome: receipt.outcome as AnswerOutcome, replayed: true }
  }
  const text = keepableText(written)
  const { drill, turns, open, entry } = findOpenDrill(cell, learnerId, drillId)
  if (turnId !== undefined && turnId !== open.id)
    throw new Refusal('turn_closed', `Cannot accept the answer: turn "${turnId}" is closed, turn "${open.id}" is open`, '/turn')
  const question = entry?.topic.questions.find((candidate) => candidate.id === open.questionId)
  const compiled = entry?.ready.question(open.questionId)
  if (entry === undefined || question === undefined || compiled === undefined)
    throw new Refusal('question_gone', 'Cannot grade the answer: the question was taken out of the bank; skip it to go on')
  const grade = gradeAnswer(text, compiled)
  const createdAt = cell.now()
  const attempt: Attempt = {
    id: cell.newId(),
    turnId: open.id,
    drillId,
    learnerId,
    topic: drill.topic,
    questionId: question.id,
    text,
    grade,
    contentHash: entry.contentHash,
    engineVersion: ENGINE_VERSION,
    createdAt,
  }
  const outcome = cell.store.transaction((store): AnswerOutcome => {
    if (!store.closeTurn(open.id, 'answered', createdAt))
      throw new Refusal('turn_closed', `Cannot accept the answer: turn "${open.id}" is closed`)
    store.addAttempt(attempt)
    const next = goOn(store, cell, drill, open, entry)
    const closed = turns.map((turn) => (turn.id === open.id ? { ...turn, status: 'answered' as const } : turn))
    const reply = replyTo(grade, question, entry.topic)
    const made: AnswerOutcome = {
      grade: viewGrade(grade, question, entry.topic),
      reply: next === null ? [...reply, summaryOf(store, drillId, closed.filter((turn) => turn.status === 'skipped').length)] : reply,
      drill: viewDrill({ ...drill, status: next === null ? 'finished' : 'open' }, closed),
      turn: next === null ? null : viewTurn(next, entry.topic),
    }
    if (key !== undefined) store.addReceipt({ learnerId, key, requestHash, outcome: made, createdAt })
    return made
  })
  return { outcome, replayed: false }
}

/** The closing line of a drill, over all its attempts. */
export function summaryOf(store: Store, drillId: string, skipped: number): ReplyLine {
  return summarise(store.verdictsOf(drillId), skipped)
}
