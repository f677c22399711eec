import { CONDITIONS, TURNS } from '../lexicon/clause-words.ts'
import {
  BEFORE_DEED,
  BEFORE_DEED_MODALS,
  BEFORE_THINKING,
  BEHIND_THINKING,
  BELIEVING,
  DEEDS_TOO,
  ENDORSERS,
  ENDORSING,
  HOLDERS,
  IN_PASSING,
  LONG_AGO,
  POSSESSIVES,
  QUANTIFIERS,
  REPORTING,
  SHOWING,
  SPEAKER,
  TEACHING,
  TELLING,
  TEXTS,
  UNREAL,
  WISHED,
} from '../lexicon/disowning.ts'
import { PAST_COMMON, PAST_DEED } from '../lexicon/past-verbs.ts'
import { readWords } from '../lexicon/rows.ts'
import { FINITE } from '../lexicon/scope-words.ts'
import { PEOPLE, WORKERS } from '../lexicon/speech.ts'
import type { Sentence } from '../reading/clause.ts'
import { lemmaOf } from '../reading/lemma.ts'
import { standsAny, type Token, textAt } from '../reading/token.ts'
import { isPerson } from './is-person.ts'

/** A verb of three letters keeps its stem only as it stands: say, says. */
const lemmasOf = (verbs: string): ReadonlySet<string> =>
  new Set([...readWords(verbs)].flatMap((verb) => [lemmaOf(verb), lemmaOf(`${verb}s`)]))
const believing = lemmasOf(BELIEVING)
const reporting = lemmasOf(REPORTING)
const teaching = lemmasOf(TEACHING)
const showing = lemmasOf(SHOWING)
const holders = readWords(`${HOLDERS} ${PEOPLE}`)
const telling = readWords(TELLING)
const texts = readWords(TEXTS)
const deedsToo = lemmasOf(DEEDS_TOO)
const beforeDeed = readWords(BEFORE_DEED)
const modals = readWords(BEFORE_DEED_MODALS)
const quantifiers = readWords(QUANTIFIERS)
const joins = readWords(`${CONDITIONS} ${TURNS} and or because that so since while`)
const finite = readWords(FINITE)
const workers = readWords(WORKERS)
const beforeThinking = readWords(BEFORE_THINKING)
const behindThinking = readWords(BEHIND_THINKING)
const inPassing = readWords(IN_PASSING)
const wished = readWords(WISHED)
const endorsing = readWords(ENDORSING)
const endorsers = readWords(ENDORSERS)
const speaker = readWords(SPEAKER)
const unreal = readWords(UNREAL)
const longAgo = readWords(LONG_AGO)
const possessives = readWords(POSSESSIVES)
const deeds = readWords(`${PAST_COMMON} ${PAST_DEED}`)
/** What was done once: "kept", "scaled". */
const isDeed = ({ text }: Token): boolean => deeds.has(text) || /.{2,}ed$/.test(text)
/** Said rather than asked: "…, my old lead claimed". */
const SAID = /^(?:said|told|thought|wrote|swore|claimed|believed|insisted)$/
const PAST = /(?:ed|thought|said|told|heard|meant|taught|wrote|swore)$/
/** The stock, the flag: a thing, and no person. */
const ARTICLES = new Set(['a', 'an', 'the', 'this', 'these'])
const AGENT = /(?:er|or|ist|ian)s?$/
const SUBJECT_REACH = 3
/** "A post going round our office saying …". */
const SAYING_REACH = 8
const THAT = new Set(['that'])
const THAT_REACH = 3

/** Whether what follows is somebody else's, or what the speaker once thought: "my colleague says", "I honestly believed", "the leaflet stated that"; not "I think", "you could say", "as my mentor says". */
export function isReported(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  if (inPassing.has(token.text)) return !beforeThinking.has(textAt(tokens, at - 1)) && !behindThinking.has(textAt(tokens, at + 1))
  if (token.text === 'saying') return isTold(tokens, sentence, at)
  const isVerb = believing.has(token.lemma) || reporting.has(token.lemma) || wished.has(token.text)
  return (
    isVerb &&
    !(deedsToo.has(token.lemma) && isNounOrDone(tokens, sentence, at)) &&
    !token.text.endsWith('ing') &&
    isHeldByOthers(tokens, sentence, at)
  )
}

/** "Add some read replicas", "they get read", "they can also read": nobody reports, unlike "some call it", "the tutorials will show that". */
function isNounOrDone(tokens: readonly Token[], { from }: Sentence, at: number): boolean {
  const before = /^(?:also|just|only|then)$/.test(textAt(tokens, at - 1)) ? at - 2 : at - 1
  const word = textAt(tokens, before)
  if (before < from) return false
  if (modals.has(word)) return !standsAny(THAT, tokens, at + 1, at + 1 + THAT_REACH)
  if (!quantifiers.has(word)) return beforeDeed.has(word)
  return (
    finite.has(textAt(tokens, at + 1)) || (before > from && tokens[before - 1]?.kind === 'word' && !joins.has(textAt(tokens, before - 1)))
  )
}

