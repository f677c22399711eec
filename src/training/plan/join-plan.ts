import * as z from 'zod'
import type { PlanItem } from '../../core/learning/plan/plan.ts'
import { keepZone, timeZoneInput } from '../learner/keep-zone.ts'
import { whatLeadsSee } from '../notice/what-leads-see.ts'
import { parseInput } from '../parse-input.ts'
import type { Cell, Learner, Store } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { hashOf } from '../team/ticket.ts'
import type { Grant } from '../team-ports.ts'
import { putIn } from './enrol.ts'

export const joinInput = z.object({
  code: z.string().max(100),
  /** For those without a token. */
  name: z.string().trim().min(1, 'a name is needed').max(100, 'at most 100 characters').optional(),
  /** Kept for those who have no settings yet: days and reminders are their own. */
  time_zone: timeZoneInput.optional(),
})
export interface Invitation {
  readonly team: { readonly id: string; readonly name: string }
  readonly plan: {
    readonly name: string
    readonly start: string | null
    readonly counts: 'weekdays' | 'days'
    readonly items: readonly (Pick<PlanItem, 'topic' | 'level' | 'mode' | 'opens' | 'due'> & { readonly title: string })[]
  }
  /** What a lead can see of those who join. */
  readonly note: string
}

/** What a join link leads to. Throws `code_unknown`, also for links that were taken back and plans that are archived. */
export function showInvitation(cell: Cell, code: string): Invitation {
  const { store } = cell
  const { plan } = findJoin(cell, store, code)
  const { name = '', id = '' } = store.team() ?? {}
  return {
    team: { id, name },
    plan: {
      name: plan.name,
      start: plan.start,
      counts: plan.counts,
      items: plan.items.map(({ topic, level, mode, opens, due }) => ({
        topic,
        title: cell.bank.find(topic)?.topic.title ?? topic,
        level,
        mode,
        opens,
        due,
      })),
    },
    note: whatLeadsSee(store.options()),
  }
}

/**
 * Takes a join link: `learnerId` is enrolled, or where it is null a new learner. Who is in the plan stays as they are; who left is in it
 * again. Throws `code_unknown`, `invalid_input`.
 */
export function joinPlan(cell: Cell, learnerId: string | null, input: unknown): { learner: Learner; plan: string } {
  const { code, name, time_zone } = parseInput(joinInput, input)
  return cell.store.transaction((store) => {
    const { plan, grant } = findJoin(cell, store, code)
    const learner = (learnerId === null ? undefined : store.learner(learnerId)) ?? newLearner(cell, store, name)
    keepZone(store, learner.id, time_zone)
    const before = store.enrolment(plan.id, learner.id)
    if (before === undefined || before.status === 'left') putIn(store, cell, plan, learner.id, { cohort: grant.cohort }, before)
    return { learner, plan: plan.id }
  })
}

function newLearner(cell: Cell, store: Store, name: string | undefined): Learner {
  if (name === undefined) throw new Refusal('invalid_input', 'Cannot join: a name is needed', '/name')
  const id = cell.newId()
  const learner: Learner = { id, name, createdAt: cell.now() }
  store.addLearner(learner, { channel: 'guest', externalId: id })
  return learner
}

function findJoin(cell: Cell, store: Store, code: string) {
  const grant: Grant | undefined = store.ticket(hashOf(cell, code), cell.now())?.grant
  const plan = grant?.kind === 'join' ? store.plan(grant.planId) : undefined
  if (grant?.kind !== 'join' || plan === undefined || plan.archivedAt !== null)
    throw new Refusal('code_unknown', 'Cannot join: the link does not work any more; ask for a new one')
  return { plan, grant }
}
