import { type PackedRows, RowPacker } from './packed-rows.ts'
import type { ExemplarRef } from './postings.ts'

const SEVERAL = -1
const MOST_MASS = 4
/** Where all words are shared they tell nothing either way. */
const UNTOLD = 0.5

/** By item of a question the wants that no other item has, each with its weight. */
export function ownWords(refs: readonly ExemplarRef[], groups: readonly number[]): PackedRows {
  const size = (groups.length - 1) / 2
  const askedBy = new Map<string, number>()
  const slotsOf = (item: number) =>
    refs.slice(groups[item * 2], groups[item * 2 + 1]).flatMap(({ exemplar, wants }) =>
      exemplar.slots.flatMap((slot, at) => (slot.owner ? [] : [{ slot, want: wants[at] as number, word: slot.keys[0] ?? `#${wants[at]}` }])),
    )
  for (let item = 0; item < size; item++)
    for (const { word } of slotsOf(item)) askedBy.set(word, (askedBy.get(word) ?? item) === item ? item : SEVERAL)
  const own = new RowPacker()
  for (let item = 0; item < size; item++) {
    const weights = new Map(slotsOf(item).flatMap(({ slot, want, word }) => (askedBy.get(word) === item ? [[want, slot.weight]] : [])))
    for (const [want, weight] of weights) own.add(item, want, weight)
  }
  return own.pack(size)
}

/** Of an item's own words what an answer says anywhere: their share of the weight, and how much they tell; 0 to 1. */
export function ownSaid(item: number, { starts, items, weights }: PackedRows, filled: Float64Array): { share: number; mass: number } {
  let said = 0
  let total = 0
  for (let row = starts[item] as number; row < (starts[item + 1] as number); row++) {
    said += (weights[row] as number) * (filled[items[row] as number] as number)
    total += weights[row] as number
  }
  return { share: total === 0 ? UNTOLD : said / total, mass: Math.min(1, said / MOST_MASS) }
}
