import { localDay } from '../../core/learning/local-day.ts'
import type { Enrolment, Plan } from '../../core/learning/plan/plan.ts'
import { settingsOf } from '../learner/settings-of.ts'
import { externalIdOf } from '../learner/sign-in-learner.ts'
import type { Cell, Store } from '../ports.ts'
import { isComplete, itemsToday } from './plan-items.ts'

/** How somebody gets on in a plan, as their lead sees it: what is passed, never what was said. */
export interface EnrolmentView {
  readonly learner: { readonly id: string; readonly name: string; readonly external_id: string | null }
  readonly cohort: string
  readonly state: Enrolment['status']
  /** The learner's own days. */
  readonly first_day: string
  readonly last_day: string
  readonly paused_on: string | null
  readonly extra_days: number
  readonly enrolled_at: string
  readonly items: number
  readonly passed: number
  readonly overdue: number
  readonly complete: boolean
}

export function viewEnrolment(store: Store, cell: Pick<Cell, 'bank' | 'now'>, plan: Plan, enrolment: Enrolment): EnrolmentView {
  const { learnerId, cohort, status, firstDay, pausedOn, extraDays, enrolledAt } = enrolment
  const today = localDay(cell.now(), settingsOf(store, learnerId).timeZone)
  const items = itemsToday(cell, plan, enrolment, store.passes({ learnerId }), today)
  const inState = (wanted: string): number => items.filter(({ state }) => state === wanted).length
  return {
    learner: { id: learnerId, name: store.learner(learnerId)?.name ?? '', external_id: externalIdOf(store, learnerId) },
    cohort,
    state: status,
    first_day: firstDay,
    last_day:
      items
        .map(({ dueOn }) => dueOn)
        .toSorted()
        .at(-1) ?? firstDay,
    paused_on: pausedOn,
    extra_days: extraDays,
    enrolled_at: enrolledAt,
    items: items.length - inState('gone'),
    passed: inState('passed'),
    overdue: inState('overdue'),
    complete: isComplete(items),
  }
}
