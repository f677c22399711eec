import type { Offers } from './offers.ts'
import { type PackedRows, RowPacker } from './packed-rows.ts'
import type { ExemplarRef, Postings } from './postings.ts'

/** By item of a question the wants that only its near misses have, and no phrase of its own, each with its weight. */
export function correctingWords(groups: Postings['groups']): PackedRows {
  const found = new RowPacker()
  for (const [item, { exemplars, near }] of groups.entries()) {
    const own = new Set(exemplars.flatMap(({ wants }) => wants))
    const weights = new Map(near.flatMap(weightsOf).filter(([want]) => !own.has(want)))
    for (const [want, weight] of weights) found.add(item, want, weight)
  }
  return found.pack(groups.length)
}

const weightsOf = ({ exemplar: { slots }, wants }: ExemplarRef): [number, number][] =>
  slots.flatMap((slot, at): [number, number][] => (slot.owner ? [] : [[wants[at] as number, slot.weight]]))

/** Of the words that only the near misses ask for the share that is said anywhere, 0 to 1: who says what is right seldom means the wrong. */
export function correctedIn(item: number, { correcting: { starts, items, weights } }: Postings, offers: Offers): number {
  let said = 0
  let total = 0
  for (let row = starts[item] as number; row < (starts[item + 1] as number); row++) {
    const weight = weights[row] as number
    total += weight
    if (offers.has(items[row] as number)) said += weight
  }
  return total === 0 ? 0 : said / total
}
