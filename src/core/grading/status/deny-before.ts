import { OPENS_CONDITION } from '../lexicon/clause-words.ts'
import { CLAIM_NOUNS, FAULTS } from '../lexicon/cues.ts'
import { readWords } from '../lexicon/rows.ts'
import type { Clause } from '../reading/clause.ts'
import { itemAt } from '../reading/lists.ts'
import { type Token, textAt } from '../reading/token.ts'
import type { Assertion } from './assertion.ts'
import type { Cue } from './cue.ts'

const opensCondition = readWords(OPENS_CONDITION)
const faults = readWords(FAULTS)
const claimNouns = readWords(CLAIM_NOUNS)
const DETERMINERS = new Set(['a', 'an', 'the', 'some', 'its', 'their', 'your', 'my', 'our'])
/** So many words name a thing: "the pod's own selector". */
const LONGEST_NAME = 4
const REPORTS = /^(?:that|to|.+ing)$/

/** "The selector is wrong", "when it is false" find fault with a thing; they deny no claim. */
export function isDefect(tokens: readonly Token[], own: readonly Clause[], clause: Clause, denial: Cue): boolean {
  const verdict = textAt(tokens, denial.to - 1)
  if (!faults.has(verdict) || claimNouns.has(textAt(tokens, denial.from - 1))) return false
  const isConditional = opensCondition.has(textAt(tokens, clause.from))
  const from = clause.from + (isConditional ? 1 : 0)
  const before = denial.from - from
  // "That it restarts when the node dies is false" judges all of it.
  if (isConditional && REPORTS.test(textAt(tokens, own[0]?.from ?? from))) return false
  if (isConditional && before === 1) return !/^(?:this|that|which)$/.test(textAt(tokens, from))
  return (
    before >= 2 &&
    before <= LONGEST_NAME &&
    DETERMINERS.has(textAt(tokens, from)) &&
    (isConditional || (verdict !== 'false' && verdict !== 'true'))
  )
}

/** "… is a myth" denies its own clause; all that is quoted before it; and what stands before where it only points back ("…, which is wrong"). */
export function denyBefore(assertion: Assertion, tokens: readonly Token[], own: readonly Clause[], clause: Clause, denial: Cue): void {
  const pointsBack = denial.from - clause.from <= 2 && /^(?:which|that|this|it|and|but|they|these)?$/.test(textAt(tokens, clause.from))
  let reach = pointsBack || denial.from === clause.from ? (own[0]?.from ?? clause.from) : clause.from
  // "That the pod restarts when its node dies is a myth": one claim, cut at its conjunction.
  if (denial.category === 'denial')
    for (const other of own.filter(({ index }) => index < clause.index).reverse()) if (other.to === reach) reach = other.from
  const quote = itemAt(tokens, denial.from - 1)?.text
  if (quote === '"' || quote === "'") {
    let at = denial.from - 2
    while (at > 0 && tokens[at]?.quote === quote) at--
    reach = Math.min(reach, at)
  }
  // "Don't do that, it gets expensive": the reason of a denial takes nothing back.
  const isReason = denial.category === 'judgement' && assertion.negation.slice(reach, clause.from).some((cue) => cue !== undefined)
  // "It's not so that it copies, that's a common mistake": said twice, denied once.
  const isDenied = (at: number): boolean => pointsBack && (assertion.denials[at]?.length ?? 0) > 0
  if (!isReason) for (let at = reach; at < denial.from; at++) if (!isDenied(at)) assertion.denials[at]?.push(denial)
  if (!pointsBack && denial.from > clause.from) return
  for (const other of own)
    if (other !== clause && other.index < clause.index && (other.status === 'attributed' || other.status === 'question'))
      other.status = 'asserted'
}
