import { type Enrolment, type ItemStanding, itemsOf, type Pass, type Plan, type PlanItem } from '../../core/learning/plan/plan.ts'
import type { Cell } from '../ports.ts'

export interface ItemToday extends Omit<ItemStanding, 'state'> {
  /** `gone`: its topic, or all of that level, left the bank; nobody can pass it, and nobody has to. */
  readonly state: ItemStanding['state'] | 'gone'
}

/** How the items of a plan stand for a learner on their day `today`, with the bank as it is. */
export function itemsToday(
  cell: Pick<Cell, 'bank'>,
  plan: Plan,
  enrolment: Enrolment,
  passes: readonly Pass[],
  today: string,
): ItemToday[] {
  return itemsOf(plan, enrolment, passes, today).map((standing) =>
    standing.state !== 'passed' && isGone(cell, standing.item) ? { ...standing, state: 'gone' } : standing,
  )
}

/** Whether nobody can pass an item any more. */
export function isGone({ bank }: Pick<Cell, 'bank'>, { topic, level }: PlanItem): boolean {
  return bank.find(topic)?.topic.questions.some((question) => question.level === level) !== true
}

/** Everything that can be passed is passed. */
export const isComplete = (items: readonly ItemToday[]): boolean => items.every(({ state }) => state === 'passed' || state === 'gone')

/** What to do next: of what is open, what falls due first. */
export const nextOf = (items: readonly ItemToday[]): PlanItem | undefined =>
  items
    .filter(({ state }) => state === 'open' || state === 'overdue')
    .reduce<ItemToday | undefined>((first, each) => (first === undefined || each.dueOn < first.dueOn ? each : first), undefined)?.item
