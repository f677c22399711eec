import type { Analysis } from './analyse.ts'
import type { Clause } from './clause.ts'
import type { CompiledQuestion } from './compiled-topic.ts'
import { eachMatch, type Match } from './find-matches.ts'
import type { MarkIndex } from './marks.ts'
import type { ExemplarRef } from './postings.ts'
import type { Slot } from './slot.ts'

/** What one clause says of an exemplar: with the right sign and subject, denied, or of something else. */
export interface ClauseFit {
  readonly clause: Clause
  readonly usable: readonly Match[]
  readonly denied: readonly Match[]
  readonly misplaced: readonly Match[]
}
const NONE: readonly Match[] = []

/** What each clause that matches at all says of an exemplar, in the order of the answer. */
export function fitClauses(ref: ExemplarRef, analysis: Analysis, index: MarkIndex, question: CompiledQuestion): ClauseFit[] {
  const size = ref.exemplar.slots.length
  const byClause = new Map<Clause, (Match | undefined)[]>()
  eachMatch(ref, analysis, index, (match) => {
    const { clause } = match.mark
    let best = byClause.get(clause)
    if (best === undefined) byClause.set(clause, (best = new Array(size)))
    const other = best[match.slot]
    if (
      other === undefined ||
      (other.opposite && !match.opposite) ||
      (other.opposite === match.opposite && match.strength > other.strength)
    )
      best[match.slot] = match
  })
  const fits = Array.from(byClause, ([clause, best]) => fitClause(ref, clause, best, question))
  return fits.sort((a, b) => a.clause.index - b.clause.index)
}

/** All of a clause counts, or none: it has the sign and speaks of the subject, or it doesn't. */
function fitClause(ref: ExemplarRef, clause: Clause, best: readonly (Match | undefined)[], question: CompiledQuestion): ClauseFit {
  const { slots, subject } = ref.exemplar
  const isSaid = (at: number): boolean => best.some((match) => match !== undefined && !match.opposite && match.mark.from === at)
  const filled: Match[] = []
  const telling: Match[] = []
  for (const match of best) {
    if (match === undefined || (match.opposite && isSaid(match.mark.from))) continue
    filled.push(match)
    if (slots[match.slot]?.owner === false) telling.push(match)
  }
  if (!isEven(filled, slots)) return { clause, usable: NONE, denied: telling, misplaced: NONE }
  if (subject !== null && !speaksOf(clause, subject, question, question.items[ref.item]?.kind === 'redFlag'))
    return { clause, usable: NONE, denied: NONE, misplaced: telling }
  return { clause, usable: telling, denied: NONE, misplaced: NONE }
}

/** Denials and antonyms cancel in pairs: "not reachable from outside" says "reachable from inside". */
function isEven(filled: readonly Match[], slots: readonly Slot[]): boolean {
  let answer = 0
  let exemplar = 0
  let opposites = 0
  let denials = 0
  for (const match of filled) {
    const slot = slots[match.slot]
    if (slot === undefined || (slot.owner && filled.length > 1)) continue
    if (match.mark.negation !== undefined || (slot.negated && match.mark.soft !== undefined)) answer = 1
    if (slot.negated) exemplar = 1
    if (match.opposite && slot.core) opposites++
    denials = Math.max(denials, match.mark.denials.length)
  }
  return (answer + exemplar + opposites + denials) % 2 === 0
}

/** Whether a clause is about the subject: it names it, or it names nothing and the question is about it. To accuse, silence is not enough. */
export function speaksOf(clause: Clause, subject: string, question: Pick<CompiledQuestion, 'subjects'>, accusing: boolean): boolean {
  if (clause.subject.length > 0) return clause.subject.includes(subject)
  return question.subjects.includes(subject) || (question.subjects.length === 0 && !accusing)
}
