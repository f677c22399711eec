import type { CompiledQuestion } from '../compiled-topic.ts'
import type { Mark } from '../status/marks.ts'
import type { Decision } from './decide.ts'
import { marksOf } from './fit.ts'
import type { Features } from './weights.ts'

/** What the rest of the question says of one item; each 0 to 1. */
export type Beside = Pick<Features, 'rival' | 'crowd' | 'otherFlag' | 'opposed'>

/** Before the others are looked at. */
export const ALONE: Beside = { rival: 0, crowd: 0, otherFlag: 0, opposed: 0 }

/** How surely others are said, at first sight, of the words and in the clauses that an item rests on, or in spite of it. */
export function besideOf(index: number, seen: readonly Decision[], { postings: { opposing } }: CompiledQuestion): Beside {
  const { item, pattern, best } = seen[index] as Decision
  const isSamePlace = item.kind === 'redFlag' ? isSameSentence : isSameClause
  const marks = marksOf(pattern, best)
  const beside = { ...ALONE }
  for (const [at, other] of seen.entries()) {
    if (at === index) continue
    if (other.item.kind === 'redFlag') beside.otherFlag = Math.max(beside.otherFlag, other.score)
    else if (other.score > Math.min(beside.rival, beside.crowd)) {
      const theirs = marksOf(other.pattern, other.best)
      beside.rival = Math.max(beside.rival, other.score * shareOf(marks, theirs, isSameWord))
      beside.crowd = Math.max(beside.crowd, other.score * shareOf(marks, theirs, isSamePlace))
    }
  }
  for (let row = opposing.starts[index] as number; row < (opposing.starts[index + 1] as number); row++) {
    const { score } = seen[opposing.items[row] as number] as Decision
    beside.opposed = Math.max(beside.opposed, score * (opposing.weights[row] as number))
  }
  return beside
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
