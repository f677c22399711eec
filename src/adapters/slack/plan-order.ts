import { myPlans } from '../../training/plan/my-plans.ts'
import type { Command } from './delivery.ts'
import { enqueue } from './job.ts'
import { asLead } from './lead.ts'
import { note } from './messages/blocks.ts'
import { myPlansMessage } from './messages/plan-message.ts'
import type { Order } from './read-command.ts'
import type { Visit } from './visit.ts'
import { userName } from './workspace.ts'

type PlanOrder = Extract<Order, { order: 'plan' }>

/** Shows a learner's own plans; or enrols whoever a lead names: people, channels, user groups. */
export function runPlan(visit: Visit, order: PlanOrder, command: Command | null): void {
  const { cell, learnerId } = visit
  const isForOthers = order.users.length + order.channels.length + order.groups.length > 0
  const named = order.words.find((word) => word.startsWith('@'))
  if (!isForOthers && named !== undefined) visit.say(note(`I do not know ${named}: choose the name from the list that Slack offers.`))
  else if (!isForOthers) visit.say(myPlansMessage(myPlans(cell, learnerId)))
  else if (cell.store.member(learnerId) !== undefined) enrolNamed(visit, order)
  else if (command === null) visit.say(note('Type that as /drill plan @someone and the name of the plan.'))
  else asLead(visit, command, () => enrolNamed(visit, order))
}

function enrolNamed(visit: Visit, { words, users, channels, groups }: PlanOrder): void {
  const { cell, env, place, user, learnerId } = visit
  const open = cell.store.plans().filter(({ archivedAt }) => archivedAt === null)
  const found = open.filter(({ name }) => words.every((word) => name.toLowerCase().includes(word.toLowerCase())))
  const exact = found.find(({ name }) => name.toLowerCase() === words.join(' ').toLowerCase())
  const plan = exact ?? (found.length === 1 ? found[0] : undefined)
  if (plan === undefined) {
    visit.say(note(whichPlan(open.map(({ name }) => name))))
    return
  }
  const sources = [...channels.map((id) => ({ kind: 'channel' as const, id })), ...groups.map((id) => ({ kind: 'group' as const, id }))]
  const done = { enrolled: 0, already: 0, skipped: 0 }
  const job = { kind: 'enrol' as const, place, lead: user, plan: plan.id, sources, users: [...users], done }
  enqueue(env, `enrol ${userName(place, user)}`, learnerId, job)
  visit.say(note(`I am enrolling them in “${plan.name}”; I tell you when it is done.`))
}

function whichPlan(names: readonly string[]): string {
  const [first] = names
  if (first === undefined) return 'There is no plan yet. Make one on the page /team, or in the terminal.'
  return `Name one plan, such as "/drill plan @someone ${first}". There are: ${names.slice(0, 20).join(', ')}.`
}
