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
  /** It names the exemplar's own subject. */
  readonly named: boolean
}
const NONE: readonly Match[] = []

/** What each clause that matches at all says of an exemplar, in the order of the answer. */
export function fitClauses(
  ref: ExemplarRef,
  analysis: Analysis,
  index: MarkIndex,
  met: Uint8Array,
  question: CompiledQuestion,
): ClauseFit[] {
  const clauses: Clause[] = []
  const found: Match[][] = []
  eachMatch(ref, analysis, index, met, (match) => {
    const at = clauses.indexOf(match.mark.clause)
    if (at >= 0) found[at]?.push(match)
    else {
      clauses.push(match.mark.clause)
      found.push([match])
    }
  })
  const isNaming = (match: Match): boolean => ref.exemplar.slots[match.slot]?.owner === true
  const naming = ref.exemplar.slots.some((slot) => slot.owner) ? clauses.filter((_, at) => found[at]?.some(isNaming)) : []
  const fits = clauses.map((clause, at) =>
    fitClause(
      ref,
      clause,
      onePerWord(found[at] ?? []),
      question,
      naming.some(({ sentence }) => sentence === clause.sentence),
    ),
  )
  return fits.sort((a, b) => a.clause.index - b.clause.index)
}

/** Each slot gets one match, and each word of the answer fills one slot: the strongest first, opposites last. */
function onePerWord(found: Match[]): Match[] {
  if (found.length === 1) return found
  found.sort((a, b) => Number(a.opposite) - Number(b.opposite) || b.strength - a.strength || lengthOf(b) - lengthOf(a))
  const kept: Match[] = []
  for (const match of found)
    if (!kept.some((other) => other.slot === match.slot || (other.mark.from < match.mark.to && match.mark.from < other.mark.to)))
      kept.push(match)
  return kept
}

const lengthOf = ({ mark }: Match): number => mark.to - mark.from

/** All of a clause counts, or none: it has the sign and speaks of the subject, or it doesn't. */
function fitClause(ref: ExemplarRef, clause: Clause, found: readonly Match[], question: CompiledQuestion, beside: boolean): ClauseFit {
  const { slots, subject } = ref.exemplar
  const accusing = question.items[ref.item]?.kind === 'redFlag'
  if (accusing && found.some(({ mark }) => mark.denials.length % 2 === 1))
    return { clause, usable: NONE, denied: found.filter((match) => slots[match.slot]?.owner === false), misplaced: NONE, named: false }
  const telling = found.filter((match) => slots[match.slot]?.owner === false)
  const named = telling.length < found.length
  if (!isEven(found, slots)) return { clause, usable: NONE, denied: telling, misplaced: NONE, named }
  if (subject !== null && !speaksOf(clause, subject, question, question.items[ref.item]?.kind === 'redFlag'))
    return { clause, usable: beside ? telling : NONE, denied: NONE, misplaced: telling, named }
  return { clause, usable: telling, denied: NONE, misplaced: NONE, named }
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
