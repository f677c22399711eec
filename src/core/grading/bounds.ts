import type { Analysis } from './analyse.ts'
import { insertInOrder } from './insert-in-order.ts'
import type { MarkIndex } from './marks.ts'
import { Offers } from './offers.ts'
import type { Postings } from './postings.ts'

const LEAST_COVERAGE = 0.12
/** How many exemplars of an item are looked at closely: where there are many, the best two say as much as three. */
const MOST_OF_FEW = 3
const MOST_OF_MANY = 2
const MANY = 8
/** An exemplar that promises less than this share of the best one's is not looked at. */
const CLOSE_TO_BEST = 0.65
/** Sums differ in their last digits by the order in which they were made. */
const ROUNDING = 1 + 1e-12

/** Of a group of exemplars those that could cover most, the best first, and the most that any could cover, 0 to 1; where they are few, also the second most. */
export interface Outlook {
  readonly promising: readonly number[]
  readonly most: number
  readonly second: number
}

/**
 * The coverage that each exemplar could reach at best, 0 to 1, whoever says it of whatever. At first every word fills whatever
 * wants it, which is never too little; what could come out on top is then settled, each word filling one slot only.
 */
export class Bounds {
  readonly #postings: Postings
  readonly #offers: Offers
  readonly #byPromise: (a: number, b: number) => number
  /** Of the group that is looked at: its few best, the most that one covers, and what another has to promise. */
  #best: number[] = []
  #most = 0
  #least = 0
  #count = MOST_OF_FEW

  constructor(analysis: Analysis, postings: Postings, index: MarkIndex) {
    this.#postings = postings
    this.#offers = new Offers(analysis, postings, index)
    const { filled, bounds, promises } = postings.tally
    const { starts, items, weights } = postings.wantedBy
    bounds.fill(0)
    for (let want = 0; want < filled.length; want++) {
      const strength = (filled[want] as number) * ROUNDING
      if (strength === 0) continue
      const end = starts[want + 1] as number
      for (let row = starts[want] as number; row < end; row++) {
        const ref = items[row] as number
        bounds[ref] = (bounds[ref] as number) + (weights[row] as number) * strength
      }
    }
    this.#byPromise = (a, b) => (promises[b] as number) - (promises[a] as number) || a - b
  }

  /** Looks over the exemplars from `from` to `to`, the likeliest first, so that few others have to be settled. */
  outlook(from: number, to: number): Outlook {
    const { lead, tally } = this.#postings
    const { bounds, promises } = tally
    this.#best = []
    this.#most = 0
    this.#least = 0
    this.#count = to - from > MANY ? MOST_OF_MANY : MOST_OF_FEW
    const likeliest = placeOfMost(bounds, lead, from, to)
    if (likeliest !== undefined) this.#settle(likeliest)
    for (let at = from; at < to; at++) {
      const bound = bounds[at] as number
      if (bound <= this.#most && bound * (lead[at] as number) <= this.#least) continue
      if (at !== likeliest) this.#settle(at)
    }
    const [first] = this.#best
    const least = first === undefined ? 0 : CLOSE_TO_BEST * (promises[first] as number)
    const second = to - from > MANY ? this.#most : secondOf(bounds, from, to)
    return { promising: this.#best.filter((at) => (promises[at] as number) >= least), most: this.#most, second }
  }

  #settle(at: number): void {
    const { lead, tally } = this.#postings
    const { promises } = tally
    const bound = this.#offers.cover(at)
    if (bound > this.#most) this.#most = bound
    if (bound < LEAST_COVERAGE) return
    promises[at] = bound * (lead[at] as number)
    insertInOrder(this.#best, at, this.#byPromise)
    if (this.#best.length > this.#count) this.#best.pop()
    const [first, last] = [this.#best[0], this.#best[this.#count - 1]]
    this.#least = Math.max(CLOSE_TO_BEST * (promises[first as number] as number), last === undefined ? 0 : (promises[last] as number))
  }
}

/** The exemplar that promises most by the estimates. */
function placeOfMost(bounds: Float64Array, lead: Float64Array, from: number, to: number): number | undefined {
  let place: number | undefined
  let most = 0
  for (let at = from; at < to; at++) {
    const promise = (bounds[at] as number) * (lead[at] as number)
    if (promise <= most) continue
    most = promise
    place = at
  }
  return place
}

/** The second most by the estimates; of one alone that. */
function secondOf(bounds: Float64Array, from: number, to: number): number {
  let most = 0
  let second = to - from > 1 ? 0 : (bounds[from] ?? 0)
  for (let at = from; at < to; at++) {
    const bound = bounds[at] as number
    second = Math.max(second, Math.min(most, bound))
    most = Math.max(most, bound)
  }
  return second
}
