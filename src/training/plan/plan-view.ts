import type { Plan } from '../../core/learning/plan/plan.ts'
import type { Store } from '../ports.ts'

/** A plan as leads see it; sent back with its `version` it replaces itself. */
export interface PlanView extends Pick<Plan, 'id' | 'name' | 'start' | 'counts' | 'version' | 'items'> {
  readonly reminders: {
    readonly at: string
    readonly weekdays_only: boolean
    readonly quiet_from: string
    readonly quiet_to: string
  } | null
  readonly created_at: string
  readonly archived_at: string | null
  /** How many are in it; those who left are not. */
  readonly learners: number
}

export function viewPlan(store: Store, plan: Plan): PlanView {
  const { id, name, start, counts, version, items, reminders } = plan
  return {
    id,
    name,
    start,
    counts,
    reminders:
      reminders === null
        ? null
        : { at: reminders.at, weekdays_only: reminders.weekdaysOnly, quiet_from: reminders.quiet[0], quiet_to: reminders.quiet[1] },
    version,
    created_at: plan.createdAt,
    archived_at: plan.archivedAt,
    items,
    learners: store.countEnrolled(id),
  }
}
