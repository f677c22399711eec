import {
  AFTER_JUST,
  AFTER_ONCE,
  BREAKERS,
  BREAKING_PHRASES,
  COMPARING,
  CONDITIONS,
  MAIN_VERB,
  NEW_SUBJECT,
  NOT_BEFORE_MAIN,
  SUBORDINATE,
  VERB_AFTER,
} from '../lexicon/clause-words.ts'
import { readPhrases, readWords } from '../lexicon/rows.ts'
import type { Clause, Sentence } from './clause.ts'
import { isEmbedded } from './embedded.ts'
import type { Token } from './token.ts'

const breakers = readWords(BREAKERS)
const breakingPhrases = readPhrases(BREAKING_PHRASES)
const phraseOpenings = new Set(breakingPhrases.map(([first]) => first))
const comparing = readWords(COMPARING)
const CUT_AFTER = readWords(', ; : ( ) = – — |')
const newSubject = readWords(NEW_SUBJECT)
const verbAfter = readWords(VERB_AFTER)

const conditions = readWords(CONDITIONS)
const subordinate = readWords(SUBORDINATE)
const PRONOUN = readWords('you we they i he she kubernetes')
const ARTICLE = readWords('the a an this that these those its your my our')
const mainVerb = readWords(MAIN_VERB)
const notBeforeMain = readWords(NOT_BEFORE_MAIN)
const afterOnce = readWords(AFTER_ONCE)
const COUNTED = readWords('at than exactly least most')
const RESTRICTED = readWords('just only')
const afterJust = readWords(AFTER_JUST)
const ASKED = readWords('when whether if who')
const BEING = readWords('is was means')
const LEAST_QUOTED = 3
const GAP = readWords('on to by with from')

/** Cuts sentences at punctuation, at conjunctions, and at "and" where a new subject and verb follow; "A and B are" is one subject. */
export function splitClauses(tokens: readonly Token[], sentences: readonly Sentence[], isSubject: (token: number) => number): Clause[] {
  const clauses: Clause[] = []
  for (const [index, sentence] of sentences.entries()) {
    let from = sentence.from
    const close = (to: number, next: number): void => {
      if (to > from && hasWords(tokens, from, to))
        clauses.push({
          index: clauses.length,
          from,
          to,
          sentence: index,
          status: 'asserted',
          statusCue: undefined,
          subject: [],
          ownSubject: false,
          repeats: undefined,
          shares: [],
        })
      from = next
    }
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = tokens[at]
      if (token === undefined) break
      if (token.kind === 'mark' && (cutsAfter(tokens, at) || bordersQuote(tokens, sentence, at))) close(at, at + 1)
      else if (at > from + 2 && subordinate.has(tokens[from]?.text ?? '') && startsMain(tokens, at, isSubject)) close(at, at)
      else if (
        at > from &&
        token.kind === 'word' &&
        ((breakers.has(token.text) && breaks(tokens, at)) ||
          opensPhrase(tokens, at) ||
          (token.text === 'and' && isSubject(from) !== at && startsClaim(tokens, at + 1, isSubject)))
      )
        close(at, at)
    }
    close(sentence.to, sentence.to)
  }
  return clauses
}

/** "As soon as it is up", but not "twice as long as that", "in case of a crash", "just in case". */
const opensPhrase = (tokens: readonly Token[], at: number): boolean =>
  phraseOpenings.has(tokens[at]?.text) &&
  !comparing.has(tokens[at - 1]?.text ?? '') &&
  breakingPhrases.some((words) => {
    const next = tokens[at + words.length]
    return next?.kind === 'word' && next.text !== 'of' && words.every((word, k) => tokens[at + k]?.text === word)
  })

/** Whether it joins two claims here, rather than words of one. */
const breaks = (tokens: readonly Token[], at: number): boolean =>
  !isEmbedded(tokens, at) &&
  !isExceptFor(tokens, at) &&
  !isDeniedCondition(tokens, at) &&
  !isAdverb(tokens, at) &&
  !isComplement(tokens, at)

/** "Launched at once", "once more", "exactly-once", "runs just once": no condition. "Only once it is ready" is one. */
const isAdverb = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at]?.text !== 'once') return false
  const before = tokens[tokens[at - 1]?.text === '-' ? at - 2 : at - 1]?.text ?? ''
  const after = tokens[at + 1]
  if (afterOnce.has(after?.text ?? '') || COUNTED.has(before)) return true
  return RESTRICTED.has(before) && (after?.kind !== 'word' || !opensSubject(after.text))
}

