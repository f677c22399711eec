import { type Actor, noteDeed } from '../actor.ts'
import type { Cell } from '../ports.ts'
import { findPlan } from './find-plan.ts'
import { type PlanView, viewPlan } from './plan-view.ts'

/** Ends a plan for everybody in it; what was passed stays. One that is archived stays as it is. Throws `plan_not_found`. */
export function archivePlan(cell: Cell, actor: Actor, id: string): PlanView {
  return cell.store.transaction((store) => {
    const before = findPlan(store, id)
    if (before.archivedAt !== null) return viewPlan(store, before)
    const plan = { ...before, archivedAt: cell.now(), version: before.version + 1 }
    store.savePlan(plan)
    noteDeed(store, cell, actor, 'plan.archive', id, { name: plan.name })
    return viewPlan(store, plan)
  })
}
