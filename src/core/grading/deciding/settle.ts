import type { CompiledQuestion } from '../compiled-topic.ts'
import type { Clause } from '../reading/clause.ts'
import type { Bar } from './bars.ts'
import { besideOf } from './beside.ts'
import { type Decision, STATED } from './decision.ts'
import { marksOf } from './fit.ts'
import { scoreItem } from './score-item.ts'

/** By clause how surely it raises a red flag, 0 to 1; the tokens that such accusations rest on. */
interface Accused {
  readonly clauses: ReadonlyMap<Clause, number>
  readonly words: ReadonlySet<number>
}

/** Weighs what each item seems to be by itself beside all others: red flags first, concepts beside what became of them. */
export function settle(alone: readonly Decision[], question: CompiledQuestion): Decision[] {
  const seen = alone.map((decision, index) => (decision.item.kind === 'redFlag' ? weighBeside(decision, index, alone, question) : decision))
  const accused = accusedBy(seen.filter(({ item }) => item.kind === 'redFlag'))
  return seen.map((decision, index) =>
    decision.item.kind === 'redFlag' ? decision : weighBeside(besideAccused(decision, accused), index, seen, question),
  )
}

/** Fills in the features, which are nobody else's, in place. */
function weighBeside(decision: Decision, index: number, seen: readonly Decision[], question: CompiledQuestion): Decision {
  const { item, best, bar, features } = decision
  if (features === undefined || best === undefined) return decision
  Object.assign(features, besideOf(index, seen, question))
  return { ...decision, score: scoreItem(item, features, best, bar) }
}

/** What stands in a clause that raises a red flag is seldom a concept as well; what the red flag itself rests on never is. */
function besideAccused(decision: Decision, accused: Accused): Decision {
  const { features, pattern, best } = decision
  if (features === undefined) return decision
  const marks = marksOf(pattern, best)
  const besideAccusation = Math.max(0, ...marks.map(({ clause }) => accused.clauses.get(clause) ?? 0))
  const isAccusing = marks.some(({ name }) => !name) && marks.every(({ name, from }) => name || accused.words.has(from))
  const bar: Bar | undefined = decision.bar ?? (isAccusing ? 'accusing' : undefined)
  Object.assign(features, { besideAccusation })
  return { ...decision, bar }
}

function accusedBy(flags: readonly Decision[]): Accused {
  const clauses = new Map<Clause, number>()
  const words = new Set<number>()
  for (const { score, pattern, best } of flags) {
    const marks = marksOf(pattern, best)
    for (const { clause } of marks) clauses.set(clause, Math.max(score, clauses.get(clause) ?? 0))
    if (score >= STATED) for (const { from } of marks) words.add(from)
  }
  return { clauses, words }
}
