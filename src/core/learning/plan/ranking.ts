import { type ItemStanding, type Plan, planDaysBetween } from './plan.ts'

export interface Ranked {
  readonly learnerId: string
  /** Items passed. */
  readonly passed: number
  /** Plan days by which they were passed before they were due, all together; late ones count against it. */
  readonly daysEarly: number
}
const AROUND = 2

/** How many items somebody passed, and how many plan days early in all; days late count against it. */
export function rankedOf(plan: Plan, learnerId: string, items: readonly ItemStanding[]): Ranked {
  const days = items.flatMap(({ passedOn, dueOn }) =>
    passedOn === null ? [] : [planDaysBetween(plan, passedOn, dueOn) - planDaysBetween(plan, dueOn, passedOn)],
  )
  return { learnerId, passed: days.length, daysEarly: days.reduce((sum, each) => sum + each, 0) }
}

/** A learner with the two above and the two below, best first: by items passed, then days early. Empty when they are not among them. */
export function neighboursOf(all: readonly Ranked[], learnerId: string): Ranked[] {
  const sorted = all.toSorted((a, b) => b.passed - a.passed || b.daysEarly - a.daysEarly || (a.learnerId < b.learnerId ? -1 : 1))
  const at = sorted.findIndex((each) => each.learnerId === learnerId)
  return at < 0 ? [] : sorted.slice(Math.max(0, at - AROUND), at + AROUND + 1)
}
