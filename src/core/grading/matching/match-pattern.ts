import type { Analysis } from '../analyse.ts'
import type { CompiledQuestion, ReadyItem } from '../compiled-topic.ts'
import { itemAt } from '../reading/lists.ts'
import { textAt } from '../reading/token.ts'
import type { Cue } from '../status/cue.ts'
import type { Mark, MarkIndex } from '../status/marks.ts'
import { isRestricted, isVetoed, isWithin } from '../status/veto.ts'
import { speaksOf } from './fit-clause.ts'
import type { Pattern, Sought } from './pattern.ts'

export interface PatternMatch {
  readonly pattern: Pattern<Sought>
  readonly marks: readonly Mark[]
}

const BUDGET = 3000
const COMPOUND_GAP = 2
const LONG_SPAN = 14

/** The first of an item's patterns that matches. */
export function firstMatch(item: ReadyItem, index: MarkIndex, analysis: Analysis, question: CompiledQuestion): PatternMatch | undefined {
  for (const pattern of item.patterns) {
    const match = areThere(pattern, index) ? matchPattern(pattern, item, index, analysis, question) : undefined
    if (match !== undefined) return match
  }
  return undefined
}

/** Finds one way to fill all slots near each other with the right polarity and subject. */
function matchPattern(
  pattern: Pattern<Sought>,
  item: ReadyItem,
  index: MarkIndex,
  analysis: Analysis,
  question: CompiledQuestion,
): PatternMatch | undefined {
  const strict = item.kind === 'redFlag' && !pattern.loose
  const candidates: Mark[][] = []
  for (const parts of pattern.slots) {
    const list = findJoined(parts, item.kind, strict, index)
    if (list.length === 0) return undefined
    candidates.push(list)
  }
  const subject = pattern.subject === undefined ? item.subject : pattern.subject
  const picked: Mark[] = []
  let budget = BUDGET
  const place = (slot: number): boolean => {
    if (slot === candidates.length) return isComplete(pattern, item, picked, index, analysis)
    for (const mark of candidates[slot] ?? []) {
      if (--budget < 0) return false
      if (!fits(pattern, item, mark, slot, picked, subject, question, candidates)) continue
      picked.push(mark)
      if (place(slot + 1)) return true
      picked.pop()
    }
    return false
  }
  return place(0) ? { pattern, marks: picked } : undefined
}

function isClaimed(mark: Mark, kind: ReadyItem['kind']): boolean {
  const { status } = mark.clause
  return status === 'asserted' || status === 'hypothetical' || (status === 'hedged' && kind === 'concept')
}

/** Said not to be so, if need be only without something else; to call it unwise is not enough. */
const isFalse = (mark: Mark): boolean =>
  mark.soft?.category === 'negation' ||
  (isDenied(mark) && (mark.negation !== undefined || mark.denials.some((cue) => cue.category !== 'judgement')))

const isDenied = (mark: Mark): boolean => (mark.negation !== undefined) !== (mark.denials.length % 2 === 1)

/** Whether something stands for every part of every slot: of most patterns nothing does. */
function areThere({ slots }: Pattern<Sought>, index: MarkIndex): boolean {
  for (const parts of slots) for (const alternatives of parts) if (!isThere(alternatives, index)) return false
  return true
}

function isThere(alternatives: readonly Sought[], index: MarkIndex): boolean {
  for (const { number } of alternatives) if (index.of(number).length > 0) return true
  return false
}

const isMet = (sought: Sought, { figure }: Mark): boolean => 'key' in sought || (figure.low >= sought.low && figure.low <= sought.high)

/** What a slot can take: of `A+B` each A with its B. */
function findJoined(parts: Pattern<Sought>['slots'][number], kind: ReadyItem['kind'], strict: boolean, index: MarkIndex): Mark[] {
  let joined: Mark[] | undefined
  for (const alternatives of parts) {
    const found: Mark[] = []
    for (const sought of alternatives)
      for (const mark of index.of(sought.number))
        if (isMet(sought, mark) && isClaimed(mark, kind) && !(strict && mark.loose) && !mark.contrasted) found.push(mark)
    joined = joined === undefined ? found : compounds(joined, found)
  }
  return joined ?? []
}

/** `A+B`: B within two words after A, in the same clause. */
function compounds(heads: readonly Mark[], tails: readonly Mark[]): Mark[] {
  const joined: Mark[] = []
  for (const head of heads)
    for (const tail of tails)
      if (tail.from >= head.to && tail.from - head.to <= COMPOUND_GAP && tail.clause === head.clause)
        joined.push({
          ...head,
          key: `${head.key}+${tail.key}`,
          to: tail.to,
          negation: head.negation ?? tail.negation,
          soft: head.soft ?? tail.soft,
        })
  return joined
}

