import type { Mark } from '../status/marks.ts'
import type { Slot } from './slot.ts'

/** A lone figure fits anywhere in a small range; the ends of a wide one must both be near. */
export function fitsFigure({ low, high, unit }: Slot, mark: Mark, others: readonly Mark[]): boolean {
  const said = mark.figure
  if (unit !== '' && said.unit !== '' && unit !== said.unit) return false
  if (low === high) return isNear(said.low, low, unit) || (said.low < low && said.high > high)
  if (high / low < 4 && high < 1000) return said.low >= low * 0.9 && said.high <= high * 1.12
  const closes = (other: Mark): boolean => other.from > mark.from && other.from <= mark.to + 4 && isNear(other.figure.low, high, unit)
  return isNear(said.low, low, unit) && (said.high > said.low || others.some(closes))
}

/** By how much a figure may be off; 99.9 percent is not 100. */
const isNear = (a: number, b: number, unit: string): boolean =>
  Math.abs(a - b) <= Math.max(0.03 * (unit === 'percent' ? Math.min(b, 100 - b) : Math.abs(b)), 0.001)

/** A figure that counts the same and has another value. */
export const isWrongFigure = ({ unit, low }: Slot, { figure }: Mark): boolean =>
  (unit !== '' && (unit === figure.unit || figure.unit === 'cent')) || (low >= 1000 && figure.low >= 1000)
