import type { Clause } from './clause.ts'
import type { Match } from './find-matches.ts'
import type { ClauseFit } from './fit-clause.ts'
import type { ExemplarRef } from './postings.ts'

/** How well a run of neighbouring clauses says what an exemplar says. Shares are 0 to 1, of the slots' weight. */
export interface Alignment {
  readonly ref: ExemplarRef
  readonly matches: readonly Match[]
  readonly coverage: number
  readonly core: number
  /** Share of the weight matched by the very same words. */
  readonly literal: number
  /** Number of slots filled, in strengths. */
  readonly count: number
  /** The same, rare words counting more. */
  readonly mass: number
  /** Share found only with the opposite sign. */
  readonly against: number
  /** Share said of another subject. */
  readonly misplaced: number
  readonly clauses: readonly Clause[]
  readonly coreFilled: number
  /** A core that the author marked is missing. */
  readonly lacksMarked: boolean
  readonly cores: number
  /** How well it fits, all in all: for choosing between alignments, not for deciding. */
  readonly closeness: number
}

const FILLED = 0.5
const CORE_WORTH = 0.6
const SLOT_WORTH = 0.06

export const isSaid = ({ status }: Clause): boolean => status === 'asserted' || status === 'hedged' || status === 'hypothetical'

/** What closeness an exemplar can reach at most whose slots are covered this far, and of which only some are `met`. */
export function mostCloseness(covered: number, { exemplar, total, coreTotal, first }: ExemplarRef, met: Uint8Array): number {
  let weight = 0
  let core = 0
  let count = 0
  for (let index = 0; index < exemplar.slots.length; index++) {
    const slot = exemplar.slots[index]
    if (slot === undefined || slot.owner || met[first + index] === 0) continue
    weight += slot.weight
    count++
    if (slot.core) core += slot.weight
  }
  const coverage = total > 0 ? Math.min(1, weight / total) : 0
  const coreShare = coreTotal > 0 ? core / coreTotal : coverage
  return Math.min(covered + CORE_WORTH + SLOT_WORTH * exemplar.slots.length, coverage + CORE_WORTH * coreShare + SLOT_WORTH * count)
}

/** A run of clauses, grown to the right one by one; each slot keeps its strongest match. */
export class Window {
  readonly #ref: ExemplarRef
  readonly #chosen: (Match | undefined)[]
  #first = -1
  #last = -1
  #denied = 0
  #elsewhere = 0
  #named = false

  constructor(ref: ExemplarRef) {
    this.#ref = ref
    this.#chosen = new Array(ref.exemplar.slots.length)
  }

  add({ clause, usable, denied, misplaced, named }: ClauseFit): void {
    this.#named ||= named
    if (this.#first < 0) this.#first = clause.index
    this.#last = clause.index
    for (const match of usable) if (match.strength > (this.#chosen[match.slot]?.strength ?? 0)) this.#chosen[match.slot] = match
    for (const match of denied) this.#denied += this.#worth(match)
    for (const match of misplaced) this.#elsewhere += (this.#ref.exemplar.slots[match.slot]?.weight ?? 0) * match.strength
  }

  /** The window as it stands; undefined where it is no closer than `least`. */
  measure(least = Number.NEGATIVE_INFINITY): Alignment | undefined {
    const { exemplar, total, coreTotal } = this.#ref
    let covered = 0
    let core = 0
    let literal = 0
    let count = 0
    let coreFilled = 0
    let cores = 0
    let lacksMarked = false
    let unsaid = false
    for (let index = 0; index < exemplar.slots.length; index++) {
      const slot = exemplar.slots[index]
      if (slot?.owner && slot.marked && !this.#named) lacksMarked = true
      if (slot === undefined || slot.owner) continue
      if (slot.core) cores++
      const match = this.#chosen[index]
      const strength = match?.strength ?? 0
      if (slot.marked && strength < FILLED) lacksMarked = true
      if (match === undefined) continue
      if (!isSaid(match.mark.clause)) unsaid = true
      covered += slot.weight * strength
      count += strength
      if (strength === 1) literal += slot.weight
      if (!slot.core) continue
      core += slot.weight * strength
      if (strength >= FILLED) coreFilled++
    }
    const shareOf = (sum: number): number => (total > 0 ? Math.min(1, sum / total) : 0)
    const coverage = shareOf(covered)
    const coreShare = coreTotal > 0 ? core / coreTotal : coverage
    const against = shareOf(this.#denied)
    const misplaced = shareOf(this.#elsewhere)
    const closeness =
      coverage +
      CORE_WORTH * coreShare +
      SLOT_WORTH * count -
      0.5 * against -
      0.5 * misplaced -
      0.06 * (this.#last - this.#first) -
      (unsaid ? 0.6 : 0) -
      (lacksMarked ? 0.5 : 0)
    if (closeness <= least) return undefined
    const matches = this.#chosen.filter((match, index) => match !== undefined && exemplar.slots[index]?.owner === false) as Match[]
    return {
      ref: this.#ref,
      matches,
      coverage,
      core: coreShare,
      literal: shareOf(literal),
      count,
      mass: covered,
      against,
      misplaced,
      clauses: [...new Set(matches.map(({ mark }) => mark.clause))],
      coreFilled,
      lacksMarked,
      cores,
      closeness,
    }
  }

  #worth({ slot, strength }: Match): number {
    return this.#chosen[slot] === undefined ? (this.#ref.exemplar.slots[slot]?.weight ?? 0) * strength : 0
  }
}
