import type { Match } from '../matching/finder.ts'
import type { Slot } from '../matching/slot.ts'
import type { Clause } from '../reading/clause.ts'

/** Of the weight of all that is said of a claim, the share from which on a clause makes it. */
const LEAST_SHARE = 0.4

/** The matches in those clauses that make the claim, and not in those that only lend it a word: "I put it all into useMemo, since | an effect isn't …". */
export function bulkOf(matches: readonly Match[], slots: readonly Slot[]): readonly Match[] {
  const weightOf = ({ slot, strength }: Match): number => (slots[slot]?.weight ?? 0) * strength
  const weights = new Map<Clause, number>()
  let total = 0
  for (const match of matches) {
    const { clause } = match.mark
    weights.set(clause, (weights.get(clause) ?? 0) + weightOf(match))
    total += weightOf(match)
  }
  const found = matches.filter(({ mark }) => (weights.get(mark.clause) ?? 0) >= LEAST_SHARE * total)
  return found.length > 0 ? found : matches
}
