import type { Analysis } from './analyse.ts'
import type { CompiledQuestion } from './compiled-topic.ts'
import { isCommonWord } from './mark-unclaimed.ts'
import type { Mark } from './marks.ts'
import type { Slot } from './slot.ts'

/** A mark of the answer that fills a slot, or says its opposite. */
export interface Match {
  readonly slot: number
  readonly mark: Mark
  /** 0 to 1. */
  readonly strength: number
  readonly opposite: boolean
}

const LOOSE = 0.62
const EVERYDAY = 0.75
const WRONG_FIGURE = 0.9

/** Looks every mark up in the inverted index: the matches of each exemplar that shares anything with the answer. */
export function findMatches(analysis: Analysis, question: CompiledQuestion): ReadonlyMap<number, readonly Match[]> {
  const { refs, byKey, numbers } = question.postings
  const found = new Map<number, Match[]>()
  const add = (ref: number, match: Match): void => {
    const list = found.get(ref)
    if (list === undefined) found.set(ref, [match])
    else list.push(match)
  }
  for (const mark of analysis.marks) {
    if (mark.contrasted) continue
    if (mark.key === '#') {
      for (const { ref, slot } of numbers) {
        const wanted = refs[ref]?.exemplar.slots[slot]
        if (wanted === undefined) continue
        const strength = numberFits(wanted, mark, analysis)
        if (strength > 0) add(ref, { slot, mark, strength, opposite: false })
        else if (isWrongFigure(wanted, mark)) add(ref, { slot, mark, strength: WRONG_FIGURE, opposite: true })
      }
      continue
    }
    const worth = (mark.loose ? LOOSE : 1) * (isEveryday(mark, analysis) ? EVERYDAY : 1)
    for (const { ref, slot, strength, opposite, strict } of byKey.get(mark.key) ?? [])
      if (!(strict && mark.loose)) add(ref, { slot, mark, strength: strength * worth, opposite })
  }
  return found
}

/** A common word met through a class tells little: "change" for "edit" less than "overwrite" for "edit". */
const isEveryday = (mark: Mark, analysis: Analysis): boolean =>
  mark.to - mark.from === 1 && mark.key.startsWith('c:') && isCommonWord(analysis.tokens[mark.from]?.lemma ?? '')

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
