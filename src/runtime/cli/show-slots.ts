import type { Slot } from '../../core/grading/matching/slot.ts'
import { type Alignment, isSaid } from '../../core/grading/matching/window.ts'
import { normalise } from '../../core/grading/reading/normalise.ts'
import { tokenise } from '../../core/grading/reading/tokenise.ts'
import { againstKey, keysFilling, PHRASE_JOINT } from '../../core/grading/reading/vocabulary.ts'
import type { Mark } from '../../core/grading/status/marks.ts'
import { quoteOf, type Reading } from './name-cues.ts'

/** What became of one word of a phrase. */
export interface Filled {
  /** Of the phrase's weight, 0 to 1. */
  readonly share: number
  readonly shown: string
  readonly state: 'said' | 'not counted' | 'missing'
  readonly isDenied: boolean
}

/** What fills each slot of the closest phrase, and what would fill it and does not count. */
export function fillSlots({ ref, matches, clauses }: Alignment, phrase: string, reading: Reading): Filled[] {
  const words = wordsOf(phrase)
  const own = new Set(clauses)
  return ref.exemplar.slots.flatMap((slot, at): Filled[] => {
    if (slot.owner) return []
    const share = ref.shares[at] ?? 0
    const word = nameOfSlot(slot, words, reading)
    const match = matches.find((candidate) => candidate.slot === at)
    if (match !== undefined) {
      const shown = withWords(word, match.mark, reading, match.strength < 1 ? [`${Math.round(match.strength * 100)} %`] : [])
      return [{ share, shown, state: 'said', isDenied: false }]
    }
    const weighed = `${word} ${Math.round(share * 100)} %`
    const left = marksFor(slot, reading)
      .filter((mark) => matches.every((other) => other.mark.from >= mark.to || other.mark.to <= mark.from))
      .sort((a, b) => Number(own.has(b.clause)) - Number(own.has(a.clause)))[0]
    if (left === undefined) return [{ share, shown: weighed, state: 'missing', isDenied: false }]
    const { isDenied, why } = whyNot(left, slot, reading) ?? {
      isDenied: false,
      why: own.has(left.clause) ? 'only loosely' : 'in another clause',
    }
    return [{ share, shown: withWords(word, left, reading, [why], weighed), state: 'not counted', isDenied }]
  })
}

/** In one line, what does not count with its share of the weight, the heaviest first; empty where nothing of the phrase is said. */
export function showSlots(filled: readonly Filled[]): string {
  if (filled.every(({ state }) => state === 'missing')) return ''
  return (['said', 'not counted', 'missing'] as const)
    .flatMap((state) => {
      const own = filled.filter((slot) => slot.state === state)
      const shown = (state === 'said' ? own : own.toSorted((a, b) => b.share - a.share)).map((slot) => slot.shown)
      return shown.length === 0 ? [] : [`${state}: ${shown.join(', ')}`]
    })
    .join('; ')
}

/** `starts`, or `starts ("launches", 75 %)` where the answer has another word or something is to be told. */
function withWords(word: string, mark: Mark, reading: Reading, notes: readonly string[], shown = word): string {
  const quote = quoteOf(mark, reading)
  const said = quote.toLowerCase() === `"${word.toLowerCase()}"` ? notes : [quote, ...notes]
  return said.length === 0 ? shown : `${shown} (${said.join(', ')})`
}

function marksFor({ keys, unit }: Slot, { analysis: { marks } }: Reading): Mark[] {
  const fill = new Set(keys.flatMap(keysFilling))
  return marks.filter((mark) => (keys.length > 0 ? fill.has(mark.key) : !Number.isNaN(mark.figure.low) && mark.figure.unit === unit))
}

function whyNot(mark: Mark, slot: Slot, reading: Reading): { isDenied: boolean; why: string } | undefined {
  const denial = mark.negation ?? mark.denials[0]
  if (mark.disowned !== undefined) return { isDenied: true, why: `disowned by ${quoteOf(mark.disowned, reading)}` }
  if (denial !== undefined && !slot.negated) return { isDenied: true, why: `denied by ${quoteOf(denial, reading)}` }
  if (denial === undefined && slot.negated) return { isDenied: true, why: 'not denied' }
  if (slot.keys.length === 0) return { isDenied: false, why: 'another figure' }
  if (slot.keys.some((key) => mark.key === againstKey(key.slice(2)))) return { isDenied: true, why: 'the opposite' }
  if (!isSaid(mark.clause)) return { isDenied: false, why: `in a clause that is ${mark.clause.status}` }
  const isBesideDenial = reading.analysis.marks.some(
    ({ clause, negation, denials }) => clause === mark.clause && (negation ?? denials[0]) !== undefined,
  )
  return isBesideDenial ? { isDenied: false, why: 'its clause denies the rest' } : undefined
}

/** The phrase's own words by their lemmas. */
function wordsOf(phrase: string): Map<string, string> {
  const plain = phrase.replaceAll('*', '')
  return new Map(tokenise(normalise(plain), plain).map(({ lemma, start, end }) => [lemma, plain.slice(start, end)]))
}

function nameOfSlot({ keys: [key], low, high, unit }: Slot, words: ReadonlyMap<string, string>, { nameOf }: Reading): string {
  if (key === undefined) return `${low === high ? low : `${low} to ${high}`}${unit === '' ? '' : ` ${unit}`}`
  if (!key.startsWith('w:')) return nameOf(key)
  const lemmas = key.slice(2).split(PHRASE_JOINT)
  return lemmas.map((lemma) => words.get(lemma) ?? lemma).join(' ')
}
