import type { Analysis } from './analyse.ts'
import { insertInOrder } from './insert-in-order.ts'
import type { MarkIndex } from './marks.ts'
import { Offers } from './offers.ts'
import type { Postings } from './postings.ts'

const LEAST_COVERAGE = 0.12
const MOST_EXEMPLARS = 3
/** An exemplar that promises less than this share of the best one's is not looked at. */
const CLOSE_TO_BEST = 0.65
/** Sums differ in their last digits by the order in which they were made. */
const ROUNDING = 1 + 1e-12

/**
 * The coverage that each exemplar could reach at best, 0 to 1, whoever says it of whatever. At first every word fills whatever
 * wants it, which is never too little; what comes out on top is then settled, each word filling one slot only, until it stays there.
 */
export class Bounds {
  readonly #postings: Postings
  readonly #offers: Offers

  constructor(analysis: Analysis, postings: Postings, index: MarkIndex) {
    this.#postings = postings
    this.#offers = new Offers(analysis, postings, index)
    const { filled, bounds, promises, settled } = postings.tally
    const { starts, items, weights } = postings.wantedBy
    bounds.fill(0)
    settled.fill(0)
    for (let want = 0; want < filled.length; want++) {
      const strength = (filled[want] as number) * ROUNDING
      if (strength === 0) continue
      const end = starts[want + 1] as number
      for (let row = starts[want] as number; row < end; row++) {
        const ref = items[row] as number
        bounds[ref] = (bounds[ref] as number) + (weights[row] as number) * strength
      }
    }
    for (let at = 0; at < bounds.length; at++) promises[at] = this.#promise(at)
  }

  /** The few exemplars from `from` to `to` that could cover most, the best first. */
  promising(from: number, to: number): number[] {
    const { promises } = this.#postings.tally
    const best = this.#first(promises, from, to)
    if (best === undefined) return []
    const least = CLOSE_TO_BEST * (promises[best] as number)
    const chosen = [best]
    let beaten = 0
    for (let at = from; at < to; at++) {
      if (at === best || (promises[at] as number) < least || (promises[at] as number) <= beaten) continue
      this.#settle(at)
      if ((promises[at] as number) < least || (promises[at] as number) <= beaten) continue
      insertInOrder(chosen, at, (a, b) => (promises[b] as number) - (promises[a] as number))
      if (chosen.length > MOST_EXEMPLARS) chosen.pop()
      if (chosen.length === MOST_EXEMPLARS) beaten = promises[chosen[MOST_EXEMPLARS - 1] as number] as number
    }
    return chosen
  }

  /** The most that an exemplar from `from` to `to` could cover. */
  most(from: number, to: number): number {
    const { bounds } = this.#postings.tally
    const first = this.#first(bounds, from, to)
    return first === undefined ? 0 : (bounds[first] as number)
  }

  /** The first by one of the two measures; the best estimate is settled before the others so that few others need be. */
  #first(measure: Float64Array, from: number, to: number): number | undefined {
    let first: number | undefined
    let most = 0
    for (let at = from; at < to; at++) {
      const value = measure[at] as number
      if (value <= most) continue
      most = value
      first = at
    }
    if (first === undefined) return undefined
    this.#settle(first)
    most = measure[first] as number
    for (let at = from; at < to; at++) {
      if ((measure[at] as number) <= most) continue
      this.#settle(at)
      const value = measure[at] as number
      if (value < most || (value === most && at > first)) continue
      most = value
      first = at
    }
    return most > 0 ? first : undefined
  }

  #settle(at: number): void {
    const { tally } = this.#postings
    if (tally.settled[at] === 1) return
    tally.bounds[at] = this.#offers.cover(at)
    tally.promises[at] = this.#promise(at)
    tally.settled[at] = 1
  }

  #promise(at: number): number {
    const bound = this.#postings.tally.bounds[at] as number
    return bound < LEAST_COVERAGE ? 0 : bound * (this.#postings.lead[at] as number)
  }
}
