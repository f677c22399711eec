import type { Cell } from '../ports.ts'
import { planMisconceptions } from '../report/plan-misconceptions.ts'
import { type Person, planPeople } from '../report/plan-people.ts'
import { dayWords } from './plan-words.ts'

/** How a team's plans go, for those who lead them: figures, nobody's answers. */
export interface Digest {
  readonly since: string
  readonly plans: readonly {
    readonly id: string
    readonly name: string
    readonly enrolled: number
    readonly on_track: number
    readonly not_started: number
    readonly overdue: number
    readonly stuck: number
    readonly completed: number
    /** Since that day. */
    readonly completed_since: number
    readonly passed_since: number
  }[]
  /** What most people get wrong now. */
  readonly misconception: { readonly claim: string; readonly correction: string | null; readonly people: number } | null
}

/** Sums up all plans that are under way; undefined where nobody is in any, `pending` while there is more to count. */
export function digestOf(cell: Cell, since: string): Digest | 'pending' | undefined {
  const found = cell.store
    .plans()
    .filter(({ archivedAt }) => archivedAt === null)
    .map(({ id }) => planPeople(cell, id))
    .filter(({ people }) => people.length > 0)
  if (found.some(({ standings }) => standings.pending > 0)) return 'pending'
  if (found.length === 0) return undefined
  const [worst] = found.flatMap((each) => planMisconceptions(cell, each).slice(0, 1)).toSorted((one, other) => other.open - one.open)
  return {
    since,
    plans: found.map(({ plan: { id, name }, people }) => {
      const count = (state: Person['state']): number => people.filter((person) => person.state === state).length
      const passedOn = people.map(({ items }) => items.flatMap((item) => item.passedOn ?? []))
      return {
        id,
        name,
        enrolled: people.length,
        on_track: count('on_track'),
        not_started: count('not_started'),
        overdue: count('overdue'),
        stuck: count('stuck'),
        completed: count('completed'),
        completed_since: people.filter(({ state }, index) => state === 'completed' && passedOn[index]?.some((day) => day >= since)).length,
        passed_since: passedOn.flat().filter((day) => day >= since).length,
      }
    }),
    misconception:
      worst === undefined || worst.open === 0 ? null : { claim: worst.claim, correction: worst.correction, people: worst.open },
  }
}

/** A digest as a message: a line a plan, and one for what is most often wrong. */
export function digestWords({ since, plans, misconception }: Digest): { text: string; lines: string[] } {
  const lines = plans.map((plan) => {
    const parts = [
      [plan.on_track, 'on track'],
      [plan.not_started, 'not started'],
      [plan.overdue, 'overdue'],
      [plan.stuck, 'stuck'],
      [plan.completed, `completed${plan.completed_since > 0 ? ` (${plan.completed_since} since ${dayWords(since)})` : ''}`],
    ] as const
    const shown = parts.flatMap(([number, word]) => (number > 0 ? [`${number} ${word}`] : []))
    return `${plan.name}: ${[...shown, `items passed since ${dayWords(since)}: ${plan.passed_since}`].join(', ')}`
  })
  if (misconception !== null) {
    const { claim, correction, people } = misconception
    lines.push(`Most often wrong now (${people}): “${claim}”${correction === null ? '' : ` ${correction}`}`)
  }
  return { text: 'How your onboarding plans go.', lines }
}
