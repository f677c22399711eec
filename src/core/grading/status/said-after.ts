import { PAST_COMMON, PAST_DEED } from '../lexicon/past-verbs.ts'
import { readWords } from '../lexicon/rows.ts'
import type { Sentence } from '../reading/clause.ts'
import { opensSubject } from '../reading/opens-claim.ts'
import { standsAny, type Token, textAt } from '../reading/token.ts'
import { holders, isSpeechVerb, PAST, workers } from './speech-verbs.ts'

const deeds = readWords(`${PAST_COMMON} ${PAST_DEED}`)
/** What was done once: "kept", "scaled". */
const isDeed = ({ text }: Token): boolean => deeds.has(text) || /.{2,}ed$/.test(text)
/** Said rather than asked: "…, my old lead claimed". */
const SAID = /^(?:said|told|thought|wrote|swore|claimed|believed|insisted)$/
const SUBJECT_REACH = 3
const WHATEVER_REACH = 20
/** "Whatever you write" reports nothing. */
const SAYS = /^(?:say|claim|tell|think|believe|promise|suggest|swear|insist)s?$|^(?:said|told|thought|claimed|promised)$/
const ENDS_CLAUSE = /^[,;:]$/

/** "The latest commit wins, said my flatmate", "…, my old lead said". */
export function isSaidAfter(tokens: readonly Token[], { from, to }: Sentence, at: number): boolean {
  const token = tokens[at]
  if (at <= from || token === undefined || !isSpeechVerb(token)) return false
  if (textAt(tokens, at - 1) === ',') return tokens[at + 1]?.kind === 'word' && tokens.slice(at + 1, at + 4).some(isOthers)
  if (!SAID.test(token.text) || !(at + 1 === to || tokens[at + 1]?.kind === 'mark')) return false
  for (let k = at - 1; k > from && k > at - 2 - SUBJECT_REACH; k--)
    if (textAt(tokens, k) === ',') return tokens.slice(k + 1, at).some(isOthers)
  return false
}

/** "Whatever the vendor's slide about a rewrite says | , …": where it ends, or the place itself where nothing of the kind stands. */
export function endOfWhatever(tokens: readonly Token[], { to }: Sentence, at: number): number {
  if (textAt(tokens, at) !== 'whatever') return at
  for (let k = at + 1, said = false; k <= Math.min(to, at + WHATEVER_REACH); k++) {
    const text = textAt(tokens, k)
    if (k === to || ENDS_CLAUSE.test(text)) return said ? k : at
    if (said && opensSubject(text)) return k
    said ||= SAYS.test(text)
  }
  return at
}

const isOthers = ({ text }: Token): boolean => holders.has(text) || workers.has(text) || text === 'my' || text === 'our'

/** "We scaled all of it first because a guy swore that it did no harm": done once, on somebody else's word. */
export function isOthersReason(tokens: readonly Token[], { from, to }: Sentence, at: number): boolean {
  if (textAt(tokens, at) !== 'because' || !tokens.slice(from, at).some(isDeed)) return false
  for (let k = at + 2; k < Math.min(to, at + 2 + SUBJECT_REACH); k++) {
    const token = tokens[k] as Token
    if (isSpeechVerb(token) && PAST.test(token.text)) return standsAny(holders, tokens, at + 1, k)
  }
  return false
}
