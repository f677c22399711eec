import type { CompiledQuestion } from '../compiled-topic.ts'
import type { Clause } from '../reading/clause.ts'
import { leaveDenied } from './denied-parts.ts'
import type { Match } from './finder.ts'
import type { ExemplarRef } from './postings.ts'
import type { Slot } from './slot.ts'

/** By slot what fills it. */
export type Filling = (Match | undefined)[]

/** What one clause says of an exemplar: with the right sign and subject, denied, or of something else. */
export interface ClauseFit {
  readonly clause: Clause
  /** All but the owner. */
  readonly said: Readonly<Filling>
  readonly usable: boolean
  readonly denied: boolean
  /** It is denied of the exemplar's subject: "NodePort is reachable from outside" says nothing against ClusterIP. */
  readonly against: boolean
  readonly misplaced: boolean
  /** It names the exemplar's own subject. */
  readonly named: boolean
  /** The slots that it denies and the exemplar does not. */
  readonly contradicts: readonly number[]
}

/** Whether a clause has the sign of what it says and speaks of the subject; what it denies is taken out. */
export function fitClause(ref: ExemplarRef, clause: Clause, filling: Filling, question: CompiledQuestion, beside: boolean): ClauseFit {
  const { strict, owner } = ref
  const { slots, subject } = ref.exemplar
  if (!strict) leaveOut(filling, slots)
  leaveOpposites(filling, slots)
  const isRejected = strict && filling.some((found) => found !== undefined && found.mark.denials.length % 2 === 1)
  const { isDenied, contradicts } = leaveDenied(filling, ref)
  const denied = isRejected || isDenied
  const named = !isRejected && owner >= 0 && filling[owner] !== undefined
  const isOfOther = subject !== null && !speaksOf(clause, subject, question, strict)
  const misplaced = !denied && isOfOther
  if (owner >= 0) filling[owner] = undefined
  const usable = !denied && (!misplaced || beside) && filling.some(isThere)
  return { clause, said: filling, usable, denied, against: denied && !isOfOther, misplaced, named, contradicts }
}

/** "Listen on 0.0.0.0 instead of localhost": what is left out is not said, and denies nothing of what is. */
function leaveOut(filling: Filling, slots: readonly Slot[]): void {
  const isLeftOut = (found: Match | undefined, slot: number): boolean =>
    found?.mark.negation?.category === 'exclusion' && slots[slot]?.negated === false
  if (filling.every((found, slot) => found === undefined || isLeftOut(found, slot))) return
  for (let slot = 0; slot < filling.length; slot++) if (isLeftOut(filling[slot], slot)) filling[slot] = undefined
}

/** The opposite of a word that matters less says nothing of the claim, and denies nothing of it. */
function leaveOpposites(filling: Filling, slots: readonly Slot[]): void {
  for (let at = 0; at < filling.length; at++)
    if (filling[at]?.opposite === true && slots[at]?.core === false && (slots[at]?.keys.length ?? 0) > 0) filling[at] = undefined
}

const isThere = (match: Match | undefined): boolean => match !== undefined

/** Whether a clause is about the subject: it names it, or it names nothing and the question is about it; to accuse, about it first of all. */
export function speaksOf(clause: Clause, subject: string, question: Pick<CompiledQuestion, 'subjects'>, accusing: boolean): boolean {
  if (clause.subject.length > 0) return clause.subject.includes(subject)
  if (accusing) return question.subjects[0] === subject
  return question.subjects.length === 0 || question.subjects.includes(subject)
}
