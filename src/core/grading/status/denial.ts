import { AGREEMENT, DENIAL_CORE, DENIAL_LEAD, DENIAL_TAIL, RHETORICAL, TAGS } from '../lexicon/cues.ts'
import { readPhrases, readWords } from '../lexicon/rows.ts'
import { type Clause, clauseWords, type Sentence } from '../reading/clause.ts'
import { type Token, textAt } from '../reading/token.ts'

const lead = readWords(DENIAL_LEAD)
const tail = readWords(DENIAL_TAIL)
const cores = new Set(readPhrases(DENIAL_CORE).map((words) => words.join(' ')))
const coreOpenings = new Set(readPhrases(DENIAL_CORE).map(([first]) => first))
const rhetorical = readPhrases(RHETORICAL).map((words) => words.join(' '))
const agreements = new Set(readPhrases(AGREEMENT).map((words) => words.join(' ')))
const tags = new Set(readPhrases(TAGS).map((words) => words.join(' ')))
const LONGEST = 10
/** "It is false and too expensive". */
const GOES_ON = new Set(['and', 'or', 'because', 'since', 'as'])

/** Whether words deny, as a whole, what was said before them: "No.", "well, that's not true at all". */
export function isDenial(words: readonly string[]): boolean {
  if (!opensDenial(words)) return false
  const end = words.findIndex((word, at) => at > 0 && GOES_ON.has(word))
  if (end > 0 && isDenial(words.slice(0, end))) return true
  if (words.length > LONGEST) return false
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      if (cores.has(words.slice(from, to).join(' '))) return true
      if (!tail.has(words[to - 1] ?? '')) break
    }
    if (!lead.has(words[from] ?? '')) break
  }
  return false
}

/** Nothing but words that may stand before it, and then one that a denial begins with. */
function opensDenial(words: readonly string[]): boolean {
  for (const word of words) {
    if (coreOpenings.has(word)) return true
    if (!lead.has(word)) return false
  }
  return false
}

export const isAgreement = (words: readonly string[]): boolean => agreements.has(words.join(' '))

/** "It is internal, right?": no question. */
export function hasTag(tokens: readonly Token[], own: readonly Clause[]): boolean {
  const last = own.at(-1)
  return own.length > 1 && last !== undefined && textAt(tokens, last.from - 1) === ',' && tags.has(clauseWords(tokens, last).join(' '))
}

export function isRhetorical(tokens: readonly Token[], sentence: Sentence): boolean {
  const text = clauseWords(tokens, sentence)
    .join(' ')
    .replace(/^(?:and |but |so |well )+/, '')
  return rhetorical.some((opening) => text === opening || (opening.includes(' ') && text.startsWith(`${opening} `)))
}
