import { RELATIVE_SUBJECTS } from '../lexicon/clause-words.ts'
import { readWords } from '../lexicon/rows.ts'
import {
  ADVISING,
  DENYING_AGAIN,
  DENYING_NOUN,
  ENDS,
  FINITE,
  LACKING,
  LEADS_TO_VERB,
  OPENERS,
  PERSONAL,
  PREPOSITIONS,
} from '../lexicon/scope-words.ts'
import type { Clause } from '../reading/clause.ts'
import { isEmbedded } from '../reading/embedded.ts'
import { type Token, textAt } from '../reading/token.ts'
import type { Cue } from './cue.ts'

const ends = readWords(ENDS)
const openers = readWords(OPENERS)
const lacking = readWords(LACKING)
const denyingAgain = readWords(DENYING_AGAIN)
const denyingNoun = readWords(DENYING_NOUN)
const articles = readWords('a an the this that these those every each')
const prepositions = readWords(PREPOSITIONS)
const relativeSubjects = readWords(RELATIVE_SUBJECTS)
const finite = readWords(FINITE)
const personal = readWords(PERSONAL)
const advising = readWords(ADVISING)
const leadsToVerb = readWords(LEADS_TO_VERB)
/** Marks within a claim: "TCP/IP", "copy-on-write", "the \"leader\"". */
const WITHIN = new Set(['/', '-', '"', "'", '$'])
/** Right behind a negation these are denied with the rest: "does not just restart it". */
const DENIED_TOO = new Set(['just', 'only', 'then'])

/** Whether a negation ends at a mark: "no proxy: …", but not "does not proxy, relay or touch". */
export const endsAtMark = (tokens: readonly Token[], at: number, end: number): boolean =>
  textAt(tokens, at) === ',' ? !listGoesOn(tokens, at, end) : !WITHIN.has(textAt(tokens, at))

/** Whether a negation ends before a word: "without a lock | an update is safe", "users who are not logged in | can read it". */
export function endsAtWord(tokens: readonly Token[], at: number, clause: Clause, cue: Cue, isAside: boolean): boolean {
  const text = textAt(tokens, at)
  const first = textAt(tokens, cue.from)
  const isNext = at === cue.to
  if (at === cue.to + 1 && first === 'without' && (textAt(tokens, cue.to) === 'it' || textAt(tokens, cue.to) === 'them')) return true
  if (!isNext) {
    if (opensAdvice(tokens, at, cue)) return true
    if (finite.has(text) && (lacking.has(first) || relativeSubjects.has(textAt(tokens, clause.from)))) return true
    if (denyingAgain.has(text) && lacking.has(first)) return true
    if (articles.has(text) && lacking.has(first) && at > cue.to + 1 && !prepositions.has(textAt(tokens, at - 1))) return true
    if (personal.has(text) && (isAside || denyingNoun.has(first))) return true
  }
  if (ends.has(text) && !(isNext && DENIED_TOO.has(text)) && !isEmbedded(tokens, at)) return true
  if (opensIndifferent(tokens, at, cue)) return true
  return text === 'and' && (openers.has(textAt(tokens, at + 1)) || at + 1 >= clause.to)
}

/** "For what has no async version | use a thread", but not "does not really use one". */
const opensAdvice = (tokens: readonly Token[], at: number, { to }: Cue): boolean =>
  advising.has(textAt(tokens, at)) &&
  tokens[at - 1]?.kind === 'word' &&
  !leadsToVerb.has(textAt(tokens, at - 1)) &&
  !(at - 1 === to && ADVERB.test(textAt(tokens, to)))
const ADVERB = /.(?<!p)ly$/

/** "It does not matter | when you ack", "… | in which namespace it lies": that is not denied; "… whether you ack" leaves it open. */
const opensIndifferent = (tokens: readonly Token[], at: number, { to }: Cue): boolean =>
  at - 1 <= to + 1 &&
  INDIFFERENT.test(textAt(tokens, at - 1)) &&
  (ASKING.test(textAt(tokens, at)) ||
    (textAt(tokens, at) !== 'of' && prepositions.has(textAt(tokens, at)) && ASKING.test(textAt(tokens, at + 1))))
const INDIFFERENT = /^(?:matter|matters|care|cares|mind|minds)$/
const ASKING = /^(?:how|what|which|who|whom|whose|when|where)$/

/** A negation reaches past a comma only into a list: "does not proxy, relay or touch traffic". */
function listGoesOn(tokens: readonly Token[], comma: number, end: number): boolean {
  if (openers.has(textAt(tokens, comma + 1))) return false
  for (let at = comma + 1; at < Math.min(end, comma + 5); at++) {
    const text = tokens[at]?.text
    if (text === 'or' || text === 'nor') return true
    if (text === ',') return listGoesOn(tokens, at, Math.min(end, at + 5))
  }
  return false
}
