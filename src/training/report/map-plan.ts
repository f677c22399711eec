import * as z from 'zod'
import { LEVELS, type Level } from '../../core/bank/topic/levels.ts'
import { progressOf } from '../../core/learning/memory/progress.ts'
import { parseInput } from '../parse-input.ts'
import { findPlan } from '../plan/find-plan.ts'
import type { Cell } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { type Person, peopleOf } from './plan-people.ts'
import { renewStandings } from './renew-standings.ts'
import { cohortsOf, isNamed, pageInput } from './report-plan.ts'

export const mapPlanInput = z.object({
  ...pageInput,
  by: z.enum(['cohort', 'learner']).default('cohort'),
  /** Left out: the plan's first topic, and the first of its levels. */
  topic: z.string().max(200).optional(),
  level: z.enum(LEVELS).optional(),
})
/** What a sign of a standing means. */
const SIGNS = { h: 'held', s: 'shaky', m: 'missing', x: 'misconception', '.': 'unasked' } as const
type Counts = Readonly<Record<(typeof SIGNS)[keyof typeof SIGNS], number>>

export interface PlanMap {
  readonly plan: { readonly id: string; readonly name: string }
  /** What can be mapped: the plan's topics and levels, in its order. */
  readonly choices: readonly { readonly topic: string; readonly title: string; readonly level: Level }[]
  readonly topic: string
  readonly level: Level
  readonly concepts: readonly {
    readonly question: string
    readonly prompt: string
    readonly id: string
    readonly statement: string
    readonly essential: boolean
  }[]
  /** The names of all cohorts of the plan, whatever is asked for. */
  readonly all_cohorts: readonly string[]
  /** By cohort: how many of its people hold each concept, in the order of `concepts`. */
  readonly cohorts: readonly { readonly cohort: string; readonly people: number; readonly counts: readonly Counts[] }[]
  /** By learner: a sign for each concept, in that order: `h` held, `s` shaky, `m` missing, `x` misconception, `.` not answered yet. */
  readonly learners: readonly { readonly learner: string; readonly name: string; readonly cohort: string; readonly signs: string }[]
  readonly total: number
  readonly pending: number
}

/** Concepts of one topic and level by cohorts or by learners. Throws `plan_not_found`; `topic_not_found` for what the plan or bank has not. */
export function mapPlan(cell: Cell, planId: string, input: unknown): PlanMap {
  const wish = parseInput(mapPlanInput, input)
  const plan = findPlan(cell.store, planId)
  const items = plan.items.filter(
    ({ topic, level }, at) => plan.items.findIndex((each) => each.topic === topic && each.level === level) === at,
  )
  const known = items.flatMap(({ topic, level }) => {
    const entry = cell.bank.find(topic)?.topic
    return entry === undefined ? [] : [{ entry, level }]
  })
  const choices = known.map(({ entry, level }) => ({ topic: entry.id, title: entry.title, level }))
  const chosen = known.find(({ entry, level }) => (wish.topic ?? entry.id) === entry.id && (wish.level ?? level) === level)
  if (chosen === undefined) throw new Refusal('topic_not_found', 'Cannot draw the map: the plan has no such topic and level', '/topic')
  const { entry, level } = chosen
  const concepts = progressOf(entry, []).levels.find((each) => each.level === level)?.concepts ?? []
  const people = peopleOf(cell, planId)
  const standings = renewStandings(
    cell,
    [entry.id],
    people.map(({ id }) => id),
  )
  const signsOf = ({ id }: Pick<Person, 'id'>): string =>
    standings.of(entry.id, id)?.levels.find((each) => each.level === level)?.concepts ?? '.'.repeat(concepts.length)
  const listed = people.filter(
    (person) => (wish.cohort ?? person.enrolment.cohort) === person.enrolment.cohort && isNamed(person, wish.search),
  )
  const cohorts = cohortsOf(listed)
  const isByCohort = wish.by === 'cohort'
  const onPage = <Item>(all: readonly Item[]): Item[] => all.slice(wish.offset, wish.offset + wish.limit)
  return {
    plan: { id: plan.id, name: plan.name },
    choices,
    topic: entry.id,
    level,
    concepts: concepts.map(({ question, id, statement, essential }) => ({
      question,
      prompt: entry.questions.find((each) => each.id === question)?.prompt ?? '',
      id,
      statement,
      essential,
    })),
    all_cohorts: cohortsOf(people),
    cohorts: isByCohort
      ? onPage(cohorts).map((cohort) => {
          const signs = listed.filter(({ enrolment }) => enrolment.cohort === cohort).map(signsOf)
          return { cohort, people: signs.length, counts: concepts.map((_, at) => countSigns(signs.map((each) => each[at] ?? '.'))) }
        })
      : [],
    learners: isByCohort
      ? []
      : onPage(listed).map((person) => ({
          learner: person.id,
          name: person.name,
          cohort: person.enrolment.cohort,
          signs: signsOf(person),
        })),
    total: isByCohort ? cohorts.length : listed.length,
    pending: standings.pending,
  }
}

function countSigns(signs: readonly string[]): Counts {
  const counts = { held: 0, shaky: 0, missing: 0, misconception: 0, unasked: 0 }
  for (const sign of signs) counts[SIGNS[sign as keyof typeof SIGNS] ?? 'unasked']++
  return counts
}
