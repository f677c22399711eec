import type { CompiledQuestion, ReadyItem } from '../compiled-topic.ts'
import type { Standing } from '../matching/align.ts'
import type { Alignment } from '../matching/window.ts'
import type { Clause } from '../reading/clause.ts'
import type { Mark } from '../status/marks.ts'

/** By how much a rival that aligns no better still counts against an item. */
export const HEAD_START = 0.3

/** How much the closest rival claims of the same words, the closest in the same clauses leads by, and the most that is said of any. */
interface Rivals {
  rival: number
  crowd: number
  most: number
}

export function rivalsOf(
  index: number,
  closeness: number,
  marks: readonly Mark[],
  clauses: readonly Clause[],
  standings: readonly Standing[],
  question: CompiledQuestion,
): Record<ReadyItem['kind'], Rivals> {
  const found = { concept: { rival: 0, crowd: 0, most: 0 }, redFlag: { rival: 0, crowd: 0, most: 0 } }
  for (let at = 0; at < standings.length; at++) {
    if (at === index) continue
    const { best, anywhere } = standings[at] as Standing
    const side = found[(question.items[at] as ReadyItem).kind]
    side.most = Math.max(side.most, anywhere)
    if (best === undefined) continue
    const lead = best.closeness - closeness + HEAD_START
    if (lead > side.rival) side.rival = Math.max(side.rival, lead * sharedWords(marks, best))
    if (lead > side.crowd && clauses.some((clause) => best.clauses.includes(clause))) side.crowd = lead
  }
  return found
}

/** Share of the answer's words that an item rests on and the rival claims as well. */
function sharedWords(marks: readonly Mark[], rival: Alignment): number {
  let shared = 0
  for (const { from } of marks) if (claims(rival, from)) shared++
  return marks.length === 0 ? 0 : shared / marks.length
}

const claims = ({ matches }: Alignment, token: number): boolean => matches.some(({ mark }) => token >= mark.from && token < mark.to)