function fits(
  pattern: Pattern<Sought>,
  item: ReadyItem,
  mark: Mark,
  slot: number,
  picked: readonly Mark[],
  subject: string | null,
  question: CompiledQuestion,
  candidates: readonly (readonly Mark[])[],
): boolean {
  if (!isInReach(pattern, item, mark, slot, picked)) return false
  if (
    subject !== null &&
    mark.key !== subject &&
    !speaksOf(mark.clause, subject, question, item.kind === 'redFlag') &&
    !isNamedBeside(mark, subject, candidates)
  )
    return false
  const isRefused = mark.denials.length > 0 && mark.denials.filter((cue) => stands(cue, candidates)).length % 2 === 1
  if (pattern.polarity === 'affirmed' && (mark.negation !== undefined) !== isRefused) return false
  if (pattern.polarity === 'either' && isRefused) return false
  if (item.kind === 'redFlag' && mark.soft !== undefined && pattern.polarity !== 'denied') return false
  return item.kind === 'concept' || mark.disowned === undefined || !stands(mark.disowned, candidates)
}

/** Whether it is none of the words that are sought. */
const stands = (cue: Cue, candidates: readonly (readonly Mark[])[]): boolean => !candidates.some((list) => isWithin(cue, list))

/** Whether it stands near the words that were picked, and in their order: most do not, and nothing else is then looked at. */
function isInReach(pattern: Pattern<Sought>, item: ReadyItem, mark: Mark, slot: number, picked: readonly Mark[]): boolean {
  const before = itemAt(picked, slot - 1)
  if (before !== undefined && before.from >= mark.from && pattern.ordered.includes(slot)) return false
  let from = mark.from
  let to = mark.to
  for (const other of picked) {
    if (mark.from < other.to && other.from < mark.to && mark.clause === other.clause) return false
    if (areSharedOut(mark, other) || areSharedOut(other, mark)) return false
    if (Math.abs(other.clause.sentence - mark.clause.sentence) > (item.kind === 'redFlag' && pattern.span <= LONG_SPAN ? 0 : 1))
      return false
    from = Math.min(from, other.from)
    to = Math.max(to, other.to)
  }
  return to - from <= pattern.span
}

/** "A and B are X and Y respectively": Y is not of A. */
const areSharedOut = ({ key, clause }: Mark, other: Mark): boolean =>
  key.startsWith('t:') && other.clause !== clause && other.clause.index === clause.index && !other.clause.subject.includes(key)

/** A slot that itself names the subject in the same clause will do. */
function isNamedBeside(mark: Mark, subject: string, candidates: readonly (readonly Mark[])[]): boolean {
  return candidates.some((list) => list.some((other) => other.key === subject && other.clause === mark.clause && !other.contrasted))
}

function isComplete(pattern: Pattern<Sought>, item: ReadyItem, picked: readonly Mark[], index: MarkIndex, analysis: Analysis): boolean {
  if (
    picked.some((mark) => mark.clause.status === 'hypothetical') &&
    item.kind === 'redFlag' &&
    picked.every((mark) => mark.clause.status === 'hypothetical')
  )
    return false
  if (item.kind === 'redFlag' && picked.some((mark) => isRejected(mark, picked))) return false
  if (pattern.polarity === 'denied' && !picked.some(isFalse)) return false
  if (
    pattern.polarity === 'either' &&
    picked.some((mark) => isFalse(mark) && !(mark.negation !== undefined && isWithin(mark.negation, picked)))
  )
    return false
  for (const sought of pattern.forbidden)
    if (index.of(sought.number).some((mark) => isMet(sought, mark) && isBeside(mark, picked, item, analysis))) return false
  if (item.kind === 'concept') return true
  return !isVetoed(picked, analysis, pattern.polarity !== 'affirmed', false) && !picked.some(({ clause }) => isRestricted(clause, analysis))
}

/** "It is not true that you cannot …": what is rejected as a whole accuses nobody, however it was worded. */
const isRejected = ({ denials }: Mark, picked: readonly Mark[]): boolean => {
  const standing = denials.filter((cue) => !isWithin(cue, picked))
  return standing.length % 2 === 1 && standing.some((cue) => cue.category !== 'judgement')
}

const EXCUSES = new Set(
  'but with if once unless when as only while provided until because since although though where after except'.split(' '),
)

/** Within the clauses that a match spans; what would excuse a red flag also in the conditions beside them: "…, as long as it is free". */
function isBeside(mark: Mark, picked: readonly Mark[], { kind }: ReadyItem, { tokens, clauses }: Analysis): boolean {
  const spanned = picked.map(({ clause }) => clause)
  const { index, sentence } = mark.clause
  const first = Math.min(...spanned.map((clause) => clause.index))
  const last = Math.max(...spanned.map((clause) => clause.index))
  if (index >= first && index <= last) return true
  if (kind === 'concept' || !spanned.some((clause) => clause.sentence === sentence)) return false
  const between = index > last ? clauses.slice(last + 1, index + 1) : clauses.slice(index, first)
  return between.every(
    ({ from }) => EXCUSES.has(textAt(tokens, from)) || (textAt(tokens, from) === 'so' && textAt(tokens, from + 1) === 'long'),
  )
}
