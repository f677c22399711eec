import type { Level } from '../../bank/topic/levels.ts'
import { addDays, daysBetween } from '../local-day.ts'

/** When an item counts as passed: the level is ready; or a finished drill of it scored enough, with no red flag of the level open. */
export type PassRule = { readonly kind: 'ready' } | { readonly kind: 'score'; readonly least: number }
export const ITEM_MODES = ['practice', 'interview', 'review'] as const
export interface PlanItem {
  /** Permanent within its plan. */
  readonly id: string
  readonly topic: string
  readonly level: Level
  readonly mode: (typeof ITEM_MODES)[number]
  /** The plan day on which it opens; the first is 1. */
  readonly opens: number
  /** The plan day by whose end it is to be passed. */
  readonly due: number
  readonly pass: PassRule
}
/** Times are the learner's own, `HH:MM`. */
export interface PlanReminders {
  readonly at: string
  readonly weekdaysOnly: boolean
  /** No messages from the first to the second. */
  readonly quiet: readonly [string, string]
}
/** A team's onboarding plan. */
export interface Plan {
  readonly id: string
  readonly name: string
  readonly items: readonly PlanItem[]
  /** `YYYY-MM-DD`; null: each joiner's own first day. */
  readonly start: string | null
  /** What a plan day is: Monday to Friday, or every day. */
  readonly counts: 'weekdays' | 'days'
  /** null: nobody is reminded. */
  readonly reminders: PlanReminders | null
  /** Counts the changes; whoever saves an older one is told so. */
  readonly version: number
  readonly createdAt: string
  readonly archivedAt: string | null
  /** Items that were taken out: passes refer to their ids, so these stand for nothing else. */
  readonly removed?: readonly PlanItem[]
}
/** One learner in one plan. Days are the learner's own calendar days. */
export interface Enrolment {
  readonly planId: string
  readonly learnerId: string
  /** A name for those who started together; may be empty. */
  readonly cohort: string
  readonly firstDay: string
  readonly status: 'active' | 'paused' | 'left'
  /** The first day of the pause, while it lasts. */
  readonly pausedOn: string | null
  /** Plan days by which pauses and extensions moved back, in all, what opens after `reached`, and every due day. */
  readonly extraDays: number
  /** The latest plan day on which an item had opened when the plan was extended: what opens by then stays open. 0: it was not extended. */
  readonly reached: number
  /** The extra days as of `reached`: they stand for `extraDays` in when that opened. */
  readonly reachedExtra: number
  /** Plan days by which it was brought forward again, in all. */
  readonly takenBack: number
  readonly enrolledAt: string
}

/** What nobody has paused or moved. */
export const UNMOVED = { pausedOn: null, extraDays: 0, reached: 0, reachedExtra: 0, takenBack: 0 } as const satisfies Partial<Enrolment>
/** That an item was passed: kept for good, whatever becomes of the plan. */
export interface Pass {
  readonly planId: string
  readonly learnerId: string
  readonly itemId: string
  readonly day: string
  readonly at: string
}
export interface ItemStanding {
  readonly item: PlanItem
  readonly opensOn: string
  readonly dueOn: string
  readonly state: 'ahead' | 'open' | 'overdue' | 'passed'
  /** The day it was passed. */
  readonly passedOn: string | null
}

/** How each item of a plan stands for a learner on their day `today`, in the plan's order. While a plan is paused nothing opens and nothing falls due. */
export function itemsOf(plan: Plan, enrolment: Enrolment, passes: readonly Pass[], today: string): ItemStanding[] {
  const days = new Map(passes.filter(({ planId }) => planId === plan.id).map(({ itemId, day }) => [itemId, day]))
  const clock = enrolment.pausedOn === null || enrolment.pausedOn > today ? today : addDays(enrolment.pausedOn, -1)
  return plan.items.map((item) => {
    const opensOn = dayOf(
      plan,
      item.opens <= enrolment.reached ? { ...enrolment, extraDays: enrolment.reachedExtra } : enrolment,
      item.opens,
    )
    const dueOn = dayOf(plan, enrolment, item.due)
    const passedOn = days.get(item.id) ?? null
    const state = passedOn !== null ? 'passed' : clock < opensOn ? 'ahead' : clock <= dueOn ? 'open' : 'overdue'
    return { item, opensOn, dueOn, state, passedOn }
  })
}

/** The calendar day of a plan day. */
function dayOf(plan: Pick<Plan, 'counts'>, { firstDay, extraDays }: Enrolment, number: number): string {
  return plusPlanDays(plan, firstDay, number - 1 + extraDays)
}

/** So many plan days later; a day that does not count is first moved on to one that does. */
export function plusPlanDays({ counts }: Pick<Plan, 'counts'>, day: string, days: number): string {
  if (counts === 'days') return addDays(day, days)
  const number = weekdaysBefore(day) + days
  return addDays(MONDAY, Math.floor(number / 5) * 7 + (number % 5))
}

/** Plan days from one day up to before another; 0 when that is not later. */
export function planDaysBetween({ counts }: Pick<Plan, 'counts'>, from: string, to: string): number {
  if (to <= from) return 0
  return counts === 'days' ? daysBetween(from, to) : weekdaysBefore(to) - weekdaysBefore(from)
}

/** Any Monday before every plan. */
const MONDAY = '1999-01-04'
function weekdaysBefore(day: string): number {
  const since = daysBetween(MONDAY, day)
  return Math.floor(since / 7) * 5 + Math.min(5, since % 7)
}
