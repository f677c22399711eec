import type { Clause } from '../reading/clause.ts'
import { FIGURE_NUMBER } from '../reading/key-numbers.ts'
import { zeros } from '../reading/lists.ts'
import type { Mark, MarkIndex } from '../status/marks.ts'
import { fitsFigure, isWrongFigure } from './fits-figure.ts'
import type { Offers } from './offers.ts'
import type { Postings, SlotKey, Want } from './postings.ts'
import type { Slot } from './slot.ts'

/** A mark of the answer that fills what a slot wants, or says its opposite. */
export interface Found {
  readonly mark: Mark
  /** 0 to 1. */
  readonly strength: number
  readonly opposite: boolean
}
export interface Match extends Found {
  readonly slot: number
}

/** Of clauses in a row that together make one claim. */
export const WIDEST = 4
const WRONG_FIGURE = 0.9

/** What an answer has for one want. */
export interface Findings {
  readonly all: readonly Found[]
  /** By the index of their clause. */
  readonly byClause: readonly (readonly Found[] | undefined)[]
  /** By clause the strongest in a window that begins there. */
  readonly reach: readonly number[]
}

/** Looks up what an answer has for each want when first asked for: the exemplars that come into question want much the same. */
export class Finder {
  readonly #wants: readonly Want[]
  readonly #offers: Offers
  readonly #index: MarkIndex
  readonly clauses: readonly Clause[]
  readonly #known: (Findings | undefined)[]

  constructor(postings: Postings, offers: Offers, index: MarkIndex, clauses: readonly Clause[]) {
    this.#wants = postings.wants
    this.#offers = offers
    this.#index = index
    this.clauses = clauses
    this.#known = new Array(postings.wants.length)
  }

  /** Undefined where nothing counts that fills it. */
  of(want: number): Findings | undefined {
    if (!this.#offers.has(want)) return undefined
    const known = this.#known[want] ?? this.#read(this.#wants[want] as Want)
    this.#known[want] = known
    return known
  }

  #read({ keys, figure }: Want): Findings {
    const all = figure === undefined ? this.#findWords(keys) : this.#findFigures(figure)
    const byClause = new Array<Found[] | undefined>(this.clauses.length)
    const reach = zeros(this.clauses.length)
    for (const found of all) {
      const { index } = found.mark.clause
      const row = byClause[index]
      if (row === undefined) byClause[index] = [found]
      else row.push(found)
      for (let at = Math.max(0, index - WIDEST + 1); at <= index; at++)
        if (found.strength > (reach[at] as number)) reach[at] = found.strength
    }
    return { all, byClause, reach }
  }

  #findWords(keys: readonly SlotKey[]): Found[] {
    const found: Found[] = []
    for (const { key, strength, opposite } of keys)
      for (const mark of this.#index.of(key)) if (!mark.contrasted) found.push({ mark, strength: strength * mark.worth, opposite })
    return found
  }

  #findFigures(wanted: Slot): Found[] {
    const figures = this.#index.of(FIGURE_NUMBER)
    return figures.flatMap((mark) => {
      if (fitsFigure(wanted, mark, figures)) return { mark, strength: 1, opposite: false }
      return isWrongFigure(wanted, mark) ? { mark, strength: WRONG_FIGURE, opposite: true } : []
    })
  }
}
