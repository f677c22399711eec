import type { Analysis } from './analyse.ts'
import type { Clause } from './clause.ts'
import type { Cue } from './cue-trie.ts'
import type { Mark } from './marks.ts'

/** A red flag stands only where no hedge or doubt is left in the clauses it spans, and no denial unless the claim `denies` itself; a quoted claim also not beside a denial. */
export function isVetoed(marks: readonly Mark[], analysis: Analysis, denies: boolean): boolean {
  const indices = marks.map((mark) => mark.clause.index)
  const end = Math.max(...marks.map((mark) => mark.to))
  const isAfterthought = (mark: Mark): boolean =>
    mark.negation !== undefined && mark.negation.from >= end && isBrief(mark.negation, analysis)
  const isOwn = (other: Mark): boolean => marks.some((mark) => other.from >= mark.from && other.to <= mark.to)
  for (let index = Math.min(...indices); index <= Math.max(...indices); index++) {
    const clause = analysis.clauses[index]
    if (clause === undefined) continue
    if (clause.status === 'hedged' || clause.status === 'question' || clause.status === 'attributed' || clause.status === 'counterfactual')
      return true
    if (denies) continue
    if (isDeniedAfter(clause, marks, analysis)) return true
    let negation = 0
    let denials = 0
    for (const mark of analysis.marks) {
      if (mark.clause !== clause || isOwn(mark) || isAfterthought(mark)) continue
      if (mark.soft !== undefined) return true
      if (mark.negation !== undefined) negation = 1
      denials = Math.max(denials, mark.denials.length)
    }
    if ((negation + denials) % 2 === 1) return true
    if (marks.every((mark) => isQuoted(mark, analysis)) && hasNegation(clause, analysis)) return true
  }
  return false
}

/** "… faster than a table without indexes": what is lacking there is no part of the claim. */
const isBrief = (cue: Cue, analysis: Analysis): boolean => analysis.tokens[cue.from]?.text === 'without'

/** "The private key is never mailed": what is denied is said of the words that stand before. */
function isDeniedAfter(clause: Clause, marks: readonly Mark[], analysis: Analysis): boolean {
  const end = Math.max(...marks.filter((mark) => mark.clause === clause).map((mark) => mark.to))
  return analysis.cues.some((cue) => cue.category === 'negation' && cue.from >= end && cue.from < clause.to && !isBrief(cue, analysis))
}

const isQuoted = (mark: Mark, analysis: Analysis): boolean => /["']/.test(analysis.tokens[mark.from]?.quote ?? '')

function hasNegation({ from, to }: Clause, analysis: Analysis): boolean {
  for (let at = from; at < to; at++) if (analysis.negated(at)) return true
  return false
}
