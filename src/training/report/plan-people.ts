import type { Level } from '../../core/bank/topic/levels.ts'
import { localDay } from '../../core/learning/local-day.ts'
import type { Enrolment, Plan } from '../../core/learning/plan/plan.ts'
import { type ItemState, itemState, type LearnerState, learnerState } from '../../core/learning/plan/plan-state.ts'
import { everybodysSettings } from '../learner/settings-of.ts'
import { findPlan } from '../plan/find-plan.ts'
import { passesByLearner } from '../plan/passes-by-learner.ts'
import { type ItemToday, itemsToday } from '../plan/plan-items.ts'
import type { Cell } from '../ports.ts'
import { renewStandings, type Standings } from './renew-standings.ts'

/** Somebody in a plan, as a lead may see them: outcomes, never answers. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly enrolment: Enrolment
  readonly state: LearnerState
  readonly items: readonly (Omit<ItemToday, 'state'> & { readonly state: ItemState })[]
  /** The items whose level they are ready for today. */
  readonly ready: number
  /** The last day on which they answered something of the plan's topics. */
  readonly lastDay: string | null
}
export interface PlanPeople {
  readonly plan: Plan
  /** All who are in it, by name. */
  readonly people: readonly Person[]
  readonly standings: Standings
}

/** Who is in a plan, by name; without those who left. */
export function peopleOf({ store }: Cell, planId: string): Pick<Person, 'id' | 'name' | 'enrolment'>[] {
  const names = new Map(store.learners().map(({ id, name }) => [id, name]))
  const enrolments = store.enrolments({ planId }).filter(({ status }) => status !== 'left')
  return enrolments
    .map((enrolment) => ({ id: enrolment.learnerId, name: names.get(enrolment.learnerId) ?? '', enrolment }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id))
}

/** Everybody in a plan and where they stand. Throws `plan_not_found`. */
export function planPeople(cell: Cell, planId: string): PlanPeople {
  const { store } = cell
  const plan = findPlan(store, planId)
  const everybody = peopleOf(cell, planId)
  const topics = [...new Set(plan.items.map(({ topic }) => topic))]
  const standings = renewStandings(
    cell,
    topics,
    everybody.map(({ id }) => id),
  )
  const passes = passesByLearner(store, planId)
  const settingsOf = everybodysSettings(store)
  const now = cell.now()
  const days = new Map<string, string>()
  const todayIn = (zone: string): string => {
    const day = days.get(zone) ?? localDay(now, zone)
    days.set(zone, day)
    return day
  }
  const people = everybody.map(({ id, name, enrolment }): Person => {
    const levelOf = (topic: string, level: Level) => standings.of(topic, id)?.levels.find((each) => each.level === level)
    const today = todayIn(settingsOf(id).timeZone)
    const items = itemsToday(cell, plan, enrolment, passes.get(id) ?? [], today).map((each) => ({
      ...each,
      state: itemState(each, levelOf(each.item.topic, each.item.level)),
    }))
    let lastDay = ''
    for (const topic of topics)
      for (const { days: answered } of standings.of(topic, id)?.levels ?? [])
        if (answered[0] !== undefined && answered[0] > lastDay) lastDay = answered[0]
    const states = items.map(({ state }) => state)
    return {
      id,
      name,
      enrolment,
      state: learnerState(enrolment, states, lastDay !== ''),
      items,
      ready: plan.items.filter(({ topic, level }) => levelOf(topic, level)?.ready === true).length,
      lastDay: lastDay === '' ? null : lastDay,
    }
  })
  return { plan, people, standings }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
