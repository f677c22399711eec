import type { Analysis } from '../analyse.ts'
import { REMOVES_FROM, TAKES_OUT } from '../lexicon/clause-words.ts'
import { readWords } from '../lexicon/rows.ts'
import type { Clause } from '../reading/clause.ts'
import { textAt } from '../reading/token.ts'
import type { Mark } from './marks.ts'

const removesFrom = readWords(REMOVES_FROM)
const takesOut = readWords(TAKES_OUT)

/** "I'd remove the database check from the liveness probe", "take it out of the probe": it is not to be there. */
export function isTakenAway({ from, to }: Clause, marks: readonly Mark[], { tokens }: Analysis): boolean {
  const isAway = (at: number, verb: string): boolean =>
    (textAt(tokens, at) === 'out' && textAt(tokens, at + 1) === 'of') || (textAt(tokens, at) === 'from' && removesFrom.has(verb))
  for (let at = from; at < to; at++) {
    const verb = textAt(tokens, at)
    if ((!removesFrom.has(verb) && !takesOut.has(verb)) || marks.some((mark) => mark.clause.from === from && mark.from <= at)) continue
    for (let next = at + 1; next < to; next++) if (isAway(next, verb)) return marks.some((mark) => mark.from > at && mark.to <= next)
  }
  return false
}
