import { localDay } from '../../core/learning/local-day.ts'
import type { Enrolment, Plan, PlanItem } from '../../core/learning/plan/plan.ts'
import { settingsOf } from '../learner/settings-of.ts'
import { whatLeadsSee } from '../notice/what-leads-see.ts'
import type { Cell } from '../ports.ts'
import { type ItemToday, isComplete, itemsToday, nextOf } from './plan-items.ts'

export interface MyPlan {
  readonly id: string
  readonly name: string
  readonly state: Enrolment['status']
  readonly first_day: string
  readonly paused_on: string | null
  readonly complete: boolean
  readonly items: readonly MyItem[]
  /** What to do now; null: nothing is open. */
  readonly next: Pick<PlanItem, 'topic' | 'level' | 'mode'> | null
}
export interface MyItem extends Pick<PlanItem, 'id' | 'topic' | 'level' | 'mode' | 'pass'> {
  /** The topic's title; its id when it left the bank. */
  readonly title: string
  readonly state: ItemToday['state']
  /** The learner's own days. */
  readonly opens_on: string
  readonly due_on: string
  readonly passed_on: string | null
}
export interface MyPlans {
  readonly today: string
  readonly plans: readonly MyPlan[]
  /** What a lead can see of it. */
  readonly note: string
}

/** The plans a learner is in, with what to do today. */
export function myPlans(cell: Cell, learnerId: string): MyPlans {
  const { store } = cell
  const today = localDay(cell.now(), settingsOf(store, learnerId).timeZone)
  const passes = store.passes({ learnerId })
  const plans = store.enrolments({ learnerId }).flatMap((enrolment): MyPlan[] => {
    const plan = store.plan(enrolment.planId)
    if (plan === undefined || plan.archivedAt !== null || enrolment.status === 'left') return []
    return [viewMine(cell, plan, enrolment, itemsToday(cell, plan, enrolment, passes, today))]
  })
  return { today, plans, note: whatLeadsSee(store.options()) }
}

function viewMine(cell: Cell, { id, name }: Plan, enrolment: Enrolment, items: readonly ItemToday[]): MyPlan {
  const next = enrolment.status === 'active' ? nextOf(items) : undefined
  return {
    id,
    name,
    state: enrolment.status,
    first_day: enrolment.firstDay,
    paused_on: enrolment.pausedOn,
    complete: isComplete(items),
    items: items.map(({ item, state, opensOn, dueOn, passedOn }) => ({
      id: item.id,
      topic: item.topic,
      title: cell.bank.find(item.topic)?.topic.title ?? item.topic,
      level: item.level,
      mode: item.mode,
      pass: item.pass,
      state,
      opens_on: opensOn,
      due_on: dueOn,
      passed_on: passedOn,
    })),
    next: next === undefined ? null : { topic: next.topic, level: next.level, mode: next.mode },
  }
}
