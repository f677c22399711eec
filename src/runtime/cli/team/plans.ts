import { parse, stringify } from 'yaml'
import { TERMINAL } from '../../../training/actor.ts'
import { archivePlan } from '../../../training/plan/archive-plan.ts'
import type { Overlap } from '../../../training/plan/overlaps.ts'
import { PLAN_TEMPLATES } from '../../../training/plan/plan-templates.ts'
import type { PlanView } from '../../../training/plan/plan-view.ts'
import { changePlan, createPlan } from '../../../training/plan/save-plan.ts'
import { listPlans, showPlan } from '../../../training/plan/show-plans.ts'
import { readText } from '../bank/read-text.ts'
import { inTeam } from '../in-team.ts'
import { typed } from '../typed.ts'
import { printable, printTable } from './table.ts'
import { whichPlan } from './which-plan.ts'

export interface PlanSource {
  readonly template?: string
  readonly file?: string
  readonly name?: string
  readonly start?: string
}

export function printTemplates(): void {
  for (const { id, about, plan } of PLAN_TEMPLATES) console.log(`${id}\n  ${plan.name}\n  ${about}`)
}

export async function printPlans({ team, archived = false }: { team: string; archived?: boolean }): Promise<void> {
  const plans = await inTeam(team, (cell) => listPlans(cell, { archived: String(archived) }))
  if (plans.length === 0)
    console.log(`There is no plan yet; make one with \`${typed('team plan create --template kubernetes-networking-10', team)}\``)
  printTable(
    plans.map(({ id, name, learners, archived_at }) => [
      id,
      name,
      `${learners} in it`,
      archived_at === null ? '' : `archived ${archived_at}`,
    ]),
  )
}

export async function makePlan({ team, template, file, ...change }: PlanSource & { team: string }): Promise<void> {
  const wish = file === undefined ? templateOf(template) : readPlanFile(file)
  const { plan } = await inTeam(team, (cell) => createPlan(cell, TERMINAL, { ...wish, ...change }))
  show(plan)
  const next = [`team join-link ${plan.id}`, `team enrol ${plan.id} people.csv`].map((command) => `\`${typed(command, team)}\``)
  console.error(`Made. Next: ${next.join(', or ')}.`)
}

export async function printPlan(which: string, { team, yaml = false }: { team: string; yaml?: boolean }): Promise<void> {
  const plan = await inTeam(team, (cell) => showPlan(cell, whichPlan(cell, which).id))
  if (!yaml) return show(plan)
  const { id, created_at, archived_at, learners, ...file } = plan
  console.log(stringify(file).trimEnd())
}

export async function replacePlan(team: string, which: string, file: string): Promise<void> {
  const wish = readPlanFile(file)
  const { plan, warnings } = await inTeam(team, (cell) => changePlan(cell, TERMINAL, whichPlan(cell, which).id, wish))
  show(plan)
  warn(warnings)
}

export async function endPlan(team: string, which: string): Promise<void> {
  const { name, learners } = await inTeam(team, (cell) => archivePlan(cell, TERMINAL, whichPlan(cell, which).id))
  console.log(`Archived "${printable(name)}"; ${learners} were in it, and what they passed is kept.`)
}

/** Says which other plans ask the same. */
export function warn(warnings: readonly Overlap[]): void {
  for (const { plan, topic, level, learners } of warnings)
    console.error(`Note: "${printable(plan.name)}" asks ${topic} ${level} as well, of ${learners} of them.`)
}

function show({ id, name, start, counts, version, items, reminders, learners }: PlanView): void {
  const begin = start === null ? "from each joiner's first day" : `from ${start}`
  console.log(`${printable(name)}\n${id}, version ${version}, ${learners} in it`)
  console.log(
    `${begin}, in ${counts === 'weekdays' ? 'working days' : 'days'}; ${reminders === null ? 'no reminders' : `reminders at ${reminders.at}`}`,
  )
  printTable(
    items.map(({ topic, level, mode, opens, due, pass }) => [
      `  day ${opens} to ${due}`,
      topic,
      level,
      mode,
      pass.kind === 'ready' ? 'until ready' : `score ${pass.least}`,
    ]),
  )
}

function templateOf(id: string | undefined) {
  const found = PLAN_TEMPLATES.find((template) => template.id === id)
  if (found !== undefined) return found.plan
  const ids = PLAN_TEMPLATES.map((template) => template.id).join(', ')
  throw new Error(
    id === undefined
      ? `Cannot make a plan: say --template or --file; templates are ${ids}`
      : `Cannot find the template "${id}"; there are ${ids}`,
  )
}

function readPlanFile(path: string): Record<string, unknown> {
  const text = readText(path)
  if (text === undefined) throw new Error(`Cannot read "${path}": there is no such file`)
  let read: unknown
  try {
    read = parse(text)
  } catch (error) {
    throw new Error(`Cannot read "${path}": ${error instanceof Error ? error.message : error}`)
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) throw new Error(`Cannot read "${path}": it is no plan`)
  return read as Record<string, unknown>
}
