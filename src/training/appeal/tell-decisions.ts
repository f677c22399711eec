import type { ReplyLine } from '../../core/learning/dialogue/dialogue.ts'
import { findQuestion } from '../drill/find-drill.ts'
import type { Appeal } from '../learning-ports.ts'
import type { Cell, Store } from '../ports.ts'

/** Tells a learner, once, what came of their appeals that they have not heard of yet; within the caller's transaction. */
export function tellDecisions(store: Store, cell: Pick<Cell, 'bank'>, learnerId: string, now: string): ReplyLine[] {
  const news = store.appealsOf({ learnerId }).filter(({ status, toldAt }) => status !== 'open' && toldAt === null)
  return news.map((appeal) => {
    store.saveAppeal({ ...appeal, toldAt: now })
    return { kind: 'note', text: decisionWords(store, cell, appeal) }
  })
}

/** What came of an appeal, in a sentence or two. */
export function decisionWords(store: Store, cell: Pick<Cell, 'bank'>, appeal: Appeal): string {
  const word = appeal.word === '' ? '' : ` "${appeal.word}"`
  return appeal.status === 'accepted'
    ? `You were right about "${claimOf(store, cell, appeal)}": a reviewer agreed, and your grade was changed.${word}`
    : `A reviewer looked at ${isAskedFor(store, appeal) ? 'your answer' : `"${claimOf(store, cell, appeal)}"`} and the grade stands.${word}`
}

/** Whether the talk goes on in which that concept is still to be said: its words would give it away. */
export function isAskedFor(store: Store, { attemptId, kind }: Appeal): boolean {
  const attempt = store.attempt(attemptId)
  return kind === 'concept' && attempt !== undefined && store.openTurn(attempt.drillId)?.id === attempt.turnId
}

/** The rubric's words for what was disputed. */
export function claimOf(store: Store, cell: Pick<Cell, 'bank'>, { attemptId, kind, finding }: Appeal): string {
  const attempt = store.attempt(attemptId)
  const found = attempt === undefined ? undefined : findQuestion(cell, attempt.topic, attempt.questionId)
  const text =
    kind === 'concept'
      ? found?.question.concepts.find(({ id }) => id === finding)?.statement
      : found?.entry.topic.red_flags.find(({ id }) => id === finding)?.claim
  return text ?? finding
}
