import * as z from 'zod'
import { parseInput } from '../parse-input.ts'
import type { Cell } from '../ports.ts'
import { findPlan } from './find-plan.ts'
import { type PlanView, viewPlan } from './plan-view.ts'

export const listPlansInput = z.object({ archived: z.enum(['true', 'false']).default('false') })

/** The team's plans, oldest first; archived ones when they are asked for. */
export function listPlans(cell: Cell, input: unknown): PlanView[] {
  const { archived } = parseInput(listPlansInput, input)
  return cell.store
    .plans()
    .filter(({ archivedAt }) => archivedAt === null || archived === 'true')
    .map((plan) => viewPlan(cell.store, plan))
}

/** One plan. Throws `plan_not_found`. */
export const showPlan = (cell: Cell, id: string): PlanView => viewPlan(cell.store, findPlan(cell.store, id))
