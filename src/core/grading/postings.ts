import type { ReadyItem } from './compiled-topic.ts'
import type { Exemplar, Slot } from './slot.ts'
import { againstKey, insteadKey } from './vocabulary.ts'

/** A mark with this key fills a slot this well (0 to 1), or says its opposite. */
export interface SlotKey {
  readonly key: string
  readonly strength: number
  readonly opposite: boolean
}

/** An exemplar of one of the question's items. */
export interface ExemplarRef {
  readonly item: number
  readonly near: boolean
  /** An accusation: loose members do not count. */
  readonly strict: boolean
  readonly exemplar: Exemplar
  /** Sum of the weights of all slots but the owner's. */
  readonly total: number
  readonly coreTotal: number
  /** The number of its first slot. */
  readonly first: number
  /** What fills each slot. */
  readonly keys: readonly (readonly SlotKey[])[]
}

/**
 * The inverted index of a question: cost follows the answer's words, not the rubric's length. Slots of all exemplars are
 * numbered through; flat arrays hold what the first, widest look at them needs.
 */
export interface Postings {
  readonly refs: readonly ExemplarRef[]
  /** By exemplar: twice its item's number, and one more for near misses; and what its coverage counts beside that of shorter ones. */
  readonly group: Int32Array
  readonly lead: Float64Array
  /** Numbers each key. The slots that key `n` fills stand in `slots` from `starts[n]` to `starts[n + 1]`. */
  readonly byKey: ReadonlyMap<string, number>
  readonly starts: Int32Array
  readonly slots: Int32Array
  /** How well each of `slots` is filled. */
  readonly strengths: Float64Array
  /** Slots that want a figure. */
  readonly figures: readonly number[]
  /** By slot: its exemplar, its place there, and its share of the exemplar's weight. */
  readonly slotRef: Int32Array
  readonly slotPlace: Int32Array
  readonly slotShare: Float64Array
  readonly tally: Tally
}

const SAME_WORD = 1
/** One word where the exemplar has a fixed phrase. */
const PART_OF_PHRASE = 0.75

export function buildPostings(items: readonly ReadyItem[]): Postings {
  const refs: ExemplarRef[] = []
  const byKey = new Map<string, number>()
  const filledBy: { slot: number; strength: number }[][] = []
  const group: number[] = []
  const lead: number[] = []
  const known = new Map<string, readonly SlotKey[]>()
  const figures: number[] = []
  const slotRef: number[] = []
  const slotPlace: number[] = []
  const slotShare: number[] = []
  for (const [item, { kind, exemplars, near }] of items.entries())
    for (const exemplar of [...exemplars, ...near]) {
      const { slots } = exemplar
      const total = sumOf(slots.filter((slot) => !slot.owner))
      const first = slotRef.length
      const keys = slots.map((slot) => {
        const name = slot.keys.join('|')
        const same = known.get(name) ?? trim(keysOf(slot))
        known.set(name, same)
        return same
      })
      for (const [place, slot] of slots.entries()) {
        const number = slotRef.length
        slotRef.push(refs.length)
        slotPlace.push(place)
        slotShare.push(slot.owner || total === 0 ? 0 : slot.weight / total)
        if (slot.keys.length === 0) figures.push(number)
        for (const { key, strength } of keys[place] ?? []) {
          const known = byKey.get(key)
          if (known === undefined) byKey.set(key, filledBy.push([{ slot: number, strength }]) - 1)
          else filledBy[known]?.push({ slot: number, strength })
        }
      }
      const coreTotal = sumOf(slots.filter((slot) => !slot.owner && slot.core))
      const isNear = exemplar.source.startsWith('near')
      refs.push({ item, near: isNear, strict: kind === 'redFlag', exemplar, total, coreTotal, first, keys })
      group.push(item * 2 + (isNear ? 1 : 0))
      lead.push(Math.sqrt(total))
    }
  let end = 0
  const starts = Int32Array.from([0, ...filledBy.map((list) => (end += list.length))])
  const all = filledBy.flat()
  return {
    refs,
    group: Int32Array.from(group),
    lead: Float64Array.from(lead),
    byKey,
    starts,
    slots: Int32Array.from(all, ({ slot }) => slot),
    strengths: Float64Array.from(all, ({ strength }) => strength),
    figures,
    slotRef: Int32Array.from(slotRef),
    slotPlace: Int32Array.from(slotPlace),
    slotShare: Float64Array.from(slotShare),
    tally: newTally(refs.length, slotRef.length),
  }
}

/**
 * How far an answer fills the slots of a question. It is kept with the question and cleared before each answer: arrays of a
 * long rubric's size would cost more to make than the answer to read.
 */
export interface Tally {
  /** By exemplar the coverage it could reach at best, 0 to 1. */
  readonly bounds: Float64Array
  /** By slot whether anything meets it, and how well it is filled. */
  readonly met: Uint8Array
  readonly filled: Float64Array
  /** By exemplar what the present word adds at most, and to which slot. */
  readonly gain: Float64Array
  readonly chosen: Int32Array
  readonly worth: Float64Array
}

const newTally = (refs: number, slots: number): Tally => ({
  bounds: new Float64Array(refs),
  met: new Uint8Array(slots),
  filled: new Float64Array(slots),
  gain: new Float64Array(refs),
  chosen: new Int32Array(refs),
  worth: new Float64Array(refs),
})

/** An array that grew holds room for 17 items and more; a topic has a hundred thousand of one or two. */
const trim = <Item>(items: readonly Item[]): Item[] => items.slice()
const sumOf = (slots: readonly Slot[]): number => slots.reduce((total, slot) => total + slot.weight, 0)

/** The slot's own words, what is said instead of them, and their opposites. */
function keysOf({ keys }: Slot): SlotKey[] {
  return keys.flatMap((key, index) => {
    if (!key.startsWith('w:')) return [{ key, strength: SAME_WORD, opposite: false }]
    const strength = index === 0 ? SAME_WORD : PART_OF_PHRASE
    const lemma = key.slice(2)
    return [
      { key, strength, opposite: false },
      { key: insteadKey(lemma), strength, opposite: false },
      { key: againstKey(lemma), strength, opposite: true },
    ]
  })
}
