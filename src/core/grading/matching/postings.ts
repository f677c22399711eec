import type { ReadyItem } from '../compiled-topic.ts'
import { FIGURE_NUMBER, type KeyNumbers } from '../reading/key-numbers.ts'
import { againstKey, insteadKey } from '../reading/vocabulary.ts'
import type { Mark } from '../status/marks.ts'
import { correctingWords } from './corrected.ts'
import { opposingItems } from './opposing.ts'
import { ownWords } from './own-words.ts'
import { type PackedRows, RowPacker } from './packed-rows.ts'
import type { Exemplar, Slot } from './slot.ts'
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
  /** The claims that it makes, by number. */
  readonly parts: readonly number[]
  /** Sum of the weights of all slots but the owner's. */
  readonly total: number
  readonly coreTotal: number
  /** The slot of its own subject; -1 where it has none. */
  readonly owner: number
  /** By slot the number of what it asks for, its share of the total, and how much it adds to closeness at most. */
  readonly wants: readonly number[]
  readonly shares: readonly number[]
  readonly worths: readonly number[]
}

/** The inverted index of a question: from keys to what is wanted, so that cost follows the answer's words, and the exemplars that want it. */
export interface Postings {
  /** By item its exemplars and its near misses. */
  readonly groups: readonly { readonly exemplars: readonly ExemplarRef[]; readonly near: readonly ExemplarRef[] }[]
  /** Exemplars that count where all their words are said, by the want that fewest of them have. */
  readonly verbatim: ReadonlyMap<number, readonly { readonly item: number; readonly ref: ExemplarRef }[]>
  readonly wants: readonly Want[]
  /** Wants that a figure fills. */
  readonly figures: readonly { readonly number: number; readonly figure: Slot }[]
  /** By key the wants that it fills, and how well. */
  readonly fills: PackedRows
  /** By item the wants of its own, and those that only its near misses have. */
  readonly own: PackedRows
  readonly correcting: PackedRows
  /** By item those of the other kind that speak against it. */
  readonly opposing: PackedRows
}

/** Whether some item asks for what a mark says; any may ask for a figure. */
export const isWanted = ({ number }: Mark, { fills: { starts } }: Postings): boolean =>
  number === FIGURE_NUMBER || (starts[number + 1] as number) > (starts[number] as number)

const SAME_WORD = 1
/** One word where the exemplar has a fixed phrase. */
const PART_OF_PHRASE = 0.75

export function buildPostings(items: readonly ReadyItem[], numbers: KeyNumbers): Postings {
  const numberOf = new Map<string, number>()
  const wants: Want[] = []
  const fills = new RowPacker()
  const wantOf = (slot: Slot): number => {
    const name = slot.keys.length > 0 ? slot.keys.join('|') : `${slot.low}..${slot.high}:${slot.unit}`
    const known = numberOf.get(name)
    if (known !== undefined) return known
    const want = { keys: keysOf(slot, numbers), figure: slot.keys.length > 0 ? undefined : slot }
    for (const { key, strength } of want.keys) fills.add(key, wants.length, strength)
    numberOf.set(name, wants.length)
    return wants.push(want) - 1
  }
  const groups = items.map(({ kind, exemplars, verbatim, near }) => {
    const read = (exemplar: Exemplar): ExemplarRef => readRef(exemplar, kind === 'redFlag', wantOf)
    return { exemplars: exemplars.map(read), verbatim: verbatim.map(read), near: near.map(read) }
  })
  return {
    groups,
    verbatim: byRarestWant(groups.map(({ verbatim }) => verbatim)),
    wants,
    figures: wants.flatMap(({ figure }, number) => (figure === undefined ? [] : { number, figure })),
    fills: fills.pack(numbers.size),
    own: ownWords(groups.map(({ exemplars }) => exemplars)),
    correcting: correctingWords(groups),
    opposing: opposingItems(
      groups,
      items.map(({ kind }) => kind),
    ),
  }
}

function byRarestWant(groups: readonly (readonly ExemplarRef[])[]): Postings['verbatim'] {
  const counts = new Map<number, number>()
  for (const want of groups.flat().flatMap(wordsOf)) counts.set(want, (counts.get(want) ?? 0) + 1)
  const found = new Map<number, { item: number; ref: ExemplarRef }[]>()
  for (const [item, refs] of groups.entries())
    for (const ref of refs) {
      const want = wordsOf(ref).reduce((rarest, other) => ((counts.get(other) ?? 0) < (counts.get(rarest) ?? 0) ? other : rarest))
      found.set(want, [...(found.get(want) ?? []), { item, ref }])
    }
  return found
}

/** All that it wants but its own subject. */
const wordsOf = ({ wants, owner }: ExemplarRef): number[] => wants.filter((_, slot) => slot !== owner)

function readRef(exemplar: Exemplar, strict: boolean, wantOf: (slot: Slot) => number): ExemplarRef {
  const { slots } = exemplar
  const total = sumOf(slots.filter((slot) => !slot.owner))
  const coreTotal = sumOf(slots.filter((slot) => !slot.owner && slot.core))
  const parts = [...new Set(slots.map(({ part }) => part))]
  const owner = slots.findIndex((slot) => slot.owner)
  const shares = slots.map((slot) => (slot.owner || total === 0 ? 0 : slot.weight / total))
  const worths = slots.map((slot) => worthOf(slot, total, coreTotal))
  return { strict, exemplar, parts, total, coreTotal, owner, wants: slots.map(wantOf), shares, worths }
}

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
