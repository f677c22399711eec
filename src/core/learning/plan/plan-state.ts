import { type LevelStanding, STUCK_DAYS } from '../memory/standing.ts'
import type { Enrolment, ItemStanding } from './plan.ts'

/** `gone`: it left the bank, so nobody has to. */
export type ItemState = ItemStanding['state'] | 'stuck' | 'gone'
export const LEARNER_STATES = ['not_started', 'on_track', 'overdue', 'stuck', 'paused', 'completed'] as const
export type LearnerState = (typeof LEARNER_STATES)[number]

/** An item's state; `stuck` when it is overdue although its level was answered on three or more different days since it opened. */
export function itemState(
  { state, opensOn }: { readonly state: ItemState; readonly opensOn: string },
  standing: LevelStanding | undefined,
): ItemState {
  const tried = standing?.days.filter((day) => day >= opensOn).length ?? 0
  return state === 'overdue' && tried >= STUCK_DAYS ? 'stuck' : state
}

/**
 * Where a learner stands in a plan, the first that holds: `completed` (every item passed that can be), `paused`, `stuck` or `overdue`
 * (by their worst item), `not_started` (nothing answered yet), `on_track`.
 */
export function learnerState(enrolment: Pick<Enrolment, 'status'>, items: readonly ItemState[], hasAnswered: boolean): LearnerState {
  if (items.length > 0 && items.every((state) => state === 'passed' || state === 'gone')) return 'completed'
  if (enrolment.status === 'paused') return 'paused'
  if (items.includes('stuck')) return 'stuck'
  if (items.includes('overdue')) return 'overdue'
  return hasAnswered ? 'on_track' : 'not_started'
}
