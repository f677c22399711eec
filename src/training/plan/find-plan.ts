import type { Enrolment, Plan } from '../../core/learning/plan/plan.ts'
import type { Store } from '../ports.ts'
import { Refusal } from '../refusal.ts'

/** A plan of the team. Throws `plan_not_found`. */
export function findPlan(store: Store, id: string): Plan {
  const plan = store.plan(id)
  if (plan === undefined) throw new Refusal('plan_not_found', `Cannot find the plan "${id}"`)
  return plan
}

/** A plan that people can be enrolled in. Throws `plan_not_found`, `plan_archived`. */
export function findOpenPlan(store: Store, id: string): Plan {
  const plan = findPlan(store, id)
  if (plan.archivedAt !== null) throw new Refusal('plan_archived', `Cannot change the plan "${plan.name}": it is archived`)
  return plan
}

/** Someone who is in a plan. Throws `enrolment_not_found`, also when they left. */
export function findEnrolment(store: Store, plan: Plan, learnerId: string): Enrolment {
  const enrolment = store.enrolment(plan.id, learnerId)
  if (enrolment === undefined || enrolment.status === 'left')
    throw new Refusal(
      'enrolment_not_found',
      `Cannot find the learner "${learnerId}" in the plan "${plan.name}"${enrolment === undefined ? '' : ': they left'}`,
    )
  return enrolment
}
