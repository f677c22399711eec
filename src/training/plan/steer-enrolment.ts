import * as z from 'zod'
import { localDay } from '../../core/learning/local-day.ts'
import type { Enrolment, Plan } from '../../core/learning/plan/plan.ts'
import { catchUp, extend, leave, pause, resume } from '../../core/learning/plan/steer-enrolment.ts'
import { type Actor, noteDeed } from '../actor.ts'
import { settingsOf } from '../learner/settings-of.ts'
import { parseInput } from '../parse-input.ts'
import type { Cell, Store } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { type EnrolmentView, viewEnrolment } from './enrolment-view.ts'
import { findEnrolment, findOpenPlan } from './find-plan.ts'
import { isGone } from './plan-items.ts'

const MOST_EXTRA = 1000
export const extendInput = z.object({
  /** Below 0: forward again. */
  days: z
    .int('a whole number of plan days is needed')
    .min(-250, 'at least -250')
    .max(250, 'at most 250')
    .refine((days) => days !== 0, 'a number of plan days is needed, not 0'),
})
export const DEEDS = ['pause', 'resume', 'catch-up', 'leave'] as const
const deedInput = z.enum(DEEDS, `choose one of ${DEEDS.join(', ')}`)
type Deed = z.output<typeof deedInput> | z.output<typeof extendInput>

/**
 * Pauses, resumes or ends somebody's plan, or lets them catch up, as one of `DEEDS` says; or moves it back by `{ days }`, which
 * below 0 take back what it was moved by before. Done twice it stays as it is, but for days, which are added each time. `by` null: the learner themselves. Throws `plan_not_found`, `plan_archived`, `enrolment_not_found`, `invalid_input`.
 */
export function steerEnrolment(cell: Cell, by: Actor | null, planId: string, learnerId: string, input: unknown): EnrolmentView {
  const deed: Deed = parseInput(typeof input === 'string' ? deedInput : extendInput, input)
  return cell.store.transaction((store) => {
    const plan = findOpenPlan(store, planId)
    const before = findEnrolment(store, plan, learnerId)
    const after = steered(cell, store, plan, before, deed)
    store.saveEnrolment(after)
    if (by !== null) {
      const detail = typeof deed === 'string' ? {} : deed
      noteDeed(store, cell, by, `enrolment.${typeof deed === 'string' ? deed : 'extend'}`, planId, { learner: learnerId, ...detail })
    }
    return viewEnrolment(store, cell, plan, after)
  })
}

function steered(cell: Cell, store: Store, plan: Plan, before: Enrolment, deed: Deed): Enrolment {
  const today = localDay(cell.now(), settingsOf(store, before.learnerId).timeZone)
  if (deed === 'pause') return pause(before, today)
  if (deed === 'resume') return resume(plan, before, today)
  if (deed === 'leave') return leave(before)
  if (deed !== 'catch-up') {
    if (before.extraDays + deed.days > MOST_EXTRA)
      throw new Refusal(
        'invalid_input',
        `Cannot extend the plan: it would be by ${before.extraDays + deed.days} days, and ${MOST_EXTRA} are the most`,
        '/days',
      )
    if (before.extraDays + deed.days < 0)
      throw new Refusal(
        'invalid_input',
        `Cannot bring the plan forward by ${-deed.days} days: it was moved back by ${before.extraDays} days in all`,
        '/days',
      )
    return extend(plan, before, deed.days, today)
  }
  const gone = new Set(plan.items.filter((item) => isGone(cell, item)).map(({ id }) => id))
  return catchUp(plan, before, store.passes({ learnerId: before.learnerId }), gone, today)
}
