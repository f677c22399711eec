import type { Assertion } from './assertion.ts'
import type { Clause } from './clause.ts'
import type { Cue } from './cue.ts'
import type { Token } from './token.ts'

/** "The selector is wrong" finds fault with a thing; it denies no claim. */
export function isDefect(tokens: readonly Token[], clause: Clause, denial: Cue): boolean {
  const before = denial.from - clause.from
  const cue = tokens[denial.to - 1]?.text ?? ''
  return (
    before >= 2 &&
    before <= 4 &&
    /^(?:wrong|incorrect|correct|right)$/.test(cue) &&
    /^(?:a|an|the|some|its|their)$/.test(tokens[clause.from]?.text ?? '') &&
    !/^(?:idea|claim|statement|belief|notion|saying|opinion|assumption)$/.test(tokens[denial.from - 1]?.text ?? '')
  )
}

/** "… is a myth" denies its own clause; all that is quoted before it; and what stands before where it only points back ("…, which is wrong"). */
export function denyBefore(assertion: Assertion, tokens: readonly Token[], own: readonly Clause[], clause: Clause, denial: Cue): void {
  const pointsBack = denial.from - clause.from <= 2 && /^(?:which|that|this|it|and|but|they|these)?$/.test(tokens[clause.from]?.text ?? '')
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
