import { PAST_COMMON, PAST_CONDITION } from '../lexicon/past-verbs.ts'
import { readWords } from '../lexicon/rows.ts'
import { type Clause, clauseWords, type Sentence } from '../reading/clause.ts'
import { standsAny, type Token, textAt } from '../reading/token.ts'

const UNREAL = new Set(['would', 'could', 'might'])
/** "If X, that would be bad". */
const WOULD_BE = /^(?:then )?(?:that|this|it) (?:would|could|might) be /

/** Of what would be so the reason is so: "…, since that is what hands it out". */
const REASON = /^(?:because|since)$/

/** "If it proxied traffic, it would need an address": neither half is claimed. In place. */
export function markCounterfactual(tokens: readonly Token[], sentence: Sentence, own: readonly Clause[]): void {
  const condition = own.find((clause) => clause.status === 'hypothetical')
  if (condition === undefined) return
  // "If X, then Y; otherwise it would Z": that is said of the other case.
  const other = own.find(({ from, to }) => from > condition.from && tokens[from]?.text === 'otherwise' && to - from > 1)
  const isUnreal = ({ from, to }: Pick<Clause, 'from' | 'to'>): boolean => standsAny(UNREAL, tokens, from, to)
  // "If it were the norm, why does nobody do it?"
  const asksWhy = sentence.end === '?' && own.some(({ from }) => from > condition.from && textAt(tokens, from) === 'why')
  if (!asksWhy && !isUnreal({ from: sentence.from, to: other?.from ?? sentence.to })) return
  if (isPast(tokens, condition) || own.some((clause) => WOULD_BE.test(clauseWords(tokens, clause).join(' '))))
    for (const clause of own)
      if (
        (clause.status === 'asserted' || clause.status === 'hypothetical') &&
        !(REASON.test(textAt(tokens, clause.from)) && !isUnreal(clause))
      )
        clause.status = 'counterfactual'
}

const past = readWords(`${PAST_COMMON} ${PAST_CONDITION}`)
const isPastForm = (word: string): boolean => past.has(word) || /^.{2,}ed$/.test(word)
/** "If it is removed", "if the expected value": participles. */
const PARTICIPLE_AFTER = /^(?:is|are|be|been|being|gets?|has|have|having|a|an|the|any|no|of)$/
const BETWEEN = /^(?:not|already|never|ever|also|still|just)$/
/** What comes behind is of another time: "if it dies before it committed". */
const OWN_CLAUSE = /^(?:before|after|when|once|because|until|that|which|who)$/

/** Whether a condition is told in the past, as what is not so. */
function isPast(tokens: readonly Token[], condition: Clause): boolean {
  // "Provided it is set": no past, unlike "had it been set".
  for (let at = tokens[condition.from]?.text === 'provided' ? condition.from + 1 : condition.from; at < condition.to; at++) {
    const text = textAt(tokens, at)
    // "If that happened": there it is the subject.
    if (at > condition.from + 1 && OWN_CLAUSE.test(text)) return false
    let before = at - 1
    while (BETWEEN.test(textAt(tokens, before))) before--
    if (isPastForm(text) && (/^(?:was|were|did|had)$/.test(text) || !PARTICIPLE_AFTER.test(textAt(tokens, before)))) return true
  }
  return false
}
