import { SUBORDINATE } from '../lexicon/clause-words.ts'
import { readWords } from '../lexicon/rows.ts'
import { FINITE, FRONTING, PREPOSITIONS } from '../lexicon/scope-words.ts'
import type { Clause } from '../reading/clause.ts'
import { opensSubject } from '../reading/opens-claim.ts'
import { type Token, textAt } from '../reading/token.ts'
import type { Cue } from './cue.ts'

const subordinate = readWords(SUBORDINATE)
const settings = readWords(`${FRONTING} ${PREPOSITIONS} even`)
const JOINS = /^(?:and|or|\))$/
/** What opens with one of these goes on with what is denied. */
const goesOn = readWords(`and or nor that which who whose even not never so otherwise then wherever whatever ${FINITE}`)

/** "It's a myth that it proxies traffic, | it only answers with a name": behind the comma the speaker says how it is. */
export function startsAnew(tokens: readonly Token[], cue: Cue, { from }: Clause): boolean {
  if (!/^[,:–—-]$/.test(textAt(tokens, from - 1)) || isVerb(tokens, from)) return false
  if (textAt(tokens, cue.to - 1) === 'because') return true
  const first = textAt(tokens, from)
  if (goesOn.has(first) || isSetting(first) || JOINS.test(textAt(tokens, from + 1))) return false
  const claim = textAt(tokens, cue.to) === 'that' ? cue.to + 1 : cue.to
  let last = from - 2
  while (last > claim && textAt(tokens, last - 1) !== ',') last--
  return textAt(tokens, claim) !== ',' && ![claim, last].some((at) => isSetting(textAt(tokens, at)))
}

/** "If a pod calls it, …", "in the cluster, …". */
const isSetting = (word: string): boolean => subordinate.has(word) || settings.has(word)

/** "…, rewrites it": no subject of its own, unlike "…, logs rotate". */
const isVerb = (tokens: readonly Token[], at: number): boolean =>
  /..(?:s|ed|ing)$/.test(textAt(tokens, at)) &&
  (opensSubject(textAt(tokens, at + 1)) || settings.has(textAt(tokens, at + 1))) &&
  tokens[at]?.text !== 'this'
