import { type Token, textAt } from '../../grading/reading/token.ts'
import { unitNamed, unitOf } from '../../grading/reading/unit-of.ts'

const JOINT = /^(?:-|–|—|to|and|through|\.|\$|k)$/
const MOST_JOINTS = 3
/** What is written by a sign as well: the word for it is none of its own. */
const SIGNED = new Set(['percent', 'money'])

/** The figure that a token opens, and the last token of it; `18 to 25`, `30000-32767`: two with nothing but a joint between are one range. */
export function figureAt(tokens: readonly Token[], at: number): { low: number; high: number; unit: string; last: number } {
  const { low, high } = tokens[at] as Token
  let next = at + 1
  while (JOINT.test(textAt(tokens, next)) && next <= at + MOST_JOINTS) next++
  const other = tokens[next]
  const end = other !== undefined && next > at + 1 && other.kind === 'number' && other.low > low ? other : undefined
  const last = end === undefined ? at : next
  return {
    low,
    high: end?.high ?? high,
    unit: unitOf(tokens, at) || (end === undefined ? '' : unitOf(tokens, next)),
    last: SIGNED.has(unitNamed(textAt(tokens, last + 1)) ?? '') ? last + 1 : last,
  }
}
