import { BEFORE_GERUND_NOUN } from '../lexicon/clause-words.ts'
import { STOPPING } from '../lexicon/cues.ts'
import { readWords } from '../lexicon/rows.ts'
import type { Clause } from '../reading/clause.ts'
import { type Token, textAt } from '../reading/token.ts'
import type { Cue } from './cue.ts'

const stopping = readWords(STOPPING)
const beforeGerundNoun = readWords(BEFORE_GERUND_NOUN)
const REACH = 6

/** Whether something is kept from happening: "stops it from answering", "stops pods reaching it"; who stops a service only ends it. */
export function keepsFrom(tokens: readonly Token[], clause: Clause, cue: Cue): boolean {
  if (!stopping.has(textAt(tokens, cue.to - 1))) return true
  for (let at = cue.to; at < Math.min(clause.to, cue.to + REACH); at++) if (tokens[at]?.text === 'from' || isGerund(tokens, at)) return true
  return false
}

/** "Answering", but not "a string". */
export const isGerund = (tokens: readonly Token[], at: number): boolean =>
  /.{2}ing$/.test(textAt(tokens, at)) &&
  !/(?:thing|string|during)$/.test(textAt(tokens, at)) &&
  !beforeGerundNoun.has(textAt(tokens, at - 1))
