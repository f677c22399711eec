import type { Clause } from './clause.ts'
import type { CompiledQuestion } from './compiled-topic.ts'
import type { Match } from './find-matches.ts'
import type { ExemplarRef } from './postings.ts'
import type { Slot } from './slot.ts'

/** What one clause says of an exemplar: with the right sign and subject, denied, or of something else. */
export interface ClauseFit {
  readonly clause: Clause
  readonly usable: readonly Match[]
  readonly denied: readonly Match[]
  readonly misplaced: readonly Match[]
}

export function fitClause(ref: ExemplarRef, clause: Clause, matches: readonly Match[], question: CompiledQuestion): ClauseFit {
  const { slots, subject } = ref.exemplar
  const best: (Match | undefined)[] = new Array(slots.length)
  for (const match of matches) {
    const other = best[match.slot]
    if (
      other === undefined ||
      (other.opposite && !match.opposite) ||
      (other.opposite === match.opposite && match.strength > other.strength)
    )
      best[match.slot] = match
  }
  const isSaid = (at: number): boolean => best.some((match) => match !== undefined && !match.opposite && match.mark.from === at)
  const filled = best.filter((match): match is Match => match !== undefined && !(match.opposite && isSaid(match.mark.from)))
  const telling = filled.filter((match) => slots[match.slot]?.owner === false)
  if (!isEven(filled, slots)) return { clause, usable: [], denied: telling, misplaced: [] }
  if (subject !== null && !speaksOf(clause, subject, question, question.items[ref.item]?.kind === 'redFlag'))
    return { clause, usable: [], denied: [], misplaced: telling }
  return { clause, usable: telling, denied: [], misplaced: [] }
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
