import { PAST_COMMON, PAST_DEED } from '../lexicon/past-verbs.ts'
import { readWords } from '../lexicon/rows.ts'
import type { Clause } from '../reading/clause.ts'
import type { Assertion } from './assertion.ts'
import type { Cue } from './cue.ts'

/** What was done before is given up. */
const NOWADAYS = /^(?:but |and )?(?:today|nowadays|these days|since then|now we|now they)(?: |$)/
const past = readWords(`${PAST_COMMON} ${PAST_DEED}`)
const isPast = (word: string): boolean => past.has(word) || /^.{3,}ed$/.test(word)
const SENTENCES_BACK = 2

/** "We gave one to each. Today …": disowns what the two sentences before tell in the past. In place. */
export function giveUpPast(
  groups: readonly (readonly Clause[])[],
  index: number,
  wordsOf: (clause: Clause) => readonly string[],
  { disowned }: Assertion,
): void {
  const opening = groups[index]?.[0]
  if (opening === undefined || !NOWADAYS.test(wordsOf(opening).join(' '))) return
  const cue: Cue = { category: 'disown', from: opening.from, to: opening.from + 1 }
  for (const clause of groups.slice(Math.max(0, index - SENTENCES_BACK), index).flat())
    if (wordsOf(clause).some(isPast)) for (let at = clause.from; at < clause.to; at++) disowned[at] ??= cue
}
