import type { Mark } from '../status/marks.ts'
import type { Match } from './finder.ts'
import type { Filling } from './fit-clause.ts'
import type { ExemplarRef } from './postings.ts'
import type { Slot } from './slot.ts'

/** Whether all that is said is denied, and the slots that are denied though the exemplar affirms them. */
interface Denied {
  readonly isDenied: boolean
  readonly contradicts: readonly number[]
}
const NOTHING_DENIED: Denied = { isDenied: false, contradicts: [] }

/** What denies one of the exemplar's claims says nothing of the others: it is taken out, unless nothing else is said. In place. */
export function leaveDenied(filling: Filling, { exemplar: { slots }, parts, strict }: ExemplarRef): Denied {
  const denials: number[] = []
  for (const part of parts) if (!isAffirmed(part, filling, slots) && leaveOrDeny(part, filling, slots, strict)) denials.push(part)
  if (denials.length === 0) return NOTHING_DENIED
  const denied: number[] = []
  const contradicts: number[] = []
  let said = 0
  for (let at = 0; at < slots.length; at++) {
    const { owner, part, negated } = slots[at] as Slot
    if (owner || filling[at] === undefined) continue
    said++
    if (!denials.includes(part)) continue
    denied.push(at)
    if (!negated && isNegative(filling[at])) contradicts.push(at)
  }
  if (strict || denied.length === said) return { isDenied: denied.length > 0, contradicts }
  for (const at of denied) filling[at] = undefined
  return { isDenied: false, contradicts }
}

/** Whether neither the exemplar nor the answer denies anything of what is said of a claim. */
function isAffirmed(part: number, filling: Readonly<Filling>, slots: readonly Slot[]): boolean {
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] as Slot
    const found = filling[at]
    if (found === undefined || slot.part !== part || slot.owner) continue
    if (slot.negated || found.opposite || found.mark.negation !== undefined || found.mark.denials.length > 0) return false
  }
  return true
}

/** What an answer affirms in passing of what the exemplar denies, up to this share of all that it says. */
const IN_PASSING = 0.5
/** By so much what it denies outweighs what both deny. */
const OUTWEIGHS = 1.5

/**
 * Whether one of the exemplar's claims is denied: denials and antonyms cancel in pairs, as in "not reachable from outside" for
 * "reachable from inside", but for what it denies word by word. What conflicts in passing is taken out.
 */
function leaveOrDeny(part: number, filling: Filling, slots: readonly Slot[], strict: boolean): boolean {
  const said: { readonly at: number; readonly slot: Slot; readonly found: Match; readonly worth: number }[] = []
  for (const [at, slot] of slots.entries()) {
    const found = filling[at]
    if (slot.part === part && !slot.owner && found !== undefined) said.push({ at, slot, found, worth: slot.weight * found.strength })
  }
  const isTurned = (said.filter(({ found }) => found.opposite).length + mostDenials(said.map(({ found }) => found))) % 2 === 1
  const isWhole = slots.every((slot, at) => slot.part !== part || !slot.negated || filling[at] !== undefined)
  const answer = said.some(({ slot, found }) => isDeniedIn(found.mark, slot))
  // "Does not cache the response" denies what "the response must not be stored" denies, in another word.
  const exemplar = said.some(({ slot, found }) => denies(slot, found.mark)) || (answer && !strict && !isWhole)
  const conflicts = said.filter(({ slot, found }) => isDeniedIn(found.mark, slot) !== (isTurned !== denies(slot, found.mark)))
  const conflicting = sumOf(conflicts)
  if ((answer !== exemplar) === isTurned) {
    const agreeing = sumOf(said.filter((one) => denies(one.slot, one.found.mark) && !conflicts.includes(one)))
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

const isNegative = (match: Match | undefined): boolean =>
  match !== undefined && (match.mark.negation !== undefined) !== (match.mark.denials.length % 2 === 1)
