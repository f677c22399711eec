import type { Analysis } from '../analyse.ts'
import { ADDRESSING, NARROWING, STATING, SWEEPING } from '../lexicon/manner.ts'
import { readWords } from '../lexicon/rows.ts'
import type { Clause } from '../reading/clause.ts'
import { textAt } from '../reading/token.ts'
import type { Mark } from '../status/marks.ts'

/** How an accusation's clauses say it, each 0 to 1. */
export interface Manner {
  readonly sweeping: number
  readonly narrowing: number
  readonly addressing: number
  readonly stating: number
}

const KINDS = { sweeping: SWEEPING, narrowing: NARROWING, addressing: ADDRESSING, stating: STATING } satisfies Record<keyof Manner, string>
const kindOf = new Map<string, keyof Manner>()
for (const [kind, row] of Object.entries(KINDS)) for (const word of readWords(row)) kindOf.set(word, kind as keyof Manner)
/** More such words make it no surer. */
const MOST_WORDS = 3

/**
 * A misconception sweeps ("any pod can reach it anyway") and is put as plain fact or advice ("you set the port there"); who knows better narrows
 * ("only pods can, unless …"), supposes or tells what was: told by the words beside those that match.
 */
export function mannerOf(clauses: readonly Clause[], marks: readonly Mark[], { tokens, negated }: Analysis): Manner {
  const counts = { sweeping: 0, narrowing: 0, addressing: 0, stating: 0 }
  for (const { from, to } of clauses)
    for (let at = from; at < to; at++) {
      const kind = kindOf.get(textAt(tokens, at))
      if (kind === undefined || isMatched(at, marks) || (kind === 'sweeping' && negated(at))) continue
      counts[kind]++
    }
  return {
    sweeping: Math.min(MOST_WORDS, counts.sweeping) / MOST_WORDS,
    narrowing: Math.min(MOST_WORDS, counts.narrowing) / MOST_WORDS,
    addressing: Math.min(MOST_WORDS, counts.addressing) / MOST_WORDS,
    stating: Math.min(MOST_WORDS, counts.stating) / MOST_WORDS,
  }
}

const isMatched = (at: number, marks: readonly Mark[]): boolean => marks.some(({ from, to }) => at >= from && at < to)
