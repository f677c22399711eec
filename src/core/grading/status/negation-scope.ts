import { ADVISING, ENDS, FINITE, LEADS_TO_VERB, OPENERS, RELATIVE_SUBJECTS } from '../lexicon/clause-words.ts'
import { readWords } from '../lexicon/rows.ts'
import type { Clause, Sentence } from '../reading/clause.ts'
import { isEmbedded } from '../reading/embedded.ts'
import { type Token, textAt } from '../reading/token.ts'
import type { Cue } from './cue.ts'

const ends = readWords(ENDS)
const openers = readWords(OPENERS)
/** The sentence goes on past what is lacking: "rows without a partner | are left out". */
const LACKING = readWords('without non lacking')
/** "Without a lock | an update is safe". */
const ARTICLE = readWords('a an the this that these those every each')
const PREPOSITION = readWords('of on in for to from at by with and or into about over under than as between')
const AGAIN = readWords('no not never nobody nothing')
const relativeSubjects = readWords(RELATIVE_SUBJECTS)
const PRONOUN = readWords('it them')
const finite = readWords(FINITE)
const SUBJECTS = readWords('you we they i he she it')
const BRIEF = readWords('without non no zero lack lacks lacking neither')
/** "It takes nothing away": as an object it denies its verb. */
const OBJECTS = readWords('nothing nobody none nowhere')
const AUXILIARIES = readWords('is was means equals and or to ms seconds')
const BRIEF_REACH = 8
const REACH = 12
/** "Non-HTTP traffic such as TCP", "hard to remember": these deny the word they stand at. */
const NEAREST = new Map([
  ['non', 1],
  ['hard', 2],
])
const PHRASE_REACH = 7

/** The tokens a negation governs: forward, to the end of its claim, never further than a dozen words. */
export function negationScope(tokens: readonly Token[], clause: Clause, sentence: Sentence, cue: Cue): number[] {
  const governed: number[] = []
  if (tokens[cue.from]?.text === 'zero' && AUXILIARIES.has(textAt(tokens, cue.to))) return governed
  const phrase = cue.to - cue.from > 1 && tokens[cue.from]?.text !== 'no'
  const first = textAt(tokens, cue.from)
  const isInstead = phrase && /^(?:instead|rather|far|free|away|except)$/.test(first)
  const isRelative = relativeSubjects.has(textAt(tokens, clause.from))
  let left = NEAREST.get(first) ?? (BRIEF.has(first) ? BRIEF_REACH : isInstead ? PHRASE_REACH : REACH)
  if (
    OBJECTS.has(textAt(tokens, cue.from)) &&
    cue.from > clause.from + 1 &&
    tokens[cue.from - 1]?.kind === 'word' &&
    tokens[cue.from - 1]?.text !== 'that'
  )
    governed.push(cue.from - 1)
  for (let at = cue.to; at < sentence.to && left > 0; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'newline') break
    if (at === clause.to && tokens[at - 1]?.kind === 'word') break
    if (token.kind === 'arrow') break
    if (token.kind === 'mark') {
      if (
        token.text === ','
          ? !listGoesOn(tokens, at, sentence.to)
          : token.text !== '/' && token.text !== '-' && token.text !== '"' && token.text !== "'" && token.text !== '$'
      )
        break
      continue
    }
    if (at === cue.to + 1 && first === 'without' && PRONOUN.has(textAt(tokens, cue.to))) break
    if (at > cue.to && opensAdvice(tokens, at)) break
    if (at > cue.to && (LACKING.has(first) || isRelative) && finite.has(token.text)) break
    if (at > cue.to && LACKING.has(first) && AGAIN.has(token.text)) break
    if (at > cue.to + 1 && LACKING.has(first) && ARTICLE.has(token.text) && !PREPOSITION.has(textAt(tokens, at - 1))) break
    if (at > cue.to && SUBJECTS.has(token.text) && (isInstead || BRIEF.has(first))) break
    if (ends.has(token.text) && !(at === cue.to && /^(?:just|only|then)$/.test(token.text)) && !isEmbedded(tokens, at)) break
    if (token.text === 'and' && (openers.has(textAt(tokens, at + 1)) || at + 1 >= clause.to)) break
    governed.push(at)
    if (at <= cue.to + 1 && isRemoval(tokens, at)) break
    left--
  }
  return governed
}

const advising = readWords(ADVISING)
const leadsToVerb = readWords(LEADS_TO_VERB)

/** "For what has no async version | use a thread". */
const opensAdvice = (tokens: readonly Token[], at: number): boolean =>
  advising.has(textAt(tokens, at)) && tokens[at - 1]?.kind === 'word' && !leadsToVerb.has(textAt(tokens, at - 1))

const REMOVES = readWords('disable disables remove removes drop drops cancel cancels lose loses')
/** "Does not switch off the encryption" denies the switching off, and leaves the encryption on. */
const isRemoval = (tokens: readonly Token[], at: number): boolean =>
  REMOVES.has(textAt(tokens, at)) || (tokens[at]?.text === 'off' && /^(?:switch|turn|shut)/.test(textAt(tokens, at - 1)))

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
