import type { Analysis } from './analyse.ts'
import type { Clause } from './clause.ts'
import type { Mark } from './marks.ts'

const RELATIVES = new Set(['which', 'who', 'that', 'whose', 'where', 'such'])
const NOT = /^(?:not|never|cannot)$|n't$/

/**
 * Whether one of the words' clauses denies something else than them: "port is not the number on which clients call" states
 * nothing of ports and clients, nor does "an internal Service should not use ClusterIP" of internal Services.
 */
export function standsBesideDenial(marks: readonly Mark[], { tokens, clauses, cues }: Analysis): boolean {
  const denials = cues.filter(
    ({ category, from, to }) => category === 'negation' && tokens.slice(from, to).some(({ text }) => NOT.test(text)),
  )
  if (denials.length === 0) return false
  const isIn = (at: number, { from, to }: { from: number; to: number }): boolean => at >= from && at < to
  return marks.some(({ clause }) => {
    const told = headOf(clause, clauses, tokens)
    return denials.some(
      (cue) => told.some((each) => isIn(cue.from, each)) && !marks.some((mark) => mark.negation === cue || isIn(cue.from, mark)),
    )
  })
}

/** A clause and those that it only goes on with: "…, on which clients call". */
function headOf(clause: Clause, clauses: readonly Clause[], tokens: Analysis['tokens']): Clause[] {
  const told = [clause]
  for (let at = clause; ; ) {
    const before = clauses[at.index - 1]
    const opens = RELATIVES.has(tokens[at.from]?.text ?? '') || at.to - at.from === 1
    if (!opens || before === undefined || before.sentence !== at.sentence) return told
    told.push(before)
    at = before
  }
}
