import * as z from 'zod'
import type { Plan } from '../../core/learning/plan/plan.ts'
import { type Actor, noteDeed } from '../actor.ts'
import { asRead, parseInput } from '../parse-input.ts'
import type { Cell, Store } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { findOpenPlan } from './find-plan.ts'
import { notePasses } from './note-passes.ts'
import { type Overlap, overlapsOf } from './overlaps.ts'
import { planInput, readPlan } from './plan-input.ts'
import { type PlanView, viewPlan } from './plan-view.ts'

export const newPlanInput = planInput.extend({ id: asRead, version: asRead, learners: asRead, created_at: asRead, archived_at: asRead })
export const changePlanInput = newPlanInput.extend({ version: z.int('say which version you change') })

export interface SavedPlan {
  readonly plan: PlanView
  readonly warnings: readonly Overlap[]
}

/** Makes a plan. Throws `invalid_input`. */
export function createPlan(cell: Cell, actor: Actor, input: unknown): SavedPlan {
  const parts = readPlan(cell, parseInput(newPlanInput, input), undefined)
  const now = cell.now()
  const plan: Plan = { id: cell.newId(), ...parts, version: 1, createdAt: now, archivedAt: null }
  return cell.store.transaction((store) => {
    store.savePlan(plan)
    noteDeed(store, cell, actor, 'plan.create', plan.id, { name: plan.name, items: plan.items.length })
    return { plan: viewPlan(store, plan), warnings: [] }
  })
}

/**
 * Replaces a plan that people may be in. What they passed stays; those who began on its day move with a new one; what is new and was
 * learned before is passed at once. Throws `plan_not_found`, `plan_archived`, `plan_changed`, `invalid_input`.
 */
export function changePlan(cell: Cell, actor: Actor, id: string, input: unknown): SavedPlan {
  const { version, ...wish } = parseInput(changePlanInput, input)
  return cell.store.transaction((store) => {
    const before = findOpenPlan(store, id)
    if (version !== before.version)
      throw new Refusal(
        'plan_changed',
        `Cannot save version ${version} of the plan "${before.name}": it was changed meanwhile and is at version ${before.version}`,
        '/version',
      )
    const parts = readPlan(cell, wish, before)
    const isKept = ({ id: own }: { id: string }): boolean => parts.items.some((item) => item.id === own)
    const removed = [...(before.removed ?? []), ...before.items].filter((item) => !isKept(item))
    const plan: Plan = { ...before, ...parts, removed, version: version + 1 }
    store.savePlan(plan)
    const inIt = store.enrolments({ planId: id }).filter(({ status }) => status !== 'left')
    if (plan.start !== null && before.start !== null && plan.start !== before.start)
      for (const enrolment of inIt) if (enrolment.firstDay === before.start) store.saveEnrolment({ ...enrolment, firstDay: plan.start })
    passWhatIsKnown(
      cell,
      store,
      before,
      plan,
      inIt.map(({ learnerId }) => learnerId),
    )
    noteDeed(store, cell, actor, 'plan.change', id, { name: plan.name, items: plan.items.length, version: plan.version })
    return { plan: viewPlan(store, plan), warnings: overlapsOf(store, plan, new Set(inIt.map(({ learnerId }) => learnerId))) }
  })
}

/** Items that are new, or that are passed by another rule now, may be passed by those who learned the topic before. */
function passWhatIsKnown(cell: Cell, store: Store, before: Plan, plan: Plan, learners: readonly string[]): void {
  const isSame = (item: Plan['items'][number]): boolean =>
    before.items.some((old) => old.id === item.id && old.mode === item.mode && JSON.stringify(old.pass) === JSON.stringify(item.pass))
  const topics = new Set(plan.items.filter((item) => !isSame(item)).map(({ topic }) => topic))
  const [topic = null] = topics
  for (const learnerId of topics.size === 0 ? [] : learners)
    if (store.lastNumber(learnerId) > 0) notePasses(store, cell, learnerId, topics.size === 1 ? topic : null)
}
