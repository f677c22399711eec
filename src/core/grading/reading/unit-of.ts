import { readPairs } from '../lexicon/rows.ts'
import { UNITS_AFTER, UNITS_BEFORE } from '../lexicon/units.ts'
import { type Token, textAt } from './token.ts'

const before = readPairs(UNITS_BEFORE)
const after = readPairs(UNITS_AFTER)

/** The unit that a word or sign behind a figure names. */
export const unitNamed = (text: string): string | undefined => after.get(text)

/** What a figure counts, by its neighbours; the empty string where they don't tell. */
export function unitOf(tokens: readonly Token[], at: number): string {
  const isJoint = (place: number): boolean => /^[-–]$/.test(textAt(tokens, place))
  const sign = before.get(textAt(tokens, at - 1))
  if (sign !== undefined) return sign
  const next = isJoint(at + 1) && tokens[at + 2]?.kind === 'number' ? at + 3 : at + 1
  return unitNamed(textAt(tokens, next)) ?? (isJoint(at - 1) ? before.get(textAt(tokens, at - 3)) : undefined) ?? ''
}
