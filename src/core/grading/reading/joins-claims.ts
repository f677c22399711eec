import {
  AFTER_ONCE,
  ASKED_AFTER_ON,
  BEFORE_ONCE,
  BREAKERS,
  BREAKING_PHRASES,
  COMPARING,
  CONDITIONS,
  DEFINING,
  RESTRICTING,
} from '../lexicon/clause-words.ts'
import { readPhrases, readWords } from '../lexicon/rows.ts'
import { NEGATIVE_PRONOUNS } from '../lexicon/scope-words.ts'
import { isEmbedded } from './embedded.ts'
import { itemAt } from './lists.ts'
import { opensSubject } from './opens-claim.ts'
import { type Token, textAt } from './token.ts'

const breakers = readWords(BREAKERS)
const breakingPhrases = readPhrases(BREAKING_PHRASES)
const phraseOpenings = new Set(breakingPhrases.map(([first]) => first))
const comparing = readWords(COMPARING)
const conditions = readWords(CONDITIONS)
const beforeOnce = readWords(BEFORE_ONCE)
const afterOnce = readWords(AFTER_ONCE)
const restricting = readWords(RESTRICTING)
const askedAfterOn = readWords(ASKED_AFTER_ON)
const defining = readWords(DEFINING)
const deniedAdverb = new Set(['yet', 'so'])
const excepted = readWords(`${NEGATIVE_PRONOUNS} anything everything all everyone everybody`)

/** Whether a conjunction stands here that joins two claims, rather than words of one: "… | because it is up", "… | as soon as it is up". */
export const joinsClaims = (tokens: readonly Token[], at: number): boolean =>
  (breakers.has(textAt(tokens, at)) && !isWithinClaim(tokens, at)) || opensPhrase(tokens, at)

/** "As soon as it is up", but not "twice as long as that", "in case of a crash", "just in case". */
const opensPhrase = (tokens: readonly Token[], at: number): boolean =>
  phraseOpenings.has(textAt(tokens, at)) &&
  !comparing.has(textAt(tokens, at - 1)) &&
  breakingPhrases.some((words) => {
    const next = tokens[at + words.length]
    return next?.kind === 'word' && next.text !== 'of' && words.every((word, k) => tokens[at + k]?.text === word)
  })

/** The conjunction is part of the claim it stands in. */
const isWithinClaim = (tokens: readonly Token[], at: number): boolean =>
  isEmbedded(tokens, at) || isExceptFor(tokens, at) || isDeniedCondition(tokens, at) || isAdverb(tokens, at) || isComplement(tokens, at)

/** "As though it ran", "does not yet run", "is not so fast"; "launched at once", "once more", "exactly-once", "runs just once": no condition. "Only once it is ready" is one. */
const isAdverb = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.text === 'though' && textAt(tokens, at - 1) === 'as') return true
  if (deniedAdverb.has(textAt(tokens, at)) && textAt(tokens, at - 1) === 'not') return !opensSubject(textAt(tokens, at + 1))
  if (tokens[at]?.text !== 'once') return false
  const before = textAt(tokens, itemAt(tokens, at - 1)?.text === '-' ? at - 2 : at - 1)
  const after = tokens[at + 1]
  if (afterOnce.has(after?.text ?? '') || beforeOnce.has(before)) return true
  return restricting.has(before) && (after?.kind !== 'word' || !opensSubject(after.text))
}

/** "Depends on when you commit", "type two is when you keep it", "just because it is small": the verb or adverb needs what follows. */
const isComplement = (tokens: readonly Token[], at: number): boolean => {
  const word = textAt(tokens, at)
  const before = textAt(tokens, at - 1)
  return (
    (before === 'on' && askedAfterOn.has(word)) ||
    (defining.has(before) && word === 'when') ||
    (word === 'because' && restricting.has(before))
  )
}

/** "Nothing but web traffic", "everything but HTTP" is one claim. */
const isExceptFor = (tokens: readonly Token[], at: number): boolean => tokens[at]?.text === 'but' && excepted.has(textAt(tokens, at - 1))

/** "…, not when you go live": the "not" belongs to what follows. */
const isDeniedCondition = (tokens: readonly Token[], at: number): boolean =>
  conditions.has(textAt(tokens, at)) && itemAt(tokens, at - 1)?.text === 'not'
