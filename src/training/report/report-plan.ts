import * as z from 'zod'
import { localDay } from '../../core/learning/local-day.ts'
import { type ItemState, LEARNER_STATES, type LearnerState } from '../../core/learning/plan/plan-state.ts'
import { parseInput } from '../parse-input.ts'
import { isGone } from '../plan/plan-items.ts'
import type { Cell } from '../ports.ts'
import { type Misconception, planMisconceptions } from './plan-misconceptions.ts'
import { type Person, planPeople } from './plan-people.ts'

export const pageInput = {
  /** Only this cohort; empty: those in none. */
  cohort: z.string().optional(),
  /** A part of the name, in any case. */
  search: z.string().trim().max(100, 'at most 100 characters').default(''),
  offset: z.coerce.number('a number is needed').int().min(0).default(0),
  limit: z.coerce.number('a number is needed').int().min(1).max(200, 'at most 200').default(50),
}
const SORTS = {
  name: ({ name }: Person) => name.toLowerCase(),
  cohort: ({ enrolment }: Person) => enrolment.cohort.toLowerCase(),
  first_day: ({ enrolment }: Person) => enrolment.firstDay,
  state: ({ state }: Person) => URGENT.indexOf(state),
  passed: (person: Person) => passedOf(person),
  last_day: ({ lastDay }: Person) => lastDay ?? '',
} as const
const SORT_NAMES = Object.keys(SORTS) as (keyof typeof SORTS)[]
export const reportPlanInput = z.object({
  ...pageInput,
  state: z.enum(LEARNER_STATES).optional(),
  /** A column; with `-` in front the other way round. */
  sort: z.enum([...SORT_NAMES, ...SORT_NAMES.map((name) => `-${name}` as const)]).default('name'),
})
/** Who needs the lead most comes first. */
const URGENT: readonly LearnerState[] = ['stuck', 'overdue', 'not_started', 'on_track', 'paused', 'completed']
const passedOf = ({ items }: Person): number => items.filter(({ state }) => state === 'passed').length

export interface PlanReport {
  readonly plan: { readonly id: string; readonly name: string; readonly archived: boolean }
  /** In UTC; each learner's states are of their own day. */
  readonly today: string
  /** Of the cohort, or of all. `ready`: everybody whose level is ready in every item today; the other figures add up to `enrolled`. */
  readonly counts: Readonly<Record<LearnerState | 'enrolled' | 'ready', number>>
  readonly cohorts: readonly string[]
  readonly items: readonly {
    readonly id: string
    readonly topic: string
    readonly title: string
    readonly level: string
    readonly mode: string
    readonly passed: number
    readonly open: number
    /** Those who are stuck included. */
    readonly overdue: number
  }[]
  readonly learners: readonly {
    readonly learner: string
    readonly name: string
    readonly cohort: string
    readonly first_day: string
    readonly state: LearnerState
    readonly items: readonly {
      readonly id: string
      readonly state: ItemState
      readonly due_on: string
      readonly passed_on: string | null
    }[]
    readonly last_day: string | null
    readonly ready: number
  }[]
  /** How many learners there are, on all pages. */
  readonly total: number
  readonly misconceptions: readonly Misconception[]
  /** Learners whose latest answers are not counted in yet: ask again. */
  readonly pending: number
}

/** How a plan goes: figures of the cohort, one page of its people, and what the whole team gets wrong. Throws `plan_not_found`. */
export function reportPlan(cell: Cell, planId: string, input: unknown): PlanReport {
  const { cohort, state, search, sort, offset, limit } = parseInput(reportPlanInput, input)
  const found = planPeople(cell, planId)
  const { plan, people, standings } = found
  const inCohort = people.filter(({ enrolment }) => cohort === undefined || enrolment.cohort === cohort)
  const listed = inCohort.filter((person) => (state === undefined || person.state === state) && isNamed(person, search))
  const key = SORTS[sort.replace('-', '') as keyof typeof SORTS]
  const way = sort.startsWith('-') ? -1 : 1
  const sorted = listed.toSorted((a, b) => (key(a) < key(b) ? -way : key(a) > key(b) ? way : 0))
  const count = (wanted: LearnerState): number => inCohort.filter((person) => person.state === wanted).length
  return {
    plan: { id: plan.id, name: plan.name, archived: plan.archivedAt !== null },
    today: localDay(cell.now(), 'UTC'),
    counts: {
      enrolled: inCohort.length,
      ready: inCohort.filter(({ ready, items }) => ready > 0 && ready === items.filter(({ item }) => !isGone(cell, item)).length).length,
      ...(Object.fromEntries(LEARNER_STATES.map((name) => [name, count(name)])) as Record<LearnerState, number>),
    },
    cohorts: cohortsOf(people),
    items: plan.items.map(({ id, topic, level, mode }, index) => {
      const among = (...states: ItemState[]): number =>
        inCohort.filter(({ items }) => states.includes(items[index]?.state ?? 'ahead')).length
      const title = cell.bank.find(topic)?.topic.title ?? topic
      return { id, topic, title, level, mode, passed: among('passed'), open: among('open'), overdue: among('overdue', 'stuck') }
    }),
    learners: sorted.slice(offset, offset + limit).map(({ id, name, enrolment, state: own, items, lastDay, ready }) => ({
      learner: id,
      name,
      cohort: enrolment.cohort,
      first_day: enrolment.firstDay,
      state: own,
      items: items.map(({ item, state: each, dueOn, passedOn }) => ({ id: item.id, state: each, due_on: dueOn, passed_on: passedOn })),
      last_day: lastDay,
      ready,
    })),
    total: sorted.length,
    misconceptions: planMisconceptions(cell, found),
    pending: standings.pending,
  }
}

/** The names of the cohorts that people are in, by the alphabet. */
export const cohortsOf = (people: readonly Pick<Person, 'enrolment'>[]): string[] =>
  [...new Set(people.map(({ enrolment }) => enrolment.cohort))].sort()
export const isNamed = ({ name }: Pick<Person, 'name'>, search: string): boolean => name.toLowerCase().includes(search.toLowerCase())
