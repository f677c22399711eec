import { knownZone } from '../../core/learning/local-day.ts'
import { DEFAULT_SETTINGS } from '../../core/learning/memory/schedule.ts'
import type { Enrolment, Plan, PlanReminders } from '../../core/learning/plan/plan.ts'
import type { Store } from '../ports.ts'

/** A learner whom plans may remind. */
export interface Reminded {
  readonly learnerId: string
  readonly timeZone: string
  readonly enrolled: readonly { readonly plan: Plan; readonly reminders: PlanReminders; readonly enrolment: Enrolment }[]
}

/** Everybody who is active in a plan that reminds, read at once whatever their number. */
export function remindedLearners(store: Store): Reminded[] {
  const plans = new Map(store.plans().flatMap((plan) => (plan.reminders === null || plan.archivedAt !== null ? [] : [[plan.id, plan]])))
  if (plans.size === 0) return []
  const zones = store.timeZones()
  const reminded = new Map<string, { learnerId: string; timeZone: string; enrolled: Reminded['enrolled'][number][] }>()
  for (const enrolment of store.enrolments('all')) {
    const { learnerId, planId, status } = enrolment
    const plan = plans.get(planId)
    if (status !== 'active' || plan?.reminders == null) continue
    const timeZone = knownZone(zones.get(learnerId) ?? DEFAULT_SETTINGS.timeZone)
    const known = reminded.get(learnerId) ?? { learnerId, timeZone, enrolled: [] }
    known.enrolled.push({ plan, reminders: plan.reminders, enrolment })
    reminded.set(learnerId, known)
  }
  return [...reminded.values()]
}
