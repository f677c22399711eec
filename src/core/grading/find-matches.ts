import type { Analysis } from './analyse.ts'
import type { CompiledQuestion } from './compiled-topic.ts'
import type { Mark, MarkIndex } from './marks.ts'
import type { ExemplarRef } from './postings.ts'
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

/**
 * The coverage that each exemplar could reach at best, 0 to 1: one pass over the postings of the answer's keys, nothing made.
 * Only exemplars that come out high are worth a closer look.
 */
export function boundsOf(analysis: Analysis, question: CompiledQuestion, index: MarkIndex): Float64Array {
  const { refs, byKey, figures, slotRef, slotPlace, slotShare } = question.postings
  const bounds = new Float64Array(refs.length)
  const filled = new Float64Array(slotRef.length)
  const fill = (slot: number, strength: number): void => {
    const before = filled[slot] ?? 0
    if (strength <= before) return
    filled[slot] = strength
    const ref = slotRef[slot] ?? 0
    bounds[ref] = (bounds[ref] ?? 0) + (strength - before) * (slotShare[slot] ?? 0)
  }
  for (const [key, marks] of index) {
    if (key === '#') {
      for (const slot of figures) {
        const wanted = refs[slotRef[slot] ?? 0]?.exemplar.slots[slotPlace[slot] ?? 0]
        if (wanted !== undefined && marks.some((mark) => numberFits(wanted, mark, analysis) > 0 || isWrongFigure(wanted, mark)))
          fill(slot, 1)
      }
      continue
    }
    const postings = byKey.get(key)
    if (postings === undefined) continue
    let worth = 0
    for (const mark of marks) if (!mark.contrasted) worth = Math.max(worth, mark.worth)
    for (let at = 0; at < postings.slots.length; at++) fill(postings.slots[at] ?? 0, (postings.strengths[at] ?? 0) * worth)
  }
  return bounds
}

/** Calls `take` for every mark that fills a slot of the exemplar, or says its opposite. */
export function eachMatch({ exemplar, keys, strict }: ExemplarRef, analysis: Analysis, index: MarkIndex, take: (match: Match) => void): void {
  for (let slot = 0; slot < exemplar.slots.length; slot++) {
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
