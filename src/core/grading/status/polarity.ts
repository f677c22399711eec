import type { Clause, Sentence } from '../reading/clause.ts'
import { type Token, textAt } from '../reading/token.ts'
import type { Assertion } from './assertion.ts'
import { type Cue, cueOf } from './cue.ts'
import { denyBefore, isDefect } from './deny-before.ts'
import { keepsFrom } from './keeps-from.ts'
import { negationScope } from './negation-scope.ts'
import type { Stance } from './stance.ts'
import { deniesVouching } from './vouched-for.ts'

/**
 * What the cues that open at a token deny; the longest of pseudo-negations, refutations and denials wins over plain negations:
 * "not only", "it is a myth that …", "… is a myth", "not …", "avoid …". In place; gives the cue that is used up.
 */
export function setPolarity(
  tokens: readonly Token[],
  sentence: Sentence,
  own: readonly Clause[],
  clause: Clause,
  at: number,
  cues: readonly Cue[],
  assertion: Assertion,
  stance: Stance,
): Cue | undefined {
  const isLongest = (cue: Cue | undefined): cue is Cue => cue !== undefined && cues.every(({ to }) => to <= cue.to)
  const pseudo = cueOf(cues, 'pseudo')
  if (isLongest(pseudo) && !isAbility(tokens, at) && !isAdvice(tokens, at, clause)) {
    // "not only", "not just": what it denies is the "only".
    assertion.negation.fill(pseudo, pseudo.from, pseudo.to)
    return pseudo
  }
  const refute = cueOf(cues, 'refute')
  if (isLongest(refute) && !isOfBefore(tokens, refute)) {
    stance.refuted = refute
    for (let k = refute.from; k < refute.to; k++) assertion.denials[k]?.pop()
    return refute
  }
  const denial = cueOf(cues, 'denial') ?? cueOf(cues, 'judgement')
  if (denial !== undefined && opensClaim(tokens, denial)) {
    stance.refuted = denial
    return denial
  }
  if (isLongest(denial) && !isDefect(tokens, own, clause, denial)) {
    denyBefore(assertion, tokens, own, clause, denial)
    return denial
  }
  const negation = cueOf(cues, 'negation') ?? cueOf(cues, 'exclusion') ?? ratherThan(tokens, sentence, at)
  if (negation?.category === 'negation' && deniesVouching(tokens, sentence, negation)) {
    stance.refuted = negation
    return negation
  }
  const soft = cueOf(cues, 'soft')
  if (negation !== undefined) for (const k of negationScope(tokens, clause, sentence, negation)) assertion.negation[k] ??= negation
  else if (soft !== undefined && (assertion.negation[at] !== undefined || keepsFrom(tokens, clause, soft)))
    for (const k of negationScope(tokens, clause, sentence, soft)) assertion.soft[k] ??= soft
  return undefined
}

/** "I wouldn't say that, it is …" speaks of what was said before. */
function isOfBefore(tokens: readonly Token[], { to }: Cue): boolean {
  const end = PRONOUN.test(textAt(tokens, to)) ? to + 1 : to
  return textAt(tokens, end) === ',' && PRONOUN.test(textAt(tokens, end - 1))
}
const PRONOUN = /^(?:that|this|it|so)$/

/** "I'd rather tune it than switch it off". */
const ratherThan = (tokens: readonly Token[], { from }: Sentence, at: number): Cue | undefined =>
  textAt(tokens, at) === 'than' && tokens.slice(from, at).some(({ text }) => text === 'rather')
    ? { category: 'exclusion', from: at, to: at + 1 }
    : undefined

/** "It is a myth that …", "it would be a mistake to …" deny what follows, not what stands before. */
const opensClaim = (tokens: readonly Token[], { from, to }: Cue): boolean =>
  textAt(tokens, to) === 'that' || (textAt(tokens, to) === 'to' && textAt(tokens, from - 1) === 'it')

/** "You can't simply grab it" denies; "not simply" after nothing of the kind does not. */
const isAbility = (tokens: readonly Token[], at: number): boolean => textAt(tokens, at - 1) === 'can' || textAt(tokens, at - 1) === 'could'

/** "Don't just retry it": whoever advises against it denies it. */
const isAdvice = (tokens: readonly Token[], at: number, { from }: Clause): boolean => at === from + 1 && textAt(tokens, from) === 'do'
