import { insertInOrder } from './insert-in-order.ts'
import type { Offers } from './offers.ts'
import type { ExemplarRef } from './postings.ts'

const LEAST_COVERAGE = 0.12
/** How many exemplars of an item are looked at closely. */
const MOST = 2

/** Of a group of exemplars those that could cover most, the best first; the most that any could cover, and the second most: 0 to 1. */
export interface Outlook {
  readonly promising: readonly ExemplarRef[]
  readonly most: number
  readonly second: number
}

interface Promising {
  readonly ref: ExemplarRef
  readonly promise: number
}
const byPromise = (a: Promising, b: Promising): number => b.promise - a.promise

/** What the words of an answer could make of some exemplars, whoever says them of whatever. Longer exemplars promise more. */
export function outlookOf(refs: readonly ExemplarRef[], offers: Offers): Outlook {
  const likely: Promising[] = []
  let most = 0
  let second = 0
  for (const ref of refs) {
    const coverage = offers.cover(ref)
    if (coverage >= LEAST_COVERAGE) insertInOrder(likely, { ref, promise: coverage * Math.sqrt(ref.total) }, byPromise)
    if (likely.length > MOST) likely.pop()
    second = Math.max(second, Math.min(most, coverage))
    most = Math.max(most, coverage)
  }
  return { promising: likely.map(({ ref }) => ref), most, second: refs.length > 1 ? second : most }
}
