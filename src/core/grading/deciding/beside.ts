import type { CompiledQuestion } from '../compiled-topic.ts'
import type { Mark } from '../status/marks.ts'
import type { Decision } from './decision.ts'
import { marksOf } from './fit.ts'
import type { Features } from './weights.ts'

/** What the rest of the question says of one item; each 0 to 1. What accuses a concept's clause is known only when all red flags are settled. */
type Beside = Pick<Features, 'rival' | 'crowd' | 'opposed'> & Partial<Pick<Features, 'besideAccusation'>>

/** How surely others are said of the words and in the place that an item rests on, or in spite of it. */
export function besideOf(index: number, seen: readonly Decision[], { postings: { opposing } }: CompiledQuestion): Beside {
  const { item, pattern, best } = seen[index] as Decision
  const isFlag = item.kind === 'redFlag'
  const marks = marksOf(pattern, best)
  let rival = 0
  let crowd = 0
  let accused = 0
  for (const [at, other] of seen.entries()) {
    const isAccusing = other.item.kind === 'redFlag'
    if (at === index || (isAccusing && !isFlag) || other.score <= (isAccusing ? accused : Math.min(rival, crowd))) continue
    const { words, inPlace } = sharedBy(marks, marksOf(other.pattern, other.best), isFlag ? 'sentence' : 'clause')
    if (isAccusing) accused = Math.max(accused, other.score * inPlace)
    else {
      rival = Math.max(rival, other.score * words)
      crowd = Math.max(crowd, other.score * inPlace)
    }
  }
  let opposed = 0
  for (let row = opposing.starts[index] as number; row < (opposing.starts[index + 1] as number); row++) {
    const { score } = seen[opposing.items[row] as number] as Decision
    opposed = Math.max(opposed, score * (opposing.weights[row] as number))
  }
  return isFlag ? { rival, crowd, opposed, besideAccusation: accused } : { rival, crowd, opposed }
}

/** The shares of an item's marks that another rests on as well, and that stand in a clause or sentence with its; 0 to 1. */
export function sharedBy(
  marks: readonly Mark[],
  others: readonly Mark[],
  place: 'clause' | 'sentence',
): { readonly words: number; readonly inPlace: number } {
  let words = 0
  let inPlace = 0
  for (const { from, clause } of marks) {
    const isThere = (other: Mark): boolean => (place === 'clause' ? other.clause === clause : other.clause.sentence === clause.sentence)
    if (others.some((other) => other.from === from)) words++
    if (others.some(isThere)) inPlace++
  }
  return marks.length === 0 ? { words, inPlace } : { words: words / marks.length, inPlace: inPlace / marks.length }
}
