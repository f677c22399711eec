import { localDay } from '../core/learning/local-day.ts'
import { type Enrolment, type ItemStanding, itemsOf, type Pass, type Plan } from '../core/learning/plan.ts'
import { type ItemState, itemState, type LearnerState, learnerState } from '../core/learning/plan-state.ts'
import type { LevelStanding } from '../core/learning/standing.ts'
import { settingsOf } from './counted-attempts.ts'
import type { Cell } from './ports.ts'
import { Refusal } from './refusal.ts'
import { renewStandings, type Standings } from './renew-standings.ts'

/** Somebody in a plan, as a lead may see them: outcomes, never answers. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly enrolment: Enrolment
  readonly state: LearnerState
  readonly items: readonly (Omit<ItemStanding, 'state'> & { readonly state: ItemState })[]
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

/** Everybody in a plan and where they stand. Throws `plan_not_found`. */
export function planPeople(cell: Cell, planId: string): PlanPeople {
  const { store } = cell
  const plan = store.plan(planId)
  if (plan === undefined) throw new Refusal('plan_not_found', `Cannot find the plan "${planId}"`)
  const enrolments = store.enrolments({ planId }).filter(({ status }) => status !== 'left')
  const topics = [...new Set(plan.items.map(({ topic }) => topic))]
  const standings = renewStandings(
    cell,
    topics,
    enrolments.map(({ learnerId }) => learnerId),
  )
  const passes = new Map<string, Pass[]>()
  for (const pass of store.passes({ planId })) passes.set(pass.learnerId, [...(passes.get(pass.learnerId) ?? []), pass])
  const names = new Map(store.learners().map(({ id, name }) => [id, name]))
  const now = cell.now()
  const people = enrolments.map((enrolment): Person => {
    const { learnerId } = enrolment
    const levels = new Map<string, LevelStanding>()
    for (const topic of topics)
      for (const level of standings.of(topic, learnerId)?.levels ?? []) levels.set(`${topic} ${level.level}`, level)
    const today = localDay(now, settingsOf(store, learnerId).timeZone)
    const items = itemsOf(plan, enrolment, passes.get(learnerId) ?? [], today).map((each) => ({
      ...each,
      state: itemState(each, levels.get(`${each.item.topic} ${each.item.level}`)),
    }))
    const lastDay =
      [...levels.values()]
        .flatMap(({ days }) => days.slice(0, 1))
        .sort()
        .at(-1) ?? null
    const states = items.map(({ state }) => state)
    return {
      id: learnerId,
      name: names.get(learnerId) ?? '',
      enrolment,
      state: learnerState(enrolment, states, lastDay !== null),
      items,
      ready: plan.items.filter(({ topic, level }) => levels.get(`${topic} ${level}`)?.ready === true).length,
      lastDay,
    }
  })
  return { plan, people: people.sort(byName), standings }
}

const byName = (a: Person, b: Person): number => compare(a.name, b.name) || compare(a.id, b.id)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
