import type { Clause } from '../reading/clause.ts'
import { type Token, textAt } from '../reading/token.ts'
import type { Assertion } from './assertion.ts'
import type { Cue } from './cue.ts'

const CONDITIONAL = /^(?:if|when|whenever|unless|until|once|although|though|while|whether|where)$/
const DETERMINER = /^(?:a|an|the|some|its|their|your|my|our)$/
const CLAIMS = /^(?:idea|claim|statement|belief|notion|saying|opinion|assumption)$/
const REPORTS = /^(?:that|to|.+ing)$/

/** "The selector is wrong", "when it is false" find fault with a thing; they deny no claim. */
export function isDefect(tokens: readonly Token[], own: readonly Clause[], clause: Clause, denial: Cue): boolean {
  if (!/^(?:wrong|incorrect|correct|right|false|true)$/.test(textAt(tokens, denial.to - 1)) || CLAIMS.test(textAt(tokens, denial.from - 1)))
    return false
  const isConditional = CONDITIONAL.test(textAt(tokens, clause.from))
  const from = clause.from + (isConditional ? 1 : 0)
  const before = denial.from - from
  // "That it restarts when the node dies is false" judges all of it.
  if (isConditional && REPORTS.test(textAt(tokens, own[0]?.from ?? from))) return false
  if (isConditional && before === 1) return !/^(?:this|that|which)$/.test(textAt(tokens, from))
  return (
    before >= 2 &&
    before <= 4 &&
    DETERMINER.test(textAt(tokens, from)) &&
    (isConditional || !/^(?:false|true)$/.test(textAt(tokens, denial.to - 1)))
  )
}

/** "… is a myth" denies its own clause; all that is quoted before it; and what stands before where it only points back ("…, which is wrong"). */
export function denyBefore(assertion: Assertion, tokens: readonly Token[], own: readonly Clause[], clause: Clause, denial: Cue): void {
  const pointsBack = denial.from - clause.from <= 2 && /^(?:which|that|this|it|and|but|they|these)?$/.test(textAt(tokens, clause.from))
  let reach = pointsBack || denial.from === clause.from ? (own[0]?.from ?? clause.from) : clause.from
  // "That the pod restarts when its node dies is a myth": one claim, cut at its conjunction.
  if (denial.category === 'denial')
    for (const other of own.filter(({ index }) => index < clause.index).reverse()) if (other.to === reach) reach = other.from
  const quote = tokens[denial.from - 1]?.text
  if (quote === '"' || quote === "'") {
    let at = denial.from - 2
    while (at > 0 && tokens[at]?.quote === quote) at--
    reach = Math.min(reach, at)
  }
  // "Don't do that, it gets expensive": the reason of a denial takes nothing back.
  const isReason = denial.category === 'judgement' && assertion.negation.slice(reach, clause.from).some((cue) => cue !== undefined)
  if (!isReason) for (let at = reach; at < denial.from; at++) assertion.denials[at]?.push(denial)
  if (!pointsBack && denial.from > clause.from) return
  for (const other of own)
    if (other !== clause && other.index < clause.index && (other.status === 'attributed' || other.status === 'question'))
      other.status = 'asserted'
}
