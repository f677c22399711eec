import type { Analysis } from '../analyse.ts'
import { CONDITIONS, SEEMING, TURNS } from '../lexicon/clause-words.ts'
import { readWords } from '../lexicon/rows.ts'
import { type Clause, clauseWords } from '../reading/clause.ts'
import { itemAt } from '../reading/lists.ts'
import { standsAny, textAt } from '../reading/token.ts'
import { isCited, isQuoted } from './cited.ts'
import { type Cue, isNegation } from './cue.ts'
import type { Mark } from './marks.ts'
import { isTakenAway } from './taken-away.ts'

/** A red flag stands only where no hedge or doubt is left in the clauses it stands in, and no denial unless the claim `denies` itself, or `spares` something ("can't … without"); never on words that are cited or disowned, and on a quoted name only where nothing is denied beside it. */
export function isVetoed(marks: readonly Mark[], analysis: Analysis, denies: boolean, spares: boolean): boolean {
  const stands = (cue: Cue): boolean => !isWithin(cue, marks)
  if (marks.some((mark) => (mark.disowned !== undefined && stands(mark.disowned)) || isCited(mark, analysis))) return true
  if (!denies && !spares && marks.some(({ soft }) => soft?.category === 'negation' && stands(soft))) return true
  const end = Math.max(...marks.map((mark) => mark.to))
  const isAfterthought = (mark: Mark): boolean =>
    mark.negation !== undefined &&
    mark.negation.from >= end &&
    (isBrief(mark.negation, analysis) || isAnothers(mark.negation, end, analysis))
  const isOwn = (other: Mark): boolean => marks.some((mark) => other.from >= mark.from && other.to <= mark.to)
  for (const clause of new Set(marks.map((mark) => mark.clause))) {
    if (clause.status === 'hedged' || clause.status === 'question' || clause.status === 'attributed' || clause.status === 'counterfactual')
      return true
    if (onlySeems(clause, analysis)) return true
    if (denies) continue
    if (isLeftOpen(clause, analysis) || isTakenAway(clause, marks, analysis)) return true
    if (isDeniedAfter(clause, marks, analysis)) return true
    let negation = 0
    let denials = 0
    for (const mark of analysis.marks) {
      if (mark.clause !== clause || isOwn(mark) || isAfterthought(mark)) continue
      if (mark.soft !== undefined && !spares) return true
      if (mark.negation !== undefined) negation = 1
      denials = Math.max(denials, mark.denials.filter(stands).length)
    }
    if ((negation + denials) % 2 === 1) return true
    if (marks.every((mark) => isQuoted(mark, analysis)) && hasNegation(clause, analysis)) return true
  }
  return false
}

/** "The padlock says nothing about | whether the site is honest". */
function isLeftOpen({ index, from, sentence }: Clause, analysis: Analysis): boolean {
  const before = itemAt(analysis.clauses, index - 1)
  return textAt(analysis.tokens, from) === 'whether' && before?.sentence === sentence && hasNegation(before, analysis)
}

/** The claim's own words hold what denies or disowns: "you can forget about it". */
export const isWithin = (cue: Cue, marks: readonly Mark[]): boolean => marks.some(({ from, to }) => cue.from >= from && cue.to <= to)

const WIDENING =
  /\b(?:not (?:just|only|merely|simply|solely|the only|limited to)|(?<!\b(?:no|not|never|nothing) )more than|not .{1,40} alone)\b/

/** "It isn't just the main process": a claim that it is one thing alone is denied, whatever its words for that. */
export const isWidened = (marks: readonly Mark[], { tokens }: Analysis): boolean =>
  [...new Set(marks.map(({ clause }) => clause))].some((clause) => WIDENING.test(clauseWords(tokens, clause).join(' ')))

/** "… faster than a table without indexes": what is lacking there is no part of the claim. */
const isBrief = (cue: Cue, analysis: Analysis): boolean => analysis.tokens[cue.from]?.text === 'without'

/** "The private key is never mailed": what is denied is said of the words that stand before. */
function isDeniedAfter(clause: Clause, marks: readonly Mark[], analysis: Analysis): boolean {
  const end = Math.max(...marks.filter((mark) => mark.clause === clause).map((mark) => mark.to))
  return analysis.cues.some(
    (cue) =>
      isNegation(cue) &&
      cue.from >= end &&
      cue.from < clause.to &&
      !isBrief(cue, analysis) &&
      !isFigure(cue, clause, analysis) &&
      !isAnothers(cue, end, analysis),
  )
}

const LEADS_TO_FIGURE = /^(?:reach(?:es|ed)?|hits?|to|at|below)$/

/** "… once its count reaches zero", but not "the chance of it is zero". */
const isFigure = (cue: Cue, { to }: Clause, { tokens }: Analysis): boolean =>
  cue.to === to && textAt(tokens, cue.from) === 'zero' && LEADS_TO_FIGURE.test(textAt(tokens, cue.from - 1))

const seeming = readWords(SEEMING)
const turns = readWords(TURNS)

/** "It looks harmless, but …". */
function onlySeems({ index, from, to, sentence }: Clause, { tokens, clauses }: Analysis): boolean {
  const next = clauses[index + 1]
  return next?.sentence === sentence && turns.has(textAt(tokens, next.from)) && standsAny(seeming, tokens, from, to)
}

const conditions = readWords(CONDITIONS)

/** "You reach it from outside only if something stands in front": by itself it is not so. */
export function isRestricted({ index, to, sentence }: Clause, { tokens, clauses }: Analysis): boolean {
  const next = clauses[index + 1]
  return next?.sentence === sentence && textAt(tokens, to - 1) === 'only' && conditions.has(textAt(tokens, next.from))
}

const OTHERS = new Set(['you', 'i', 'we'])

/** "POST is idempotent, you need not care": what somebody else does not do denies nothing of it, nor does "… and won't hang". */
function isAnothers(cue: Cue, end: number, { tokens }: Analysis): boolean {
  for (let at = Math.max(end, cue.from - 2); at < cue.from; at++) if (tokens[at]?.text === 'and') return true
  return standsAny(OTHERS, tokens, end, cue.from + 1)
}

function hasNegation({ from, to }: Clause, analysis: Analysis): boolean {
  for (let at = from; at < to; at++) if (analysis.negated(at)) return true
  return false
}
