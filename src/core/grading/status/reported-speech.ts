import {
  BEFORE_THINKING,
  BEHIND_THINKING,
  IN_PASSING,
  LONG_AGO,
  POSSESSIVES,
  SHOWING,
  SPEAKER,
  TEACHING,
  TELLING,
  TEXTS,
  UNREAL,
  WISHED,
} from '../lexicon/disowning.ts'
import { readWords } from '../lexicon/rows.ts'
import type { Sentence } from '../reading/clause.ts'
import { standsAny, type Token, textAt } from '../reading/token.ts'
import { isPerson } from './is-person.ts'
import { isNounOrDone } from './noun-or-done.ts'
import { believing, holders, isSpeechVerb, lemmasOf, PAST, workers } from './speech-verbs.ts'

const teaching = lemmasOf(TEACHING)
const showing = lemmasOf(SHOWING)
const telling = readWords(TELLING)
const texts = readWords(TEXTS)
const beforeThinking = readWords(BEFORE_THINKING)
const behindThinking = readWords(BEHIND_THINKING)
const inPassing = readWords(IN_PASSING)
const wished = readWords(WISHED)
const speaker = readWords(SPEAKER)
const unreal = readWords(UNREAL)
const longAgo = readWords(LONG_AGO)
const possessives = readWords(POSSESSIVES)
/** The stock, the flag: a thing, and no person. */
const ARTICLES = new Set(['a', 'an', 'the', 'this', 'these'])
const AGENT = /(?:er|or|ist|ian)s?$/
const SUBJECT_REACH = 3
/** "The comment in the code says". */
const PLACED_REACH = 7
const places = new Set(['in', 'on', 'at', 'of', 'from'])
/** "A post going round our office saying …". */
const SAYING_REACH = 8
const IS = /^(?:am|are|is)$/
const THAT = new Set(['that'])
const THAT_REACH = 3

/** Whether what follows is somebody else's, or what the speaker once thought: "my colleague says", "I honestly believed", "the leaflet stated that"; not "I think", "you could say", "as my mentor says". */
export function isReported(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  if (inPassing.has(token.text) && !IS.test(textAt(tokens, at - 1)))
    return !beforeThinking.has(textAt(tokens, at - 1)) && !behindThinking.has(textAt(tokens, at + 1))
  if (token.text === 'saying') return isTold(tokens, sentence, at)
  const isVerb = (isSpeechVerb(token) || wished.has(token.text)) && !token.text.endsWith('ing')
  return isVerb && !isNounOrDone(tokens, sentence, at) && isHeldByOthers(tokens, sentence, at)
}

/** "…, saying that it balances", "a post going round our office saying …". */
const isTold = (tokens: readonly Token[], { from }: Sentence, at: number): boolean =>
  at === from || textAt(tokens, at - 1) === ',' || standsAny(holders, tokens, Math.max(from, at - SAYING_REACH), at)

/** Of a verb of belief or report: whether its subject is somebody else, or the speaker as he was. */
function isHeldByOthers(tokens: readonly Token[], { from, to }: Sentence, at: number): boolean {
  const { text: verb, lemma } = tokens[at] as Token
  const believes = believing.has(lemma)
  // "I am convinced that" is what the speaker holds now.
  const isPast = PAST.test(verb) && !IS.test(textAt(tokens, at - 1))
  if (at === from) return isPast
  if (believes && textAt(tokens, at - 1) === 'who') return true
  let words = 0
  const isThat = standsAny(THAT, tokens, at + 1, Math.min(to, at + THAT_REACH))
  let isHeld = isThat && !isThings(tokens, from, at)
  let reach = SUBJECT_REACH
  for (let k = beforeAside(tokens, at - 1); k >= from && words < reach; k--) {
    const text = textAt(tokens, k)
    if (tokens[k]?.kind !== 'word') break
    if (text === 'as' || text === 'like') return false
    if (places.has(text)) reach = PLACED_REACH
    words++
    // "They show the load" may be figures.
    const isFigures = text === 'they' && showing.has(lemma) && !isThat
    isHeld ||= (holders.has(text) && isPerson(tokens, k) && !isFigures) || (isPast && workers.has(text))
    if (words === 1 && unreal.has(text) && !(text === 'would' && isPast)) return false
    if (speaker.has(text) && !(text === 'one' && isHeld)) {
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

const ENDORSEMENT =
  /(?:^|, |and |which )(?:(?:i|we) (?:(?!not|only|never|hardly|cannot)\w+ )?(?:agree|agreed|confirm|confirmed)|(?:he|she|they|it|that|which) (?:is|are|was|were) (?:(?!not|only|never|hardly)\w+ ){0,2}(?:right|correct|true|spot on)|(?:which )?makes sense to me|rightly so?)(?: about \w+| too| as well)? ?(?:$|[.,;!?)])/

/** "Our lead said that …, and I agree", "…, and he is right". */
export const isEndorsed = (tokens: readonly Token[], { from, to }: Sentence): boolean =>
  ENDORSEMENT.test(
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  )
