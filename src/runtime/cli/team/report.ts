import type { Cell } from '../../../training/ports.ts'
import { mapPlan } from '../../../training/report/map-plan.ts'
import { reportPlan } from '../../../training/report/report-plan.ts'
import { inTeam } from '../in-team.ts'
import { printable, printTable } from './table.ts'
import { whichPlan } from './which-plan.ts'

/** Prints how a plan goes: its figures, item by item, and what the team gets wrong. */
export async function printReport(team: string, which: string, filter: { cohort?: string }): Promise<void> {
  const { counts, items, misconceptions } = await inTeam(team, (cell) => settled(cell, which, reportPlan, filter))
  const { enrolled, ready, ...states } = counts
  const stated = Object.entries(states).flatMap(([state, people]) => (people > 0 ? [`${people} ${state.replace('_', ' ')}`] : []))
  console.log([`${enrolled} in it`, ...stated, `${ready} ready today`].join(', '))
  printTable([
    ['item', 'topic', 'level', 'passed', 'open', 'overdue'],
    ...items.map(({ id, topic, level, passed, open, overdue }) => [id, topic, level, `${passed}`, `${open}`, `${overdue}`]),
  ])
  for (const { claim, correction, raised_by, open } of misconceptions)
    console.log(`\n${raised_by} claimed, ${open} still do: ${claim}${correction === null ? '' : `\n  ${correction}`}`)
}

/** Prints who holds what: a line for each key point, a column for each cohort or learner, as many as a page holds. */
export async function printMap(
  team: string,
  which: string,
  wish: { by?: string; topic?: string; level?: string; cohort?: string },
): Promise<void> {
  const map = await inTeam(team, (cell) => settled(cell, which, mapPlan, wish))
  const columns = [
    ...map.cohorts.map(({ cohort, people, counts }) => ({
      head: `${cohort === '' ? 'no cohort' : cohort} (${people})`,
      at: (index: number) => {
        const { held = 0, shaky = 0, missing = 0, misconception = 0, unasked = 0 } = counts[index] ?? {}
        const rest = [...(misconception > 0 ? [`${misconception} wrong`] : []), ...(unasked > 0 ? [`${unasked} not answered yet`] : [])]
        return [`${held} held`, `${shaky} shaky`, `${missing} missing`, ...rest].join(', ')
      },
    })),
    ...map.learners.map(({ name, signs }) => ({ head: name, at: (index: number) => WORDS[signs[index] ?? '.'] ?? '' })),
  ]
  console.log(`${map.topic} ${map.level}`)
  printTable([
    ['key point', ...columns.map(({ head }) => head)],
    ...map.concepts.map(({ statement }, index) => [statement, ...columns.map(({ at }) => at(index))]),
  ])
  const unseen = map.total - columns.length
  if (unseen > 0) console.error(`${unseen} more are not shown; --cohort narrows it down`)
  const others = map.choices.filter(({ topic, level }) => topic !== map.topic || level !== map.level)
  if (others.length > 0)
    console.error(`Also: ${others.map(({ topic, level }) => `--topic ${printable(topic)} --level ${level}`).join('; ')}`)
}

const WORDS: Record<string, string> = { h: 'held', s: 'shaky', m: 'missing', x: 'wrong', '.': 'not answered' }

/** Counting goes by pieces: asked again until all is counted. */
function settled<Wish extends object, View extends { readonly pending: number }>(
  cell: Cell,
  which: string,
  view: (cell: Cell, planId: string, input: unknown) => View,
  wish: Wish,
): View {
  const { id } = whichPlan(cell, which)
  const input = { ...wish, limit: 200 }
  let found = view(cell, id, input)
  while (found.pending > 0) found = view(cell, id, input)
  return found
}
