import type { ReadyItem } from './compiled-topic.ts'
import { FIGURE_NUMBER, type KeyNumbers } from './key-numbers.ts'
import type { Mark } from './marks.ts'
import { ownWords } from './own-words.ts'
import { type PackedRows, RowPacker } from './packed-rows.ts'
import type { Exemplar, Slot } from './slot.ts'
import { againstKey, insteadKey } from './vocabulary.ts'
import { worthOf } from './window.ts'

/** A mark with this key, by number, fills a slot this well (0 to 1), or says its opposite. */
export interface SlotKey {
  readonly key: number
  readonly strength: number
  readonly opposite: boolean
}

/** What a slot asks for: words, or a figure with its range and unit. Slots of many exemplars ask for the same. */
export interface Want {
  readonly keys: readonly SlotKey[]
  readonly figure: Slot | undefined
}

/** An exemplar of one of the question's items. */
export interface ExemplarRef {
  /** An accusation: loose members do not count. */
  readonly strict: boolean
  readonly exemplar: Exemplar
  /** Sum of the weights of all slots but the owner's. */
  readonly total: number
  readonly coreTotal: number
  /** The slot of its own subject; -1 where it has none. */
  readonly owner: number
  /** By slot the number of what it asks for, and how much it adds to closeness at most. */
  readonly wants: readonly number[]
  readonly worths: readonly number[]
}

/**
 * The inverted index of a question, from keys to what is wanted, and from there to exemplars: cost follows the answer's words,
 * not the rubric's length.
 */
export interface Postings {
  readonly refs: readonly ExemplarRef[]
  /** By exemplar what its coverage counts beside that of shorter ones. */
  readonly lead: Float64Array
  /** The exemplars of item `n` stand from `groups[2 * n]` on, its near misses from `groups[2 * n + 1]` on. */
  readonly groups: readonly number[]
  readonly wants: readonly Want[]
  /** Wants that a figure fills. */
  readonly figures: readonly { readonly number: number; readonly figure: Slot }[]
  /** By key the wants that it fills, and how well. */
  readonly fills: PackedRows
  /** By want the exemplars that have it, and by exemplar its wants in the order of its slots; each with its share of their weight. */
  readonly wantedBy: PackedRows
  readonly slots: PackedRows
  /** By item the wants of its own. */
  readonly own: PackedRows
  readonly tally: Tally
}

/**
 * How far an answer fills what is wanted. It is kept with the question and cleared before each answer: arrays of a long
 * rubric's size would cost more to make than the answer to read.
 */
export interface Tally {
  /** By want how well some word fills it, 0 to 1, and the first offer to it. */
  readonly filled: Float64Array
  readonly first: Int32Array
  /** By exemplar the coverage it could reach at best, 0 to 1, by estimate. */
  readonly bounds: Float64Array
  /** By exemplar that was settled what it does cover, times its lead. */
  readonly promises: Float64Array
}

/** Whether some item asks for what a mark says; any may ask for a figure. */
export const isWanted = ({ number }: Mark, { fills: { starts } }: Postings): boolean =>
  number === FIGURE_NUMBER || (starts[number + 1] as number) > (starts[number] as number)

const SAME_WORD = 1
/** One word where the exemplar has a fixed phrase. */
const PART_OF_PHRASE = 0.75

export function buildPostings(items: readonly ReadyItem[], numbers: KeyNumbers): Postings {
  const refs: ExemplarRef[] = []
  const groups: number[] = []
  const numberOf = new Map<string, number>()
  const wants: Want[] = []
  const fills = new RowPacker()
  const wantedBy = new RowPacker()
  const slots = new RowPacker()
  const wantOf = (slot: Slot): number => {
    const name = slot.keys.length > 0 ? slot.keys.join('|') : `${slot.low}..${slot.high}:${slot.unit}`
    const known = numberOf.get(name)
    if (known !== undefined) return known
    const want = { keys: trim(keysOf(slot, numbers)), figure: slot.keys.length > 0 ? undefined : slot }
    for (const { key, strength } of want.keys) fills.add(key, wants.length, strength)
    numberOf.set(name, wants.length)
    return wants.push(want) - 1
  }
  for (const { kind, exemplars, near } of items)
    for (const group of [exemplars, near]) {
      groups.push(refs.length)
      for (const exemplar of group) {
        const ref = readRef(exemplar, kind === 'redFlag', wantOf)
        for (const [slot, want] of ref.wants.entries()) {
          const { owner, weight } = exemplar.slots[slot] as Slot
          const share = owner || ref.total === 0 ? 0 : weight / ref.total
          wantedBy.add(want, refs.length, share)
          slots.add(refs.length, want, share)
        }
        refs.push(ref)
      }
    }
  const ends = [...groups, refs.length]
  return {
    refs,
    lead: Float64Array.from(refs, ({ total }) => Math.sqrt(total)),
    groups: ends,
    wants,
    figures: wants.flatMap(({ figure }, number) => (figure === undefined ? [] : { number, figure })),
    fills: fills.pack(numbers.size),
    wantedBy: wantedBy.pack(wants.length),
    slots: slots.pack(refs.length),
    own: ownWords(refs, ends),
    tally: {
      filled: new Float64Array(wants.length),
      first: new Int32Array(wants.length),
      bounds: new Float64Array(refs.length),
      promises: new Float64Array(refs.length),
    },
  }
}

function readRef(exemplar: Exemplar, strict: boolean, wantOf: (slot: Slot) => number): ExemplarRef {
  const { slots } = exemplar
  const total = sumOf(slots.filter((slot) => !slot.owner))
  const coreTotal = sumOf(slots.filter((slot) => !slot.owner && slot.core))
  const owner = slots.findIndex((slot) => slot.owner)
  const worths = slots.map((slot) => worthOf(slot, total, coreTotal))
  return { strict, exemplar, total, coreTotal, owner, wants: slots.map(wantOf), worths }
}

/** An array that grew holds room for 17 items and more; a topic has ten thousand of one or two. */
const trim = <Item>(items: readonly Item[]): Item[] => items.slice()
const sumOf = (slots: readonly Slot[]): number => slots.reduce((total, slot) => total + slot.weight, 0)

/** The slot's own words, what is said instead of them, and their opposites. */
function keysOf({ keys }: Slot, numbers: KeyNumbers): SlotKey[] {
  return keys.flatMap((key, index) => {
    if (!key.startsWith('w:')) return [{ key: numbers.of(key), strength: SAME_WORD, opposite: false }]
    const strength = index === 0 ? SAME_WORD : PART_OF_PHRASE
    const lemma = key.slice(2)
    return [
      { key: numbers.of(key), strength, opposite: false },
      { key: numbers.of(insteadKey(lemma)), strength, opposite: false },
      { key: numbers.of(againstKey(lemma)), strength, opposite: true },
    ]
  })
}