/** "…, saying that it balances", "a post going round our office saying …". */
const isTold = (tokens: readonly Token[], { from }: Sentence, at: number): boolean =>
  at === from || textAt(tokens, at - 1) === ',' || standsAny(holders, tokens, Math.max(from, at - SAYING_REACH), at)

/** Of a verb of belief or report: whether its subject is somebody else, or the speaker as he was. */
function isHeldByOthers(tokens: readonly Token[], { from, to }: Sentence, at: number): boolean {
  const { text: verb, lemma } = tokens[at] as Token
  const believes = believing.has(lemma)
  const isPast = PAST.test(verb)
  if (at === from) return isPast
  if (believes && textAt(tokens, at - 1) === 'who') return true
  let words = 0
  let isHeld = standsAny(THAT, tokens, at + 1, Math.min(to, at + THAT_REACH)) && !isThings(tokens, from, at)
  for (let k = beforeAside(tokens, at - 1); k >= from && words < SUBJECT_REACH; k--) {
    const text = textAt(tokens, k)
    if (tokens[k]?.kind !== 'word') break
    if (text === 'as') return false
    words++
    isHeld ||= (holders.has(text) && isPerson(tokens, k)) || (isPast && workers.has(text))
    if (words === 1 && unreal.has(text) && !(text === 'would' && isPast)) return false
    if (speaker.has(text)) {
      const isOnce = isPast && (text === 'i' || text === 'we') && textAt(tokens, k - 1) !== 'as'
      return isOnce && (!teaching.has(lemma) || standsAny(longAgo, tokens, from, at))
    }
  }
  return isHeld || (believes && words > 0)
}

/** "The result shows that", "the flag tells you that" report nobody's belief. */
function isThings(tokens: readonly Token[], from: number, at: number): boolean {
  const verb = tokens[at]
  const subject = tokens.slice(Math.max(from, at - SUBJECT_REACH), at).filter(({ kind }) => kind === 'word')
  const isPersonal = subject.some(({ text }) => texts.has(text) || possessives.has(text)) || AGENT.test(subject.at(-1)?.text ?? '')
  if (verb === undefined || subject.length === 0 || isPersonal) return false
  return showing.has(verb.lemma) || (telling.has(verb.text) && subject.some(({ text }) => ARTICLES.has(text)))
}

/** "The sales deck (mine, sorry) says". */
function beforeAside(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ')') return at
  return tokens.findLastIndex(({ text }, k) => k < at && text === '(') - 1
}

/** "Our lead said that …, and I agree". */
export function isEndorsed(tokens: readonly Token[], { to }: Sentence, from: number): boolean {
  const said = tokens.slice(from, to).map(({ text }) => text)
  return said.some((word, at) => endorsing.has(word) && endorsers.has(said[at - 1] ?? ''))
}

/** "The latest commit wins, said my flatmate", "…, my old lead said". */
export function isSaidAfter(tokens: readonly Token[], { from, to }: Sentence, at: number): boolean {
  const token = tokens[at]
  if (at <= from || token === undefined || !(believing.has(token.lemma) || reporting.has(token.lemma))) return false
  if (textAt(tokens, at - 1) === ',') return tokens[at + 1]?.kind === 'word' && tokens.slice(at + 1, at + 4).some(isOthers)
  const comma = tokens.findLastIndex(({ text }, k) => k < at && text === ',')
  const isLast = at + 1 === to || tokens[at + 1]?.kind === 'mark'
  return (
    isLast && PAST.test(token.text) && comma >= Math.max(from + 1, at - SUBJECT_REACH - 1) && tokens.slice(comma + 1, at).some(isOthers)
  )
}

const isOthers = ({ text }: Token): boolean => holders.has(text) || workers.has(text) || text === 'my' || text === 'our'

/** "We scaled all of it first because a guy swore that it did no harm": done once, on somebody else's word. */
export function isOthersReason(tokens: readonly Token[], { from, to }: Sentence, at: number): boolean {
  if (textAt(tokens, at) !== 'because' || !tokens.slice(from, at).some(isDeed)) return false
  for (let k = at + 2; k < Math.min(to, at + 2 + SUBJECT_REACH); k++) {
    const { lemma, text } = tokens[k] as Token
    if ((believing.has(lemma) || reporting.has(lemma)) && PAST.test(text)) return standsAny(holders, tokens, at + 1, k)
  }
  return false
}
