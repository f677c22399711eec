import * as z from 'zod'
import { localDay } from '../../core/learning/local-day.ts'
import { type Enrolment, type Plan, UNMOVED } from '../../core/learning/plan/plan.ts'
import { type Actor, noteDeed } from '../actor.ts'
import { keepZone } from '../learner/keep-zone.ts'
import { settingsOf } from '../learner/settings-of.ts'
import { announce } from '../notice/announce.ts'
import { parseInput } from '../parse-input.ts'
import type { Cell, Store } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { findOpenPlan } from './find-plan.ts'
import { notePasses } from './note-passes.ts'
import { type Overlap, overlapsOf } from './overlaps.ts'
import { createFinder, type Found, type Person, personInput } from './person.ts'
import { checkDay } from './plan-input.ts'

const onError = z.enum(['skip', 'refuse'], 'choose skip or refuse').default('refuse')
export const enrolInput = z.object({
  people: z.array(personInput).min(1, 'at least one person is needed').max(1000, 'at most 1000 people; send more as CSV'),
  /** What becomes of the others when somebody cannot be enrolled: they are all the same, or nobody is. */
  on_error: onError,
})
export { onError }

interface Someone {
  /** The line of the file; else the place in the list, from 1. */
  readonly line: number
  readonly learner: string
  readonly name: string
}
interface Known extends Omit<Someone, 'learner'> {
  /** The line where the same person stands first; null: they were in the plan before. */
  readonly same_as: number | null
  /** What the line asks for and is not so; it stays as it was. */
  readonly differs: readonly Differing[]
}
type Differing = 'name' | 'cohort' | 'first_day'
export interface BadLine {
  readonly line: number
  readonly reason: string
}
export interface Enrolled {
  /** False: somebody could not be enrolled, so nobody was. */
  readonly applied: boolean
  readonly enrolled: readonly Someone[]
  /** Who had left, and is in it again with all they passed. */
  readonly returned: readonly Someone[]
  /** Who was in it before, or stands in the list twice; nothing of theirs is changed. */
  readonly already: readonly Known[]
  readonly bad: readonly BadLine[]
  readonly warnings: readonly Overlap[]
  /** Columns of the file that are none of ours. */
  readonly ignored: readonly string[]
}
/** People with their lines, and the lines that could not be read. */
export interface Listed {
  readonly people: readonly { readonly line: number; readonly person: Person }[]
  readonly bad: readonly BadLine[]
  readonly ignored: readonly string[]
  readonly onError: 'skip' | 'refuse'
}

/** Enrols people in a plan; who is not known yet becomes a learner. Throws `invalid_input`, `plan_not_found`, `plan_archived`. */
export function enrol(cell: Cell, actor: Actor, planId: string, input: unknown): Enrolled {
  const { people, on_error } = parseInput(enrolInput, input)
  return enrolListed(cell, actor, planId, {
    people: people.map((person, index) => ({ line: index + 1, person })),
    bad: [],
    ignored: [],
    onError: on_error,
  })
}

/** Enrols everybody on a list in one transaction, or nobody. */
export function enrolListed(cell: Cell, actor: Actor, planId: string, list: Listed): Enrolled {
  const { ignored } = list
  return cell.store.transaction((store) => {
    const plan = findOpenPlan(store, planId)
    const finder = createFinder(store, actor.role === 'admin')
    const bad = [...list.bad]
    const wanted = new Map<Found, { line: number; person: Person }>()
    const already: Known[] = []
    for (const { line, person } of list.people) {
      const found = dayRefused(cell, person) ?? finder(person)
      if (typeof found === 'string') bad.push({ line, reason: found })
      else if (wanted.has(found)) already.push({ line, name: found.name, same_as: wanted.get(found)?.line ?? null, differs: [] })
      else wanted.set(found, { line, person })
    }
    bad.sort((a, b) => a.line - b.line)
    if (bad.length > 0 && list.onError === 'refuse')
      return { applied: false, enrolled: [], returned: [], already: [], bad, warnings: [], ignored }
    const before = new Map(store.enrolments({ planId }).map((enrolment) => [enrolment.learnerId, enrolment]))
    const enrolled: Someone[] = []
    const returned: Someone[] = []
    for (const [found, { line, person }] of wanted) {
      const learnerId = found.known?.id ?? cell.newId()
      introduce(store, cell, learnerId, found)
      const known = before.get(learnerId)
      if (known !== undefined && known.status !== 'left') {
        already.push({ line, name: found.name, same_as: null, differs: differing(person, found.name, known) })
        continue
      }
      putIn(store, cell, plan, learnerId, person, known)
      ;(known === undefined ? enrolled : returned).push({ line, learner: learnerId, name: found.name })
    }
    already.sort((a, b) => a.line - b.line)
    const all = [...enrolled, ...returned].map(({ learner }) => learner)
    if (all.length > 0)
      noteDeed(store, cell, actor, 'plan.enrol', planId, { people: all.length, ...(all.length === 1 ? { learner: all[0] } : {}) })
    return { applied: true, enrolled, returned, already, bad, warnings: overlapsOf(store, plan, new Set(all)), ignored }
  })
}

function differing(person: Person, name: string, { cohort, firstDay }: Enrolment): Differing[] {
  const now = { name, cohort, first_day: firstDay }
  return (['name', 'cohort', 'first_day'] as const).filter((field) => person[field] !== undefined && person[field] !== now[field])
}

/** Puts a learner in a plan, within the caller's transaction. `before`: when they were in it and left. */
export function putIn(
  store: Store,
  cell: Cell,
  plan: Plan,
  learnerId: string,
  { cohort, first_day, time_zone }: Pick<Person, 'cohort' | 'first_day' | 'time_zone'>,
  before: Enrolment | undefined,
): void {
  const now = cell.now()
  keepZone(store, learnerId, time_zone)
  const enrolment: Enrolment = {
    planId: plan.id,
    learnerId,
    cohort: cohort ?? before?.cohort ?? '',
    firstDay: first_day ?? plan.start ?? localDay(now, settingsOf(store, learnerId).timeZone),
    status: 'active',
    ...UNMOVED,
    enrolledAt: now,
  }
  store.saveEnrolment(enrolment)
  if (store.lastNumber(learnerId) > 0) notePasses(store, cell, learnerId, null)
  announce(store, cell, { type: 'enrolled', plan, enrolment })
}

/** Makes a learner of somebody new, and adds the ids by which somebody was not known. */
function introduce(store: Store, cell: Cell, learnerId: string, { known, name, identities }: Found): void {
  const [first, ...others] = identities
  if (known === undefined && first !== undefined) store.addLearner({ id: learnerId, name, createdAt: cell.now() }, first)
  for (const identity of known === undefined ? others : identities) store.addIdentity({ ...identity, learnerId })
}

function dayRefused(cell: Cell, { first_day }: Person): string | undefined {
  try {
    checkDay(cell, first_day ?? null, '')
    return undefined
  } catch (error) {
    if (error instanceof Refusal) return error.message
    throw error
  }
}
