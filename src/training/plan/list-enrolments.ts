import * as z from 'zod'
import { parseInput } from '../parse-input.ts'
import type { Cell } from '../ports.ts'
import { type EnrolmentView, viewEnrolment } from './enrolment-view.ts'
import { findPlan } from './find-plan.ts'

export const listEnrolmentsInput = z.object({
  cohort: z.string().max(100).optional(),
  state: z.enum(['active', 'paused', 'left']).optional(),
  offset: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/** Who is in a plan, in the order in which they became learners; who left only when asked for. Throws `plan_not_found`. */
export function listEnrolments(cell: Cell, planId: string, input: unknown): { total: number; enrolments: EnrolmentView[] } {
  const { cohort, state, offset, limit } = parseInput(listEnrolmentsInput, input)
  const { store } = cell
  const plan = findPlan(store, planId)
  const all = store
    .enrolments({ planId })
    .filter((each) => (state === undefined ? each.status !== 'left' : each.status === state) && (cohort ?? each.cohort) === each.cohort)
  return { total: all.length, enrolments: all.slice(offset, offset + limit).map((each) => viewEnrolment(store, cell, plan, each)) }
}
