import type { Analysis } from '../../grading/analyse.ts'
import type { Slot } from '../../grading/matching/slot.ts'
import { textAt } from '../../grading/reading/token.ts'
import type { Vocabulary } from '../../grading/reading/vocabulary.ts'
import type { Mark } from '../../grading/status/marks.ts'
import { figureAt } from './figure-at.ts'
import { partsOf } from './phrase-parts.ts'
import type { Rarity } from './rarity.ts'
import { isSlotWord, longestMarks, phraseKey, phraseKeys } from './slot-words.ts'
import { weightOf } from './weigh-slots.ts'

const EXAMPLE = new Set(['such', 'like', 'e', 'example', 'instance'])
/** What stands behind "such as" weighs so much of what stands before. */
const OF_EXAMPLE = 0.4
const OF_FIGURE = 0.9
/** A name that is not the phrase's own subject weighs a little less than a word as rare. */
const OF_NAME = 0.9
const APART = new Set(['rather', 'other', 'else'])

/** What a question's phrases are read with: `prompt` are its words, `implied` is what an answer speaks of when it names nothing. */
export interface Reading {
  readonly vocabulary: Vocabulary
  readonly rarity: Rarity
  readonly prompt: ReadonlySet<string>
  readonly implied: string | null
}

/** What a phrase speaks of, which lemmas its author marked, and whether small words count, as in "it can go up and down". */
interface Phrase {
  readonly subject: string | null
  readonly marked: ReadonlySet<string>
  readonly small: boolean
}

/** One slot for each name, fixed phrase, telling word and figure of a phrase, in order. */
export function readSlots(analysis: Analysis, reading: Reading, { subject, marked, small }: Phrase): Slot[] {
  const { tokens } = analysis
  const slots: Slot[] = []
  const partAt = partsOf(analysis)
  let tail = 1
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (EXAMPLE.has(token.text) && slots.length >= 2) tail = OF_EXAMPLE
    const spanning = longestMarks(analysis, at)
    const end = spanning[0]?.to ?? compoundEnd(analysis, at)
    const names = [...new Set(spanning.map(({ key }) => key).filter((key) => key.startsWith('t:')))]
    const isName = names.length > 0
    const isPhrase = end > at + 1
    if (!isName && !isPhrase && !isSlotWord(token, tokens[at - 1], small)) continue
    if (!Number.isNaN(token.low) && token.kind === 'number') {
      const { low, high, unit, last } = figureAt(tokens, at)
      slots.push({ ...PLAIN, ...partAt(at), weight: OF_FIGURE * tail, negated: analysis.negated(at), low, high, unit })
      at = last
      continue
    }
    const lemmas = tokens.slice(at, end).map(({ lemma }) => lemma)
    const mark = spanning[0] ?? analysis.marks.find(({ from }) => from === at)
    const isSubject = subject !== null && names.includes(subject) && mark?.clause.subject.includes(subject) === true
    const owner = isSubject && !slots.some((slot) => slot.owner)
    const core = lemmas.some((lemma) => marked.has(lemma))
    const negated = isNegated(mark, analysis, at)
    slots.push({
      ...PLAIN,
      ...partAt(at),
      keys: isName ? nameKeys(names, isPhrase ? undefined : token.lemma, reading) : wordKeys(analysis, at, end, spanning, reading),
      weight: tail * weightOf(lemmas, reading.rarity, reading.prompt) * (isName && !owner ? OF_NAME : 1),
      core,
      // Where small words are all that is said of the subject, each must be there.
      marked: core || (small && !isPhrase && !isSlotWord(token, tokens[at - 1])),
      negated,
      spared: !negated && mark?.soft !== undefined,
      compared: isCompared(analysis, at),
      owner,
    })
    at = end - 1
  }
  return slots
}

const PLAIN = {
  keys: [],
  core: false,
  marked: false,
  spared: false,
  compared: false,
  owner: false,
  low: Number.NaN,
  high: Number.NaN,
  unit: '',
} as const

/** A name of one word that is no subject of its own is met by the word as well. */
const nameKeys = (names: readonly string[], lemma: string | undefined, { vocabulary }: Reading): string[] =>
  lemma === undefined || names.some((name) => vocabulary.subjects.has(name)) ? [...names] : [...names, `w:${lemma}`]

/** A fixed phrase that is known may be met by its telling words; a compound only as a whole. */
const wordKeys = (analysis: Analysis, from: number, to: number, spanning: readonly Mark[], { rarity }: Reading): string[] =>
  spanning.length > 0 ? phraseKeys(analysis, from, to, rarity) : [phraseKey(analysis, from, to)]

/** "write-through", "copy-on-write": with a word that says nothing alone, a compound is one word. */
function compoundEnd({ tokens }: Analysis, at: number): number {
  let end = at + 1
  while (tokens[end]?.text === '-' && !tokens[end]?.spaced && tokens[end + 1]?.kind === 'word' && !tokens[end + 1]?.spaced) end += 2
  const words = tokens.slice(at, end).filter(({ kind }) => kind === 'word')
  return words.every((word) => isSlotWord(word)) ? at + 1 : end
}

/** "A hash is slower than | encryption". */
function isCompared({ tokens, clauses }: Analysis, at: number): boolean {
  const from = clauses.find((clause) => at >= clause.from && at < clause.to)?.from ?? at
  return tokens.slice(from, at).some(({ text }, k) => text === 'than' && !APART.has(textAt(tokens, from + k - 1)))
}

function isNegated(mark: Mark | undefined, analysis: Analysis, at: number): boolean {
  if (mark !== undefined) return (mark.negation !== undefined) !== (mark.denials.length % 2 === 1)
  return analysis.negated(at)
}
