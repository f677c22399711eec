import type { Mark } from '../status/marks.ts'
import type { Slot } from './slot.ts'

/** A lone figure fits anywhere in a small range; the ends of a wide one must both be near. */
export function fitsFigure({ low, high, unit }: Slot, mark: Mark, others: readonly Mark[]): boolean {
  if (unit !== '' && mark.unit !== '' && unit !== mark.unit) return false
  if (low === high) return isNear(mark.low, low) || (mark.low < low && mark.high > high)
  if (high / low < 4 && high < 1000) return mark.low >= low * 0.9 && mark.high <= high * 1.12
  const closes = (other: Mark): boolean => other.from > mark.from && other.from <= mark.to + 4 && isNear(other.low, high)
  return isNear(mark.low, low) && (mark.high > mark.low || others.some(closes))
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(Math.abs(b) * 0.03, 0.001)

/** A figure that counts the same and has another value. */
export const isWrongFigure = ({ unit, low }: Slot, mark: Mark): boolean =>
  (unit !== '' && (unit === mark.unit || mark.unit === 'cent')) || (low >= 1000 && mark.low >= 1000)
