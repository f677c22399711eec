import type { Analysis } from '../analyse.ts'
import { RELATIVES } from '../lexicon/clause-words.ts'
import { readWords } from '../lexicon/rows.ts'
import type { Clause } from '../reading/clause.ts'
import { itemAt } from '../reading/lists.ts'
import { type Token, textAt } from '../reading/token.ts'
import type { Cue } from './cue.ts'
import type { Mark } from './marks.ts'

const relatives = readWords(`${RELATIVES} that such`)
const NOT = /^(?:not|never|cannot)$|n't$/

/** By clause the cues that deny what it says of its subject. */
export function denialsByClause(tokens: readonly Token[], clauses: readonly Clause[], cues: readonly Cue[]): Cue[][] {
  const found: Cue[][] = clauses.map(() => [])
  const isPlain = ({ category, from, to }: Cue): boolean =>
    category === 'negation' && tokens.slice(from, to).some(({ text }) => NOT.test(text))
  let at = 0
  for (const cue of cues.filter(isPlain).sort((a, b) => a.from - b.from)) {
    while (at < clauses.length && (clauses[at]?.to ?? 0) <= cue.from) at++
    if ((clauses[at]?.from ?? cue.to) <= cue.from) found[at]?.push(cue)
  }
  return found
}

/**
 * Whether one of the words' clauses denies something else than them: "port is not the number on which clients call" states
 * nothing of ports and clients, nor does "an internal Service should not use ClusterIP" of internal Services.
 */
export function standsBesideDenial(marks: readonly Mark[], analysis: Analysis): boolean {
  const isTheirs = (cue: Cue): boolean => marks.some(({ negation, from, to }) => negation === cue || (cue.from >= from && cue.from < to))
  return marks.some(({ clause }) => {
    for (let at: Clause | undefined = clause; at !== undefined; at = headOf(at, analysis))
      if (analysis.denials[at.index]?.some((cue) => !isTheirs(cue))) return true
    return false
  })
}

/** The clause that another one only goes on with: "…, on which clients call". */
function headOf({ index, from, to, sentence }: Clause, { clauses, tokens }: Analysis): Clause | undefined {
  const goesOn = relatives.has(textAt(tokens, from)) || to - from === 1
  const before = itemAt(clauses, index - 1)
  return goesOn && before?.sentence === sentence ? before : undefined
}
