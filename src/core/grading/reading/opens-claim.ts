import {
  AFTER_JUST,
  BEFORE_OBJECT,
  CONDITIONS,
  DETERMINERS,
  ENDING_IN_S,
  GAP_WORDS,
  LONE_SUBJECT,
  MAIN_VERB,
  NEW_SUBJECT,
  NOT_BEFORE_MAIN,
  VERB_AFTER,
} from '../lexicon/clause-words.ts'
import { readWords } from '../lexicon/rows.ts'
import { itemAt } from './lists.ts'
import { standsAny, type Token, textAt } from './token.ts'

const newSubject = readWords(NEW_SUBJECT)
const verbAfter = readWords(VERB_AFTER)
const conditions = readWords(CONDITIONS)
const loneSubject = readWords(LONE_SUBJECT)
const determiners = readWords(DETERMINERS)
const mainVerb = readWords(MAIN_VERB)
const notBeforeMain = readWords(NOT_BEFORE_MAIN)
const afterJust = readWords(AFTER_JUST)
const takesObject = readWords(BEFORE_OBJECT)
const notVerbs = readWords(ENDING_IN_S)
const gapWords = readWords(GAP_WORDS)

/** A word that begins a subject: "the", "you", "it". */
export const opensSubject = (word: string): boolean => determiners.has(word) || loneSubject.has(word) || word === 'it'

/** Whether a subject with its verb begins here: "it opens a port and | the cloud routes to it", not "the port and the cloud". */
export function opensClaim(tokens: readonly Token[], at: number, nameEnd: (token: number) => number): boolean {
  const next = tokens[at]
  if (next?.kind !== 'word') return false
  const end = nameEnd(at)
  if (end > at) {
    const after = textAt(tokens, end)
    return verbAfter.has(after) || nameEnd(end) > end || (gapWords.has(after) && nameEnd(end + 1) > end + 1)
  }
  if (next.text === 'the' || next.text === 'then') return standsAny(verbAfter, tokens, at + 2, at + 4)
  return newSubject.has(next.text)
}

/** "If you don't specify a type | you get ClusterIP": the main clause without a comma. */
export function opensMain(tokens: readonly Token[], at: number, nameEnd: (token: number) => number): boolean {
  const word = textAt(tokens, at)
  const before = itemAt(tokens, at - 1)
  // "If it hits 99% | the model works".
  if ((before?.kind === 'number' || before?.text === '%') && opensSubject(word)) return true
  if (word === 'just' && opensAdvice(tokens, at)) return true
  if (before?.kind !== 'word' || conditions.has(before.text) || notBeforeMain.has(before.text)) return false
  if (
    loneSubject.has(word) ||
    (word === 'then' && !isComparative(before.text)) ||
    (word === 'it' && !takesObject.has(before.text) && isVerb(textAt(tokens, at + 1)))
  )
    return true
  if (word === 'there' && mainVerb.has(textAt(tokens, at + 1))) return true
  // "If B starts before A it fails": a name, and no article.
  const isName = word === 'a' && (mainVerb.has(textAt(tokens, at + 1)) || tokens[at + 1]?.text === 'it')
  if (!isName && determiners.has(word) && standsAny(mainVerb, tokens, at + 2, at + 4)) return true
  const end = nameEnd(at)
  return end > at && verbAfter.has(textAt(tokens, end))
}

/** "If you have more then one": what was meant is "than". */
const isComparative = (word: string): boolean => /^(?:more|less|other|rather)$|..er$/.test(word)

/** "It undoes", but not "restart it always". */
const isVerb = (word: string): boolean => mainVerb.has(word) || (/[^su]s$/.test(word) && !notVerbs.has(word))

/** "If you want it now | just call it", but neither "if you just call it" nor "if it fails just once". */
function opensAdvice(tokens: readonly Token[], at: number): boolean {
  const before = textAt(tokens, at - 1)
  const next = tokens[at + 1]
  return next?.kind === 'word' && !afterJust.has(next.text) && !opensSubject(before) && !notBeforeMain.has(before)
}
