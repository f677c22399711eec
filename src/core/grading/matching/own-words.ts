import { FIGURE_NUMBER } from '../reading/key-numbers.ts'
import type { MarkIndex } from '../status/marks.ts'
import { fitsFigure } from './fits-figure.ts'
import type { Offers } from './offers.ts'
import { type PackedRows, RowPacker } from './packed-rows.ts'
import type { ExemplarRef, Postings, Want } from './postings.ts'
import type { Slot } from './slot.ts'
import type { Alignment } from './window.ts'

const SEVERAL = -1
const MOST_MASS = 4
/** Where all words are shared they tell nothing either way. */
const UNTOLD = 0.5

/** By item of a question, given the exemplars that are aligned, the wants that no other item has, each with its weight. */
export function ownWords(groups: readonly (readonly ExemplarRef[])[]): PackedRows {
  const slots = groups.map((refs) => refs.flatMap(slotsOf))
  const askedBy = new Map<string, number>()
  for (const [item, wanted] of slots.entries())
    for (const { words } of wanted) for (const word of words) askedBy.set(word, (askedBy.get(word) ?? item) === item ? item : SEVERAL)
  const own = new RowPacker()
  for (const [item, wanted] of slots.entries()) {
    const weights = new Map(wanted.filter(({ words: [word = ''] }) => askedBy.get(word) === item).map(({ want, weight }) => [want, weight]))
    for (const [want, weight] of weights) own.add(item, want, weight)
  }
  return own.pack(groups.length)
}

const slotsOf = ({ exemplar: { slots }, wants }: ExemplarRef) =>
  slots.flatMap((slot, at) => (slot.owner ? [] : [{ want: wants[at] as number, weight: slot.weight, words: wordsOf(slot) }]))

const wordsOf = ({ keys, low, high }: Slot): readonly string[] => (keys.length > 0 ? keys : [`${low}..${high}`])

/** Of an item's own words what an answer says anywhere: their share of the weight, and how much they tell; 0 to 1. */
export function ownSaid(item: number, { own, wants }: Postings, offers: Offers, index: MarkIndex): { share: number; mass: number } {
  const { starts, items, weights } = own
  let said = 0
  let total = 0
  for (let row = starts[item] as number; row < (starts[item + 1] as number); row++) {
    const want = items[row] as number
    const weight = weights[row] as number
    total += weight
    if (offers.has(want)) said += weight * strengthOf(wants[want] as Want, index)
  }
  return { share: total === 0 ? UNTOLD : said / total, mass: Math.min(1, said / MOST_MASS) }
}

/** Whether nothing that an alignment rests on is the item's own. */
export function isShared(item: number, { ref, matches }: Alignment, { starts, items }: PackedRows): boolean {
  const own = items.subarray(starts[item], starts[item + 1])
  return !matches.some(({ slot }) => own.includes(ref.wants[slot] as number))
}

/** How well the best word fills a want, whoever says it of whatever; its opposites don't. */
function strengthOf({ keys, figure }: Want, index: MarkIndex): number {
  if (figure !== undefined) {
    const marks = index.of(FIGURE_NUMBER)
    return marks.some((mark) => fitsFigure(figure, mark, marks)) ? 1 : 0
  }
  let most = 0
  for (const { key, strength, opposite } of keys)
    if (!opposite) for (const { worth, contrasted } of index.of(key)) if (!contrasted) most = Math.max(most, strength * worth)
  return most
}