const opensSubject = (word: string): boolean => ARTICLE.has(word) || PRONOUN.has(word) || word === 'it'

/** "Depends on when you commit", "type two is when you keep it", "just because it is small": the verb or adverb needs what follows. */
const isComplement = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.text ?? ''
  const before = tokens[at - 1]?.text ?? ''
  return (before === 'on' && ASKED.has(word)) || (BEING.has(before) && word === 'when') || (word === 'because' && RESTRICTED.has(before))
}

/** A claim in quotation marks, opening a sentence or set off by a comma or colon, stands by itself. */
function bordersQuote(tokens: readonly Token[], { from, to }: Sentence, at: number): boolean {
  const quote = tokens[at]?.text ?? ''
  if (quote !== '"') return false
  let open = at
  if (tokens[at - 1]?.quote === quote && at > from) {
    open = at - 1
    while (open > from && tokens[open - 1]?.quote === quote) open--
    open--
  }
  let words = 0
  for (let k = open + 1; k < to && tokens[k]?.quote === quote; k++) if (tokens[k]?.kind === 'word') words++
  return words >= LEAST_QUOTED && (open <= from || /^[,:]$/.test(tokens[open - 1]?.text ?? ''))
}

/** "Nothing but web traffic" is one claim. */
const isExceptFor = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === 'but' && /^(?:nothing|anything|none|nobody|nowhere)$/.test(tokens[at - 1]?.text ?? '')

/** "…, not when you go live": the "not" belongs to what follows. */
const isDeniedCondition = (tokens: readonly Token[], at: number): boolean =>
  conditions.has(tokens[at]?.text ?? '') && tokens[at - 1]?.text === 'not'

/** "If you don't specify a type | you get ClusterIP": the main clause without a comma. */
function startsMain(tokens: readonly Token[], at: number, isSubject: (token: number) => number): boolean {
  const word = tokens[at]?.text ?? ''
  const before = tokens[at - 1]
  // "If it hits 99% | the model works".
  if ((before?.kind === 'number' || before?.text === '%') && opensSubject(word)) return true
  if (word === 'just' && startsAdvice(tokens, at)) return true
  if (before?.kind !== 'word' || conditions.has(before.text) || notBeforeMain.has(before.text)) return false
  if (PRONOUN.has(word) || (word === 'it' && mainVerb.has(tokens[at + 1]?.text ?? ''))) return true
  // "If B starts before A it fails": a name, and no article.
  const isName = word === 'a' && (mainVerb.has(tokens[at + 1]?.text ?? '') || tokens[at + 1]?.text === 'it')
  if (!isName && ARTICLE.has(word) && [2, 3].some((ahead) => mainVerb.has(tokens[at + ahead]?.text ?? ''))) return true
  const end = isSubject(at)
  return end > at && verbAfter.has(tokens[end]?.text ?? '')
}

/** "If you want it now | just call it", but neither "if you just call it" nor "if it fails just once". */
function startsAdvice(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? ''
  const next = tokens[at + 1]
  return next?.kind === 'word' && !afterJust.has(next.text) && !opensSubject(before) && !notBeforeMain.has(before)
}

function hasWords(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (tokens[at]?.kind === 'word' || tokens[at]?.kind === 'number' || tokens[at]?.kind === 'arrow') return true
  return false
}

function cutsAfter(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined) return false
  if (token.text === '-') return token.spaced && (next === undefined || next.spaced)
  if (token.text === '–') return next?.kind !== 'number' || tokens[at - 1]?.kind !== 'number'
  if (token.text === '/') return token.spaced && next?.spaced === true
  if (token.text === ':' || token.text === '=') return next === undefined || next.spaced || next.kind === 'mark' || token.spaced
  return CUT_AFTER.has(token.text)
}

function startsClaim(tokens: readonly Token[], at: number, isSubject: (token: number) => number): boolean {
  const next = tokens[at]
  if (next?.kind !== 'word') return false
  const end = isSubject(at)
  if (end > at) {
    const after = tokens[end]?.text ?? ''
    return verbAfter.has(after) || isSubject(end) > end || (GAP.has(after) && isSubject(end + 1) > end + 1)
  }
  if (next.text === 'the' || next.text === 'then')
    return verbAfter.has(tokens[at + 2]?.text ?? '') || verbAfter.has(tokens[at + 3]?.text ?? '')
  return newSubject.has(next.text)
}
