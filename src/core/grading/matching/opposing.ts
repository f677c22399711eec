import { type PackedRows, RowPacker } from './packed-rows.ts'
import type { ExemplarRef, Postings } from './postings.ts'

/**
 * By item of a question those of the other kind that speak against it, each with how much alike, 0 to 1, its exemplars are to what
 * is right instead: a concept says what a red flag's near misses say.
 */
export function opposingItems(groups: Postings['groups'], kinds: readonly ('concept' | 'redFlag')[]): PackedRows {
  const found = new RowPacker()
  const said = groups.map(({ exemplars }) => weightsOf(exemplars))
  for (const [flag, { near }] of groups.entries()) {
    if (kinds[flag] === 'concept' || near.length === 0) continue
    const right = weightsOf(near)
    for (const [concept, weights] of said.entries()) {
      const likeness = kinds[concept] === 'concept' ? cosine(right, weights) : 0
      if (likeness === 0) continue
      found.add(flag, concept, likeness)
      found.add(concept, flag, likeness)
    }
  }
  return found.pack(groups.length)
}

/** What is asked for, each want with the most that it weighs. */
function weightsOf(refs: readonly ExemplarRef[]): Map<number, number> {
  const weights = new Map<number, number>()
  for (const { exemplar, wants } of refs)
    for (const [at, { owner, weight }] of exemplar.slots.entries()) {
      const want = wants[at] as number
      if (!owner) weights.set(want, Math.max(weight, weights.get(want) ?? 0))
    }
  return weights
}

function cosine(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): number {
  let product = 0
  for (const [want, weight] of one) product += weight * (other.get(want) ?? 0)
  return product === 0 ? 0 : product / Math.sqrt(squares(one) * squares(other))
}

const squares = (weights: ReadonlyMap<number, number>): number => [...weights.values()].reduce((sum, weight) => sum + weight ** 2, 0)
