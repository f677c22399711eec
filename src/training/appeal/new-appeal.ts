import { findQuestion } from '../drill/find-drill.ts'
import type { Appeal } from '../learning-ports.ts'
import type { Attempt, Cell } from '../ports.ts'

/** A finding that can be disputed: in which attempt, with the rubric's words for it. */
export interface Disputed {
  readonly attempt: Attempt
  readonly kind: Appeal['kind']
  readonly finding: string
  readonly text: string
}

/**
 * What "I was right" is about, of a turn's answers: a red flag where it was first raised, else what the follow-up asked for, else
 * the missing concept that the answer came nearest to, of which the weightiest where it came near none.
 */
export function disputed(cell: Pick<Cell, 'bank'>, answers: readonly Attempt[]): Disputed | undefined {
  const last = answers.at(-1)
  const found = last === undefined ? undefined : findQuestion(cell, last.topic, last.questionId)
  if (last === undefined || found === undefined) return undefined
  const raised = last.grade.redFlags.find(({ state }) => state === 'asserted')?.id
  const flag = found.entry.topic.red_flags.find(({ id }) => id === raised)
  const first = answers.find(({ grade }) => grade.redFlags.some(({ id, state }) => id === raised && state === 'asserted'))
  if (flag !== undefined && first !== undefined) return { attempt: first, kind: 'red_flag', finding: flag.id, text: flag.claim }
  const findingOf = (id: string) => last.grade.concepts.find((finding) => finding.id === id)
  const nearness = (id: string): number => findingOf(id)?.reason?.score ?? 0
  const missing = found.question.concepts.filter(({ id }) => findingOf(id)?.state !== 'stated')
  const concept =
    missing.find(({ id }) => id === last.probe?.about) ??
    missing.toSorted((a, b) => nearness(b.id) - nearness(a.id) || b.weight - a.weight)[0]
  return concept === undefined ? undefined : { attempt: last, kind: 'concept', finding: concept.id, text: concept.statement }
}

/** An open appeal, not kept yet. `note`: the learner's own words; `now`: ISO 8601 UTC. */
export function newAppeal(
  cell: Pick<Cell, 'newId'>,
  { attempt, kind, finding }: Omit<Disputed, 'text'>,
  note: string,
  now: string,
): Appeal {
  return {
    id: cell.newId(),
    attemptId: attempt.id,
    learnerId: attempt.learnerId,
    kind,
    finding,
    note,
    status: 'open',
    word: '',
    phrase: '',
    createdAt: now,
    decidedAt: null,
    toldAt: null,
  }
}
