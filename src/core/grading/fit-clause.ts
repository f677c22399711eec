import type { Clause } from './clause.ts'
import type { CompiledQuestion } from './compiled-topic.ts'
import type { Match } from './finder.ts'
import type { Mark } from './marks.ts'
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
  readonly misplaced: boolean
  /** It names the exemplar's own subject. */
  readonly named: boolean
  /** The slots that it denies and the exemplar does not. */
  readonly contradicts: readonly number[]
}

/** All of a clause counts, or none: it has the sign and speaks of the subject, or it doesn't. */
export function fitClause(
  { exemplar: { slots, subject }, strict, owner }: ExemplarRef,
  clause: Clause,
  filling: Filling,
  question: CompiledQuestion,
  beside: boolean,
): ClauseFit {
  if (!strict) leaveOut(filling, slots)
  leaveOpposites(filling, slots)
  const isRejected = strict && filling.some((found) => found !== undefined && found.mark.denials.length % 2 === 1)
  const denials = partsIn(slots).filter((part) => isDenied(part, filling, slots, strict))
  const isSaidIn = (slot: Slot, at: number): boolean => !slot.owner && filling[at] !== undefined
  const contradicts = slots.flatMap((slot, at) =>
    isSaidIn(slot, at) && !slot.negated && isNegative(filling[at]) && denials.includes(slot.part) ? at : [],
  )
  if (!strict && slots.some((slot, at) => isSaidIn(slot, at) && !denials.includes(slot.part)))
    for (const [at, slot] of slots.entries()) if (!slot.owner && denials.includes(slot.part)) filling[at] = undefined
  const denied = isRejected || slots.some((slot, at) => isSaidIn(slot, at) && denials.includes(slot.part))
  const named = !isRejected && owner >= 0 && filling[owner] !== undefined
  const misplaced = !denied && subject !== null && !speaksOf(clause, subject, question, strict)
  if (owner >= 0) filling[owner] = undefined
  const usable = !denied && (!misplaced || beside) && filling.some(isThere)
  return { clause, said: filling, usable, denied, misplaced, named, contradicts }
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
  for (const [at, found] of filling.entries())
    if (found?.opposite === true && slots[at]?.core === false && (slots[at]?.keys.length ?? 0) > 0) filling[at] = undefined
}

/** The claims that an exemplar makes, by number: what denies one says nothing of the others. */
const partsIn = (slots: readonly Slot[]): number[] => [...new Set(slots.map(({ part }) => part))]

/** What an answer affirms in passing of what the exemplar denies, up to this share of all that it says. */
const IN_PASSING = 0.5
/** By so much what it denies outweighs what both deny. */
const OUTWEIGHS = 1.5

/** Whether one of the exemplar's claims is denied: all in all, or word by word. What conflicts in passing is taken out. */
function isDenied(part: number, filling: Filling, slots: readonly Slot[], strict: boolean): boolean {
  const said = slots.flatMap((slot, at) => {
    const found = filling[at]
    return slot.part !== part || slot.owner || found === undefined ? [] : { at, slot, found, worth: slot.weight * found.strength }
  })
  const isTurned = (said.filter(({ found }) => found.opposite).length + mostDenials(said.map(({ found }) => found))) % 2 === 1
  const conflicts = said.filter(({ slot, found }) => isDeniedIn(found.mark, slot) !== (isTurned !== denies(slot, found.mark)))
  const conflicting = sumOf(conflicts)
  if (isEven(part, filling, slots, strict)) {
    const agreeing = sumOf(said.filter((one) => denies(one.slot, one.found.mark) && !conflicts.includes(one)))
    const isWhole = slots.every((slot, at) => slot.part !== part || !slot.negated || filling[at] !== undefined)
    return !strict && isWhole && !isTurned && agreeing > 0 && conflicting > OUTWEIGHS * agreeing
  }
  if (strict || conflicting > IN_PASSING * sumOf(said) || conflicts.some(({ found }) => found.mark.negation !== undefined)) return true
  for (const { at } of conflicts) filling[at] = undefined
  return false
}

const sumOf = (said: readonly { readonly worth: number }[]): number => said.reduce((sum, { worth }) => sum + worth, 0)
const mostDenials = (said: readonly Match[]): number => Math.max(0, ...said.map(({ mark }) => mark.denials.length))
const isDeniedIn = ({ negation, soft }: Mark, { negated }: Slot): boolean => negation !== undefined || (negated && soft !== undefined)
const denies = ({ negated, spared }: Slot, { negation, soft }: Mark): boolean =>
  negated || (spared && negation !== undefined && soft === undefined)

function isOne(filling: Filling): boolean {
  let count = 0
  for (const match of filling) if (match !== undefined) count++
  return count === 1
}
const isNegative = (match: Match | undefined): boolean =>
  match !== undefined && (match.mark.negation !== undefined) !== (match.mark.denials.length % 2 === 1)
const isThere = (match: Match | undefined): boolean => match !== undefined

/** Denials and antonyms cancel in pairs: "not reachable from outside" says "reachable from inside". */
function isEven(part: number, filling: Filling, slots: readonly Slot[], strict: boolean): boolean {
  let answer = 0
  let exemplar = 0
  let opposites = 0
  let denials = 0
  let unsaid = 0
  const isAlone = isOne(filling)
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] as Slot
    if (slot.part !== part) continue
    const found = filling[at]
    if (found === undefined && slot.negated) unsaid = 1
    if (found === undefined || (slot.owner && !isAlone)) continue
    const { mark, opposite } = found
    if (mark.negation !== undefined || (slot.negated && mark.soft !== undefined)) answer = 1
    if (slot.negated || (slot.spared && mark.negation !== undefined && mark.soft === undefined)) exemplar = 1
    if (opposite) opposites++
    denials = Math.max(denials, mark.denials.length)
  }
  // "Does not cache the response" denies what "the response must not be stored" denies, in another word.
  if (answer === 1 && !strict) exemplar = Math.max(exemplar, unsaid)
  return (answer + exemplar + opposites + denials) % 2 === 0
}

/** Whether a clause is about the subject: it names it, or it names nothing and the question is about it; to accuse, about it first of all. */
export function speaksOf(clause: Clause, subject: string, question: Pick<CompiledQuestion, 'subjects'>, accusing: boolean): boolean {
  if (clause.subject.length > 0) return clause.subject.includes(subject)
  if (accusing) return question.subjects[0] === subject
  return question.subjects.length === 0 || question.subjects.includes(subject)
}
