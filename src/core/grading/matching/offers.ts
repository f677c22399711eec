import type { Analysis } from '../analyse.ts'
import type { Sentence } from '../reading/clause.ts'
import { FIGURE_NUMBER } from '../reading/key-numbers.ts'
import { zeros } from '../reading/lists.ts'
import { isFunctionWord } from '../reading/word-kind.ts'
import type { Mark, MarkIndex } from '../status/marks.ts'
import { fitsFigure, isWrongFigure } from './fits-figure.ts'
import { insertInOrder } from './insert-in-order.ts'
import { type ExemplarRef, isWanted, type Postings } from './postings.ts'

/** What the words at one place of an answer have for a want, 0 to 1. */
interface Offer {
  readonly place: number
  readonly strength: number
}

/** Tokens of a sentence that is no mere keyword, … */
const LONG = 7
/** … unless it has no more words beside it than a stance: "as far as I know, with a lock". */
const MOST_BESIDE = 2
const SEVERAL = -1
const NOWHERE = -1
const NOTHING: readonly Offer[] = []

/** What an answer offers to each want of a question, whoever says it of whatever. */
export class Offers {
  readonly #byWant: (Offer[] | undefined)[]
  /** By place the last exemplar that takes from it. */
  readonly #takenBy: number[]
  #turn = 0
  /** The wants that something is offered to. */
  readonly wants: number[] = []

  constructor(analysis: Analysis, postings: Postings, index: MarkIndex) {
    this.#byWant = new Array(postings.wants.length)
    this.#takenBy = zeros(analysis.marks.length)
    const places = placesOf(analysis, postings)
    this.#takeWords(analysis.marks, places, postings)
    this.#takeFigures(index.of(FIGURE_NUMBER), places, postings)
  }

  #takeWords(marks: readonly Mark[], places: readonly number[], { fills: { starts, items, weights } }: Postings): void {
    for (const { at, number, worth } of marks) {
      const place = places[at] as number
      if (place === NOWHERE) continue
      const end = starts[number + 1] as number
      for (let row = starts[number] as number; row < end; row++) this.#take(items[row] as number, place, (weights[row] as number) * worth)
    }
  }

  #takeFigures(marks: readonly Mark[], places: readonly number[], { figures }: Postings): void {
    for (const mark of marks) {
      const place = places[mark.at] as number
      if (place === NOWHERE) continue
      for (const { number, figure } of figures)
        if (fitsFigure(figure, mark, marks) || isWrongFigure(figure, mark)) this.#take(number, place, 1)
    }
  }

  /** The strongest first. */
  #take(want: number, place: number, strength: number): void {
    const offer = { place, strength }
    const known = this.#byWant[want]
    if (known === undefined) {
      this.#byWant[want] = [offer]
      this.wants.push(want)
    } else insertInOrder(known, offer, byStrength)
  }

  has(want: number): boolean {
    return this.#byWant[want] !== undefined
  }

  /** Whether all its words are there; whom it is said of is seen when it is aligned. */
  hasAll({ wants, owner }: ExemplarRef): boolean {
    for (let slot = 0; slot < wants.length; slot++) if (slot !== owner && !this.has(wants[slot] as number)) return false
    return true
  }

  /** The share of an exemplar's weight that is offered, 0 to 1; each slot takes from one place, and each place gives to one slot. */
  cover(ref: ExemplarRef): number {
    const { wants, shares } = ref
    const turn = ++this.#turn
    let sum = 0
    for (let slot = 0; slot < wants.length; slot++) {
      const offers = this.#byWant[wants[slot] as number]
      const share = shares[slot] as number
      if (offers === undefined || share === 0) continue
      const { place, strength } = offers[0] as Offer
      if (this.#takenBy[place] === turn) return this.#share(ref)
      this.#takenBy[place] = turn
      sum += share * strength
    }
    return sum
  }

  /** Where slots want the same place, what adds most is given first. */
  #share({ wants, shares }: ExemplarRef): number {
    const all: { readonly slot: number; readonly place: number; readonly worth: number }[] = []
    for (let slot = 0; slot < wants.length; slot++)
      for (const { place, strength } of this.#byWant[wants[slot] as number] ?? NOTHING)
        all.push({ slot, place, worth: strength * (shares[slot] as number) })
    const turn = ++this.#turn
    const served = new Set<number>()
    let sum = 0
    for (const { slot, place, worth } of all.sort((a, b) => b.worth - a.worth)) {
      if (served.has(slot) || this.#takenBy[place] === turn) continue
      served.add(slot)
      this.#takenBy[place] = turn
      sum += worth
    }
    return sum
  }
}

const byStrength = (a: Offer, b: Offer): number => b.strength - a.strength

/** Neighbouring marks of one word stand at one place. What is only compared with, or stands in a sentence about something else, does not count. */
function placesOf({ tokens, sentences, marks }: Analysis, postings: Postings): number[] {
  const alone = new Array<number | undefined>(sentences.length)
  for (const mark of marks) {
    if (!isWanted(mark, postings)) continue
    const known = alone[mark.clause.sentence]
    alone[mark.clause.sentence] = known === undefined || known === mark.from ? mark.from : SEVERAL
  }
  const wordsIn = ({ from, to }: Sentence): number =>
    tokens.slice(from, to).filter(({ kind, text }) => kind === 'word' && !isFunctionWord(text)).length
  const isStrange = sentences.map(
    (sentence, at) =>
      alone[at] !== undefined && alone[at] !== SEVERAL && sentence.to - sentence.from >= LONG && wordsIn(sentence) > MOST_BESIDE + 1,
  )
  const places = zeros(marks.length)
  let place = 0
  for (let at = 0; at < marks.length; at++) {
    const { from, contrasted, clause } = marks[at] as Mark
    if (at > 0 && from !== marks[at - 1]?.from) place++
    places[at] = contrasted || isStrange[clause.sentence] ? NOWHERE : place
  }
  return places
}
