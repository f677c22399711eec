import type { Analysis } from '../analyse.ts'
import { ADDRESSING, NARROWING, QUALIFYING, STATING, SWEEPING } from '../lexicon/manner.ts'
import { readWords } from '../lexicon/rows.ts'
import type { Clause } from '../reading/clause.ts'
import { textAt } from '../reading/token.ts'
import type { Mark } from '../status/marks.ts'

/** How an accusation's clauses say it, and whether those behind them qualify it; each 0 to 1. */
export interface Manner {
  readonly sweeping: number
  readonly narrowing: number
  readonly addressing: number
  readonly stating: number
  readonly qualified: number
}

const KINDS = { sweeping: SWEEPING, narrowing: NARROWING, addressing: ADDRESSING, stating: STATING } as const
const kindOf = new Map<string, keyof typeof KINDS>()
for (const [kind, row] of Object.entries(KINDS)) for (const word of readWords(row)) kindOf.set(word, kind as keyof typeof KINDS)
const qualifying = readWords(`${NARROWING} ${QUALIFYING}`)
/** More such words make it no surer. */
const MOST_WORDS = 3
const CLAUSES_BEHIND = 2

/**
 * A misconception sweeps ("any pod can reach it anyway") and is put as plain fact or advice ("you set the port there"); who knows better narrows
 * ("only pods can, unless …"), supposes or tells what was: told by the words beside those that match.
 */
export function mannerOf(clauses: readonly Clause[], marks: readonly Mark[], analysis: Analysis): Manner {
  const { tokens, negated } = analysis
  const counts = { sweeping: 0, narrowing: 0, addressing: 0, stating: 0 }
  let last = -1
  for (const { index, from, to } of clauses) {
    last = Math.max(last, index)
    for (let at = from; at < to; at++) {
      const kind = kindOf.get(textAt(tokens, at))
      if (kind === undefined || isMatched(at, marks) || (kind === 'sweeping' && negated(at))) continue
      counts[kind]++
    }
  }
  return {
    sweeping: shareOf(counts.sweeping),
    narrowing: shareOf(counts.narrowing),
    addressing: shareOf(counts.addressing),
    stating: shareOf(counts.stating),
    qualified: shareOf(countBehind(last, analysis)),
  }
}

const shareOf = (words: number): number => Math.min(MOST_WORDS, words) / MOST_WORDS
const isMatched = (at: number, marks: readonly Mark[]): boolean => marks.some(({ from, to }) => at >= from && at < to)

function countBehind(last: number, { tokens, clauses }: Analysis): number {
  let words = 0
  for (const { from, to } of clauses.slice(last + 1, last + 1 + CLAUSES_BEHIND))
    for (let at = from; at < to && words < MOST_WORDS; at++) if (qualifying.has(textAt(tokens, at))) words++
  return words
}
