import type { Analysis } from './analyse.ts'
import { fitsFigure, isWrongFigure } from './fits-figure.ts'
import { FIGURE_NUMBER } from './key-numbers.ts'
import type { Mark, MarkIndex } from './marks.ts'
import { isWanted, type Postings } from './postings.ts'

/** Tokens of a sentence that is no mere keyword. */
const LONG = 7
const SEVERAL = -1
const NOWHERE = -1

/**
 * What the words at each place of an answer offer to each want of a question: for every want a list in the answer's order, the
 * best offer of each place. Offers are numbered; `next` chains those to one want.
 */
export class Offers {
  readonly #postings: Postings
  readonly #places: number[] = []
  readonly #marks: number[] = []
  readonly #strengths: number[] = []
  readonly #next: number[] = []
  /** By place the last exemplar that found an offer there. */
  readonly #seen: Int32Array
  #turn = 0

  constructor(analysis: Analysis, postings: Postings, index: MarkIndex) {
    this.#postings = postings
    this.#seen = new Int32Array(analysis.marks.length)
    postings.tally.filled.fill(0)
    postings.tally.first.fill(-1)
    const places = placesOf(analysis, postings)
    this.#fillWords(analysis.marks, places)
    this.#fillFigures(index.of(FIGURE_NUMBER), places)
  }

  /** From the last mark to the first, so that each list begins with the first. */
  #fillWords(marks: readonly Mark[], places: Int32Array): void {
    const { starts, items, weights } = this.#postings.fills
    for (let at = marks.length - 1; at >= 0; at--) {
      const place = places[at] as number
      if (place === NOWHERE) continue
      const { number, worth } = marks[at] as Mark
      const end = starts[number + 1] as number
      for (let row = starts[number] as number; row < end; row++)
        this.#offer(items[row] as number, place, at, (weights[row] as number) * worth)
    }
  }

  #fillFigures(marks: readonly Mark[], places: Int32Array): void {
    if (marks.length === 0) return
    for (const { number, figure } of this.#postings.figures)
      for (let n = marks.length - 1; n >= 0; n--) {
        const mark = marks[n] as Mark
        const place = places[mark.at] as number
        if (place !== NOWHERE && (fitsFigure(figure, mark, marks) || isWrongFigure(figure, mark))) this.#offer(number, place, mark.at, 1)
      }
  }

  #offer(want: number, place: number, mark: number, strength: number): void {
    const { filled, first } = this.#postings.tally
    if (strength > (filled[want] as number)) filled[want] = strength
    const next = first[want] as number
    if (next >= 0 && this.#places[next] === place) {
      if (strength < (this.#strengths[next] as number)) return
      this.#marks[next] = mark
      this.#strengths[next] = strength
      return
    }
    first[want] = this.#places.length
    this.#places.push(place)
    this.#marks.push(mark)
    this.#strengths.push(strength)
    this.#next.push(next)
  }

  /** The share of an exemplar's weight that is offered, 0 to 1. Each place fills one slot only, the one it adds most to. */
  cover(ref: number): number {
    const { slots, tally } = this.#postings
    const { filled, first } = tally
    const end = slots.starts[ref + 1] as number
    const turn = ++this.#turn
    let sum = 0
    for (let slot = slots.starts[ref] as number; slot < end; slot++) {
      const want = slots.items[slot] as number
      const share = slots.weights[slot] as number
      if (filled[want] === 0 || share === 0) continue
      sum += share * (filled[want] as number)
      for (let offer = first[want] as number; offer >= 0; offer = this.#next[offer] as number) {
        const place = this.#places[offer] as number
        if (this.#seen[place] === turn) return this.#share(ref)
        this.#seen[place] = turn
      }
    }
    return sum
  }

  /** Where slots want the same place: place after place, in the answer's order. */
  #share(ref: number): number {
    const { slots, tally } = this.#postings
    const from = slots.starts[ref] as number
    const next: number[] = []
    const filled: number[] = []
    for (let slot = from; slot < (slots.starts[ref + 1] as number); slot++) {
      next.push(slots.weights[slot] === 0 ? NOWHERE : (tally.first[slots.items[slot] as number] as number))
      filled.push(0)
    }
    let sum = 0
    for (let place = this.#nextPlace(next); place >= 0; place = this.#nextPlace(next)) {
      let most = 0
      let chosen = -1
      let winner = -1
      for (let slot = 0; slot < next.length; slot++) {
        const offer = next[slot] as number
        if (offer < 0 || this.#places[offer] !== place) continue
        next[slot] = this.#next[offer] as number
        const more = ((this.#strengths[offer] as number) - (filled[slot] as number)) * (slots.weights[from + slot] as number)
        if (more < most || (more === most && (winner < 0 || (this.#marks[offer] as number) >= (this.#marks[winner] as number)))) continue
        most = more
        chosen = slot
        winner = offer
      }
      if (chosen >= 0) filled[chosen] = this.#strengths[winner] as number
      sum += most
    }
    return sum
  }

  #nextPlace(next: readonly number[]): number {
    let first = -1
    for (let slot = 0; slot < next.length; slot++) {
      const offer = next[slot] as number
      if (offer < 0) continue
      const place = this.#places[offer] as number
      if (first < 0 || place < first) first = place
    }
    return first
  }
}

/** Neighbouring marks of one word stand at one place. What is only compared with, or stands in a sentence about something else, does not count. */
function placesOf({ sentences, marks }: Analysis, postings: Postings): Int32Array {
  const alone = new Array<number | undefined>(sentences.length)
  for (const mark of marks) {
    if (!isWanted(mark, postings)) continue
    const known = alone[mark.clause.sentence]
    alone[mark.clause.sentence] = known === undefined || known === mark.from ? mark.from : SEVERAL
  }
  const isStrange = sentences.map(({ from, to }, at) => alone[at] !== undefined && alone[at] !== SEVERAL && to - from >= LONG)
  const places = new Int32Array(marks.length)
  let place = 0
  for (let at = 0; at < marks.length; at++) {
    const { from, contrasted, clause } = marks[at] as Mark
    if (at > 0 && from !== marks[at - 1]?.from) place++
    places[at] = contrasted || isStrange[clause.sentence] ? NOWHERE : place
  }
  return places
}
