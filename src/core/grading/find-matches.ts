import type { Analysis } from './analyse.ts'
import type { CompiledQuestion } from './compiled-topic.ts'
import type { Mark, MarkIndex } from './marks.ts'
import type { ExemplarRef, Tally } from './postings.ts'
import type { Slot } from './slot.ts'

/** A mark of the answer that fills a slot, or says its opposite. */
export interface Match {
  readonly slot: number
  readonly mark: Mark
  /** 0 to 1. */
  readonly strength: number
  readonly opposite: boolean
}

const WRONG_FIGURE = 0.9
const SEVERAL = -1
/** Tokens of a sentence that is no mere keyword. */
const LONG = 7

/**
 * The coverage that each exemplar could reach at best, 0 to 1: one pass over the postings of the answer's words.
 * Each word fills one slot of an exemplar, the one it adds most to. Only exemplars that come out high are worth a closer look.
 */
export function boundsOf(analysis: Analysis, question: CompiledQuestion): Tally {
  const { refs, byKey, starts, slots, strengths, figures, slotRef, slotPlace, slotShare, tally } = question.postings
  const { bounds, met, filled, gain, chosen, worth } = tally
  bounds.fill(0)
  met.fill(0)
  filled.fill(0)
  const gaining: number[] = []
  const offer = (slot: number, strength: number): void => {
    met[slot] = 1
    const ref = slotRef[slot] as number
    const more = (strength - (filled[slot] as number)) * (slotShare[slot] as number)
    if (more <= (gain[ref] as number)) return
    if (gain[ref] === 0) gaining.push(ref)
    gain[ref] = more
    chosen[ref] = slot
    worth[ref] = strength
  }
  const settle = (): void => {
    for (const ref of gaining) {
      filled[chosen[ref] as number] = worth[ref] as number
      bounds[ref] = (bounds[ref] as number) + (gain[ref] as number)
      gain[ref] = 0
    }
    gaining.length = 0
  }
  let place = -1
  const strangers = strangersOf(analysis, question)
  for (const mark of analysis.marks) {
    if (mark.from !== place) settle()
    place = mark.from
    if (mark.contrasted || strangers.has(mark.clause.sentence)) continue
    if (mark.key === '#') {
      for (const slot of figures) {
        const wanted = refs[slotRef[slot] ?? 0]?.exemplar.slots[slotPlace[slot] ?? 0]
        if (wanted !== undefined && (numberFits(wanted, mark, analysis) > 0 || isWrongFigure(wanted, mark))) offer(slot, 1)
      }
      continue
    }
    const key = byKey.get(mark.key)
    if (key === undefined) continue
    const end = starts[key + 1] as number
    for (let at = starts[key] as number; at < end; at++) offer(slots[at] as number, (strengths[at] as number) * mark.worth)
  }
  settle()
  return tally
}

/** Sentences of some length in which a single word is the rubric's: they speak of something else. */
function strangersOf({ sentences, marks }: Analysis, { postings }: CompiledQuestion): Set<number> {
  const places = new Map<number, number>()
  for (const { key, from, clause } of marks) {
    if (key !== '#' && !postings.byKey.has(key)) continue
    const known = places.get(clause.sentence)
    places.set(clause.sentence, known === undefined || known === from ? from : SEVERAL)
  }
  const isLong = (sentence: number): boolean => (sentences[sentence]?.to ?? 0) - (sentences[sentence]?.from ?? 0) >= LONG
  return new Set([...places].flatMap(([sentence, place]) => (place !== SEVERAL && isLong(sentence) ? sentence : [])))
}

/** Calls `take` for every mark that fills a slot of the exemplar, or says its opposite. */
export function eachMatch(
  { exemplar, keys, strict, first }: ExemplarRef,
  analysis: Analysis,
  index: MarkIndex,
  met: Uint8Array,
  take: (match: Match) => void,
): void {
  for (let slot = 0; slot < exemplar.slots.length; slot++) {
    if (met[first + slot] === 0) continue
    const wanted = exemplar.slots[slot]
    if (wanted?.keys.length === 0)
      for (const mark of index.get('#') ?? []) {
        const strength = numberFits(wanted, mark, analysis)
        if (strength > 0) take({ slot, mark, strength, opposite: false })
        else if (isWrongFigure(wanted, mark)) take({ slot, mark, strength: WRONG_FIGURE, opposite: true })
      }
    for (const { key, strength, opposite } of keys[slot] ?? [])
      for (const mark of index.get(key) ?? [])
        if (!mark.contrasted && !(strict && mark.loose)) take({ slot, mark, strength: strength * mark.worth, opposite })
  }
}

/** A lone figure fits anywhere in a small range; the ends of a wide one must both be near. */
function numberFits(slot: Slot, mark: Mark, analysis: Analysis): number {
  const { low, high } = slot
  if (slot.unit !== '' && mark.unit !== '' && slot.unit !== mark.unit) return 0
  if (low === high) return isNear(mark.low, low) || (mark.low < low && mark.high > high) ? 1 : 0
  if (high / low < 4 && high < 1000) return mark.low >= low * 0.9 && mark.high <= high * 1.12 ? 1 : 0
  if (!isNear(mark.low, low)) return 0
  const closes = (other: Mark): boolean =>
    other.key === '#' && other.from > mark.from && other.from <= mark.to + 4 && isNear(other.low, high)
  return mark.high > mark.low || analysis.marks.some(closes) ? 1 : 0
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(Math.abs(b) * 0.03, 0.001)

/** A figure that counts the same and has another value. */
const isWrongFigure = (slot: Slot, mark: Mark): boolean =>
  (slot.unit !== '' && (slot.unit === mark.unit || mark.unit === 'cent')) || (slot.low >= 1000 && mark.low >= 1000)
