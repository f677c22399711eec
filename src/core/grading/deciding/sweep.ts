import type { Analysis } from '../analyse.ts'
import { readWords } from '../lexicon/rows.ts'
import { NARROWING, SWEEPING } from '../lexicon/sweeping.ts'
import type { Clause } from '../reading/clause.ts'
import { textAt } from '../reading/token.ts'
import type { Mark } from '../status/marks.ts'

const sweeps = readWords(SWEEPING)
const narrows = readWords(NARROWING)
/** More such words make it no surer. */
const MOST_WORDS = 3

/** How far an accusation's clauses sweep and how far they narrow, 0 to 1. */
export interface Sweep {
  readonly sweeping: number
  readonly narrowing: number
}

/** A misconception sweeps ("any pod can reach it anyway"), who knows better narrows ("only pods can, unless …"): told by the words beside those that match. */
export function sweepOf(clauses: readonly Clause[], marks: readonly Mark[], { tokens, negated }: Analysis): Sweep {
  const isMatched = (at: number): boolean => marks.some(({ from, to }) => at >= from && at < to)
  let sweeping = 0
  let narrowing = 0
  for (const { from, to } of clauses)
    for (let at = from; at < to; at++) {
      const text = textAt(tokens, at)
      if (sweeps.has(text) && !isMatched(at) && !negated(at)) sweeping++
      else if (narrows.has(text) && !isMatched(at)) narrowing++
    }
  return { sweeping: Math.min(MOST_WORDS, sweeping) / MOST_WORDS, narrowing: Math.min(MOST_WORDS, narrowing) / MOST_WORDS }
}
