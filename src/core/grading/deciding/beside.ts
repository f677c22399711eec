import type { CompiledQuestion } from '../compiled-topic.ts'
import type { Mark } from '../status/marks.ts'
import type { Decision } from './decision.ts'
import { marksOf } from './fit.ts'
import type { Features } from './weights.ts'

/** What the rest of the question says of one item; each 0 to 1. What accuses a concept's clause is known only later in the same look. */
export type Beside = Pick<Features, 'rival' | 'crowd' | 'opposed'> & Partial<Pick<Features, 'besideAccusation'>>

/** Before the others are looked at. */
export const ALONE: Beside = { rival: 0, crowd: 0, opposed: 0 }

/** How surely others are said, at first sight, of the words and in the place that an item rests on, or in spite of it. */
export function besideOf(index: number, seen: readonly Decision[], { postings: { opposing } }: CompiledQuestion): Beside {
  const { item, pattern, best } = seen[index] as Decision
  const isFlag = item.kind === 'redFlag'
  const isSamePlace = isFlag ? isSameSentence : isSameClause
  const marks = marksOf(pattern, best)
  let rival = 0
  let crowd = 0
  let accused = 0
  for (const [at, other] of seen.entries()) {
    if (at === index || other.score <= Math.min(rival, crowd, accused)) continue
    const theirs = marksOf(other.pattern, other.best)
    const inPlace = other.score * shareOf(marks, theirs, isSamePlace)
    if (other.item.kind === 'redFlag') accused = Math.max(accused, inPlace)
    else {
      rival = Math.max(rival, other.score * shareOf(marks, theirs, isSameWord))
      crowd = Math.max(crowd, inPlace)
    }
  }
  let opposed = 0
  for (let row = opposing.starts[index] as number; row < (opposing.starts[index + 1] as number); row++) {
    const { score } = seen[opposing.items[row] as number] as Decision
    opposed = Math.max(opposed, score * (opposing.weights[row] as number))
  }
  return isFlag ? { rival, crowd, opposed, besideAccusation: accused } : { rival, crowd, opposed }
}

const isSameWord = (one: Mark, other: Mark): boolean => one.from === other.from
const isSameClause = (one: Mark, other: Mark): boolean => one.clause === other.clause
const isSameSentence = (one: Mark, other: Mark): boolean => one.clause.sentence === other.clause.sentence

/** The share of an item's marks that are among another's. */
function shareOf(marks: readonly Mark[], others: readonly Mark[], isSame: (one: Mark, other: Mark) => boolean): number {
  if (marks.length === 0) return 0
  let shared = 0
  for (const mark of marks) if (others.some((other) => isSame(mark, other))) shared++
  return shared / marks.length
}
