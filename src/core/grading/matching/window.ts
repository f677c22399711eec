import type { Clause } from '../reading/clause.ts'
import type { Match } from './finder.ts'
import type { ClauseFit, Filling } from './fit-clause.ts'
import type { ExemplarRef } from './postings.ts'
import type { Slot } from './slot.ts'

/** How well a run of neighbouring clauses says what an exemplar says. Shares are 0 to 1, of the slots' weight. */
export interface Alignment {
  readonly ref: ExemplarRef
  readonly matches: readonly Match[]
  readonly coverage: number
  readonly core: number
  /** Share of the weight matched by the very same words. */
  readonly literal: number
  /** Weight of the slots filled: rare words count more. */
  readonly mass: number
  /** Share found only with the opposite sign. */
  readonly against: number
  /** Share said of another subject. */
  readonly misplaced: number
  readonly clauses: readonly Clause[]
  /** It names the exemplar's own subject. */
  readonly named: boolean
  /** What the exemplar claims first of all is denied: only its setting is said, or nothing of it but the denial. */
  readonly contrary: boolean
  /** A core that the author marked is missing. */
  readonly lacksMarked: boolean
  /** Of an accusation the most that is said of it only to be denied, asked or laid to others, as a share of its weight. */
  readonly rejected: () => number
  /** How well it fits, all in all: for choosing between alignments, not for deciding. */
  readonly closeness: number
}

const FILLED = 0.5
const CORE_WORTH = 0.6
const SLOT_WORTH = 0.06

export const isSaid = ({ status }: Clause): boolean => status === 'asserted' || status === 'hedged' || status === 'hypothetical'

/** What one slot, filled well, adds to closeness at most. */
export function worthOf(slot: Slot, total: number, coreTotal: number): number {
  if (slot.owner) return 0
  const share = total > 0 ? slot.weight / total : 0
  return share + CORE_WORTH * (coreTotal === 0 ? share : slot.core ? slot.weight / coreTotal : 0) + SLOT_WORTH
}

/** A run of clauses, grown to the right one by one; each slot keeps its strongest match. */
export class Window {
  readonly #ref: ExemplarRef
  readonly #chosen: Filling = []
  #first = -1
  #last = -1
  #denied = 0
  #elsewhere = 0
  #named = false

  constructor(ref: ExemplarRef) {
    this.#ref = ref
    for (let slot = 0; slot < ref.wants.length; slot++) this.#chosen.push(undefined)
  }

  add({ clause, said, usable, against, misplaced, named }: ClauseFit): void {
    this.#named ||= named
    if (this.#first < 0) this.#first = clause.index
    this.#last = clause.index
    for (let slot = 0; slot < said.length; slot++) {
      const found = said[slot]
      if (found === undefined) continue
      const known = this.#chosen[slot]
      const worth = (this.#ref.exemplar.slots[slot]?.weight ?? 0) * found.strength
      if (against && known === undefined) this.#denied += worth
      if (misplaced) this.#elsewhere += worth
      if (usable && found.strength > (known?.strength ?? 0)) this.#chosen[slot] = found
    }
  }

  /** The window as it stands; undefined where it is no closer than `least`. */
  measure(least: number): Alignment | undefined {
    const { exemplar, total, coreTotal } = this.#ref
    let covered = 0
    let core = 0
    let literal = 0
    let count = 0
    let lacksMarked = false
    let unsaid = false
    for (let index = 0; index < exemplar.slots.length; index++) {
      const slot = exemplar.slots[index] as Slot
      if (slot.owner) {
        if (slot.marked && !this.#named) lacksMarked = true
        continue
      }
      const found = this.#chosen[index]
      if (slot.marked && (found?.strength ?? 0) < FILLED) lacksMarked = true
      if (found === undefined) continue
      const { strength, mark } = found
      if (!isSaid(mark.clause)) unsaid = true
      covered += slot.weight * strength
      count += strength
      if (strength === 1) literal += slot.weight
      if (slot.core) core += slot.weight * strength
    }
    const coverage = shareOf(covered, total)
    const coreShare = coreTotal > 0 ? core / coreTotal : coverage
    const against = shareOf(this.#denied, total)
    const misplaced = shareOf(this.#elsewhere, total)
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
    const matches = this.#chosen.filter((match) => match !== undefined)
    return {
      ref: this.#ref,
      matches,
      coverage,
      core: coreShare,
      literal: shareOf(literal, total),
      mass: covered,
      against,
      misplaced,
      clauses: clausesOf(matches),
      named: this.#named,
      contrary: false,
      lacksMarked,
      rejected: nothing,
      closeness,
    }
  }
}

const nothing = (): number => 0
const shareOf = (sum: number, total: number): number => (total > 0 ? Math.min(1, sum / total) : 0)

function clausesOf(matches: readonly Match[]): Clause[] {
  const clauses: Clause[] = []
  for (const { mark } of matches) if (!clauses.includes(mark.clause)) clauses.push(mark.clause)
  return clauses
}
