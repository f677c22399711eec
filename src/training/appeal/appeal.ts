import * as z from 'zod'
import { countedAttempts } from '../drill/counted-attempts.ts'
import { keepsSilence } from '../drill/silent-drills.ts'
import type { Appeal } from '../learning-ports.ts'
import { parseInput } from '../parse-input.ts'
import type { Cell } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { disputed, newAppeal } from './new-appeal.ts'
import { claimOf, isAskedFor } from './tell-decisions.ts'

export const appealInput = z.object({
  attempt: z.string(),
  /** The concept that was said after all, or the red flag that was not; left out: what an interviewer would take it to be. */
  kind: z.enum(['concept', 'red_flag']).optional(),
  finding: z.string().optional(),
  note: z.string().trim().max(1000, 'at most 1000 characters').default(''),
})
export interface AppealView {
  readonly id: string
  readonly attempt: string
  readonly kind: Appeal['kind']
  readonly finding: string
  /** null while the talk goes on and still asks for that concept. */
  readonly claim: string | null
  readonly note: string
  readonly status: Appeal['status']
  readonly word: string
  readonly created_at: string
  readonly decided_at: string | null
}

/** "I was right": disputes one finding of an attempt. Throws `attempt_not_found`, `drill_open`, `invalid_input`, `appeal_exists`. */
export function appeal(cell: Cell, learnerId: string, input: unknown): AppealView {
  const { attempt: id, kind, finding, note } = parseInput(appealInput, input)
  const turnId = cell.store.attempt(id)?.turnId
  const said = turnId === undefined ? [] : countedAttempts(cell.store, { learnerId, turnId })
  const attempt = said.find((each) => each.id === id)
  if (attempt === undefined) throw new Refusal('attempt_not_found', `Cannot find the attempt "${id}"`, '/attempt')
  if (attempt.text === '')
    throw new Refusal(
      'attempt_not_found',
      `Cannot dispute the attempt "${id}": its words were removed, as old ones are in this team`,
      '/attempt',
    )
  const drill = cell.store.drill(attempt.drillId)
  if (drill !== undefined && keepsSilence(drill))
    throw new Refusal(
      'drill_open',
      `Cannot dispute the attempt "${id}" yet: the ${drill.mode} it belongs to tells its grades at the end`,
      '/attempt',
    )
  const point = kind === undefined || finding === undefined ? disputed(cell, [attempt]) : { attempt, kind, finding }
  const { concepts, redFlags } = attempt.grade
  const isOpen =
    point?.kind === 'concept'
      ? concepts.some((each) => each.id === point.finding && each.state !== 'stated')
      : redFlags.some((each) => each.id === point?.finding && each.state === 'asserted')
  if (point === undefined || !isOpen)
    throw new Refusal('invalid_input', `Cannot dispute "${finding ?? 'the grade'}": the grade does not hold it against you`, '/finding')
  const made = newAppeal(cell, point, note, cell.now())
  if (!cell.store.transaction((store) => store.addAppeal(made)))
    throw new Refusal('appeal_exists', `Cannot dispute "${point.finding}": it was disputed before`)
  return ownAppeal(cell, made)
}

/** A learner's own appeals. */
export function listAppeals(cell: Cell, learnerId: string): AppealView[] {
  return cell.store.appealsOf({ learnerId }).map((each) => ownAppeal(cell, each))
}

function ownAppeal(cell: Cell, made: Appeal): AppealView {
  return { ...viewAppeal(cell, made), ...(isAskedFor(cell.store, made) ? { claim: null } : {}) }
}

/** As a reviewer sees it. */
export function viewAppeal(cell: Cell, made: Appeal): AppealView & { readonly claim: string } {
  const { id, attemptId, kind, finding, note, status, word, createdAt, decidedAt } = made
  const claim = claimOf(cell.store, cell, made)
  return { id, attempt: attemptId, kind, finding, claim, note, status, word, created_at: createdAt, decided_at: decidedAt }
}
