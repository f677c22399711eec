import * as z from 'zod'
import type { Verdict } from '../../core/grading/grade-types.ts'
import { countedAttempts } from '../drill/counted-attempts.ts'
import { showQuestion } from '../drill/find-drill.ts'
import type { Appeal } from '../learning-ports.ts'
import { parseInput } from '../parse-input.ts'
import type { Cell } from '../ports.ts'
import { type AppealView, viewAppeal } from './appeal.ts'

export const reviewAppealsInput = z.object({
  status: z.enum(['open', 'accepted', 'declined']).default('open'),
  /** The id of an appeal: those after it. */
  after: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1, 'at least 1').max(500, 'at most 500').default(100),
})

/** An appeal as a reviewer needs it: with the question, the answer and how it was graded. */
export interface AppealCase extends AppealView {
  readonly claim: string
  readonly learner: string
  readonly topic: string
  readonly question: string
  readonly prompt: string
  /** What the answer answered, if it was a follow-up. */
  readonly asked: string | null
  readonly answer: string
  readonly phrase: string
  /** The answer's labels as they count now. */
  readonly verdict: Verdict
  readonly score: number
  readonly concepts: readonly string[]
  readonly red_flags: readonly string[]
}

/** The team's appeals of one status, oldest first; `next` is the `after` of the next page. */
export function reviewAppeals(cell: Cell, input: unknown): { appeals: AppealCase[]; next: string | null } {
  const { status, after = null, limit } = parseInput(reviewAppealsInput, input)
  const page = cell.store.appealsOf({ status, after, limit })
  return { appeals: page.flatMap((each) => caseOf(cell, each) ?? []), next: page.length < limit ? null : (page.at(-1)?.id ?? null) }
}

/** An appeal with all that its reviewer decides by; undefined where its attempt is gone. */
export function caseOf(cell: Cell, appeal: Appeal): AppealCase | undefined {
  const attempt = cell.store.attempt(appeal.attemptId)
  if (attempt === undefined) return undefined
  const counted = countedAttempts(cell.store, { learnerId: attempt.learnerId, turnId: attempt.turnId }).find(({ id }) => id === attempt.id)
  const { verdict, score, concepts, redFlags } = (counted ?? attempt).grade
  return {
    ...viewAppeal(cell, appeal),
    learner: cell.store.learner(appeal.learnerId)?.name ?? '',
    topic: attempt.topic,
    question: attempt.questionId,
    prompt: showQuestion(cell, attempt.topic, attempt.questionId)?.prompt ?? '',
    asked: attempt.probe?.text ?? null,
    answer: attempt.text,
    phrase: appeal.phrase,
    verdict,
    score,
    concepts: concepts.filter(({ state }) => state === 'stated').map(({ id }) => id),
    red_flags: redFlags.filter(({ state }) => state === 'asserted').map(({ id }) => id),
  }
}
