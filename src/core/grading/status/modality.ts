import { CONDITIONS } from '../lexicon/clause-words.ts'
import { readWords } from '../lexicon/rows.ts'
import { DOUBT_ADVERBS } from '../lexicon/speech.ts'
import type { Clause, Sentence } from '../reading/clause.ts'
import { type Token, textAt } from '../reading/token.ts'
import { type Cue, cueOf } from './cue.ts'
import { isAside, type Stance, tellsWhat } from './stance.ts'

const conditions = readWords(CONDITIONS)
const doubtAdverbs = readWords(DOUBT_ADVERBS)
/** How far into its clause an unreal cue may stand: "what if we imagine …". */
const UNREAL_REACH = 2

/**
 * Whose claim a clause is and how surely it is made, by the cues that open at a token: "people think", "maybe", "imagine", "if".
 * Changes clause and stance in place; gives the cue that reports.
 */
export function setModality(
  tokens: readonly Token[],
  sentence: Sentence,
  clause: Clause,
  at: number,
  cues: readonly Cue[],
  stance: Stance,
): Cue | undefined {
  const reporting = isAside(tokens, at) ? undefined : cueOf(cues, 'attribute')
  const attribute = reporting !== undefined && isTelling(tokens, reporting) && tellsWhat(tokens, reporting.to - 1) ? undefined : reporting
  // "If my pod wants to reach it" reports nothing: whoever supposes speaks for himself.
  const isSupposed = clause.status === 'hypothetical' || (isWish(tokens, attribute) && conditions.has(textAt(tokens, clause.from)))
  if (!isSupposed) stance.reported = attribute ?? stance.reported
  const hedge = cueOf(cues, 'hedge')
  stance.doubted ||= (hedge !== undefined && !isLikelihood(tokens, hedge)) || cueOf(cues, 'resign') !== undefined
  if (hedge !== undefined && at === sentence.from && !isAdverb(tokens, hedge)) stance.doubt = 'hedged'
  if (hedge !== undefined && clause.status === 'asserted') Object.assign(clause, { status: 'hedged', statusCue: hedge })
  const unreal = cueOf(cues, 'wish') ?? cueOf(cues, 'imagine')
  if (unreal !== undefined && at <= clause.from + (textAt(tokens, at) === 'say' ? 0 : UNREAL_REACH)) {
    stance.wished ||= unreal.category === 'wish'
    if (clause.status === 'asserted') Object.assign(clause, { status: 'counterfactual', statusCue: unreal })
  }
  const condition = cueOf(cues, 'suppose')
  if (condition !== undefined && textAt(tokens, condition.to) !== 'of' && clause.status === 'asserted' && at <= clause.from + 1)
    Object.assign(clause, { status: 'hypothetical', statusCue: condition })
  return attribute
}

/** "They say", "I was told". */
const isTelling = (tokens: readonly Token[], { to }: Cue): boolean => /^(?:say|says|tell|tells|told)$/.test(textAt(tokens, to - 1))

/** "When a partner wants to call it": a part of the condition. */
const isWish = (tokens: readonly Token[], cue: Cue | undefined): boolean =>
  cue !== undefined && /^want(?:s|ed)$/.test(textAt(tokens, cue.from))

/** "Maybe X" doubts X alone; "not sure whether X" all that hangs on it. */
const isAdverb = (tokens: readonly Token[], { from }: Cue): boolean => doubtAdverbs.has(textAt(tokens, from))

/** "You might lose it if the disk fails": the "if" is a condition, unlike in "not sure if". */
const isLikelihood = (tokens: readonly Token[], hedge: Cue): boolean => isAdverb(tokens, hedge) || textAt(tokens, hedge.from) === 'might'
