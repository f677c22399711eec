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
  /** For each key the slots that it fills, and how well. */
  readonly byKey: ReadonlyMap<string, { readonly slots: readonly number[]; readonly strengths: readonly number[] }>
  /** Slots that want a figure. */
  readonly figures: readonly number[]
  /** By slot: its exemplar, its place there, and its share of the exemplar's weight. */
  readonly slotRef: readonly number[]
  readonly slotPlace: readonly number[]
  readonly slotShare: readonly number[]
}

const SAME_WORD = 1
/** One word where the exemplar has a fixed phrase. */
const PART_OF_PHRASE = 0.75

export function buildPostings(items: readonly ReadyItem[]): Postings {
  const refs: ExemplarRef[] = []
  const byKey = new Map<string, { slots: number[]; strengths: number[] }>()
  const figures: number[] = []
  const slotRef: number[] = []
  const slotPlace: number[] = []
  const slotShare: number[] = []
  for (const [item, { kind, exemplars, near }] of items.entries())
    for (const exemplar of [...exemplars, ...near]) {
      const { slots } = exemplar
      const total = sumOf(slots.filter((slot) => !slot.owner))
      const first = slotRef.length
      const keys = slots.map((slot) => trim(keysOf(slot)))
      for (const [place, slot] of slots.entries()) {
        const number = slotRef.length
        slotRef.push(refs.length)
        slotPlace.push(place)
        slotShare.push(slot.owner || total === 0 ? 0 : slot.weight / total)
        if (slot.keys.length === 0) figures.push(number)
        for (const { key, strength } of keys[place] ?? []) {
          const list = byKey.get(key) ?? { slots: [], strengths: [] }
          if (list.slots.length === 0) byKey.set(key, list)
          list.slots.push(number)
          list.strengths.push(strength)
        }
      }
      const coreTotal = sumOf(slots.filter((slot) => !slot.owner && slot.core))
      refs.push({ item, near: exemplar.source.startsWith('near'), strict: kind === 'redFlag', exemplar, total, coreTotal, first, keys })
    }
  for (const list of byKey.values()) Object.assign(list, { slots: trim(list.slots), strengths: trim(list.strengths) })
  return { refs, byKey, figures, slotRef, slotPlace, slotShare }
}

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
