import { dayWords } from '../../../training/notice/plan-words.ts'
import type { MyItem, MyPlan, MyPlans } from '../../../training/plan/my-plans.ts'
import { actions, button, context, header, type Message, messageOf, note, paragraphs } from './blocks.ts'
import { fit } from './text.ts'

const MOST_BUTTONS = 10
const MOST_PLANS = 5

/** A learner's plans, item by item, with a button for each that is open. */
export function myPlansMessage({ plans, note: privacy }: MyPlans): Message {
  if (plans.length === 0) return note('You are in no plan. A lead enrols people with /drill plan @someone and the name of the plan.')
  const open = plans.flatMap((plan) =>
    plan.state === 'active' ? plan.items.filter(({ state }) => state === 'open' || state === 'overdue') : [],
  )
  const buttons = open
    .slice(0, MOST_BUTTONS)
    .map((item, index) => button(`Start: ${nameOf(item)}`, `begin-${index}`, `${item.mode} ${item.level} ${item.topic}`))
  return messageOf(plans.map(({ name, items }) => `${name}: ${passedOf(items)} of ${items.length} passed.`).join(' '), [
    ...plans.slice(0, MOST_PLANS).flatMap((plan) => [header(plan.name), ...paragraphs(linesOf(plan), 4).blocks]),
    ...(buttons.length === 0 ? [] : [actions(buttons)]),
    context(privacy),
  ])
}

const passedOf = (items: readonly MyItem[]): number => items.filter(({ state }) => state === 'passed').length

const nameOf = ({ title, level, mode }: MyItem): string => `${title}, ${level}${mode === 'practice' ? '' : ` (${mode})`}`

function linesOf({ items, paused_on }: MyPlan): string[] {
  const lines = items.map((item) => `${fit(nameOf(item), 400).text}: ${standingOf(item)}`)
  return paused_on === null ? lines : [`_Paused since ${dayWords(paused_on)}._`, ...lines]
}

function standingOf({ state, opens_on, due_on, passed_on }: MyItem): string {
  if (state === 'passed') return `passed${passed_on === null ? '' : ` ${dayWords(passed_on)}`} ✓`
  if (state === 'gone') return 'taken out of the bank'
  if (state === 'ahead') return `from ${dayWords(opens_on)}`
  return state === 'overdue' ? `*overdue since ${dayWords(due_on)}*` : `open, due ${dayWords(due_on)}`
}
