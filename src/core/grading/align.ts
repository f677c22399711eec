import type { Analysis } from './analyse.ts'
import type { Clause } from './clause.ts'
import type { CompiledQuestion } from './compiled-topic.ts'
import { isCommonWord } from './mark-unclaimed.ts'
import type { Mark } from './marks.ts'
import type { ExemplarRef } from './postings.ts'
import type { Slot } from './slot.ts'

/** A mark of the answer that fills a slot. */
export interface Match {
  readonly slot: number
  readonly mark: Mark
  readonly strength: number
  readonly opposite: boolean
}

/** How well a run of neighbouring clauses says what an exemplar says. Shares are 0 to 1, of the slots' weight. */
export interface Alignment {
  readonly ref: ExemplarRef
  readonly matches: readonly Match[]
  readonly coverage: number
  readonly core: number
  /** Share of the weight matched by the very same words. */
  readonly literal: number
  /** Number of slots filled, in strengths. */
  readonly count: number
  /** The same, rare words counting more. */
  readonly mass: number
  /** Share found only with the opposite sign. */
  readonly against: number
  /** Share said of another subject. */
  readonly misplaced: number
  /** Share of words in the clauses that the exemplar explains. */
  readonly density: number
  /** How far apart the matched words stand, 0 (side by side) to 1. */
  readonly gap: number
  readonly clauses: number
  readonly sentences: number
  readonly unsaid: boolean
  readonly hypothetical: boolean
  readonly hedged: boolean
  /** Another name stands where the exemplar's object should be. */
  readonly rivalName: boolean
  readonly coreFilled: number
  readonly cores: number
}

const WINDOW = 4
const LOOSE = 0.62
const EVERYDAY = 0.75
const LEAST_COVERAGE = 0.3

const isSaid = (clause: Clause): boolean => clause.status === 'asserted' || clause.status === 'hedged' || clause.status === 'hypothetical'

/** Aligns every exemplar that shares enough words with the answer; for each the best window of clauses. */
export function alignAll(analysis: Analysis, question: CompiledQuestion): Alignment[] {
  const { refs, byKey, numbers } = question.postings
  const found = new Map<number, Match[]>()
  const isRedFlag = (ref: number): boolean => question.items[refs[ref]?.item ?? -1]?.kind === 'redFlag'
  const add = (ref: number, match: Match): void => {
    const list = found.get(ref)
    if (list === undefined) found.set(ref, [match])
    else list.push(match)
  }
  for (const mark of analysis.marks) {
    if (mark.contrasted) continue
    if (mark.key === '#') {
      for (const posting of numbers) {
        const slot = refs[posting.ref]?.exemplar.slots[posting.slot]
        const strength = slot === undefined ? 0 : numberFits(slot, mark, analysis)
        if (strength > 0) add(posting.ref, { slot: posting.slot, mark, strength, opposite: false })
        else if (slot !== undefined && isWrongFigure(slot, mark))
          add(posting.ref, { slot: posting.slot, mark, strength: 0.9, opposite: true })
      }
      continue
    }
    for (const posting of byKey.get(mark.key) ?? []) {
      if (mark.loose && isRedFlag(posting.ref)) continue
      add(posting.ref, {
        slot: posting.slot,
        mark,
        strength: posting.strength * (mark.loose ? LOOSE : 1) * (isEveryday(mark, analysis) ? EVERYDAY : 1),
        opposite: posting.opposite,
      })
    }
  }
  const alignments: Alignment[] = []
  for (const [index, matches] of found) {
    const ref = refs[index]
    if (ref === undefined || reachable(ref, matches) < LEAST_COVERAGE) continue
    const best = bestWindow(ref, matches, analysis, question)
    if (best !== undefined) alignments.push(best)
  }
  return alignments
}

/** A lone figure fits anywhere in a small range; the ends of a wide one must both be near. */
function numberFits(slot: Slot, mark: Mark, analysis: Analysis): number {
  const { low, high } = slot
  if (slot.unit !== '' && mark.unit !== '' && slot.unit !== mark.unit) return 0
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(Math.abs(b) * 0.03, 0.001)
  if (low === high) return near(mark.low, low) || (mark.low < low && mark.high > high) ? 1 : 0
  if (high / low < 2 && high < 1000) return mark.low >= low * 0.9 && mark.high <= high * 1.12 ? 1 : 0
  if (
    near(mark.low, low) &&
    (mark.high > mark.low ||
      analysis.marks.some((other) => other.key === '#' && other.from > mark.from && other.from <= mark.to + 4 && near(other.low, high)))
  )
    return 1
  return near(mark.low / 1000, low / 1000) && near(Math.round(mark.low), low) && mark.high > mark.low ? 0.8 : 0
}

/** A figure that counts the same and has another value. */
const isWrongFigure = (slot: Slot, mark: Mark): boolean =>
  (slot.unit !== '' && (slot.unit === mark.unit || mark.unit === 'cent')) || (slot.low >= 1000 && mark.low >= 1000)

/** A common word met through a class tells little: "change" for "edit" less than "overwrite" for "edit". */
const isEveryday = (mark: Mark, analysis: Analysis): boolean =>
  mark.key.startsWith('c:') && mark.to - mark.from === 1 && isCommonWord(analysis.tokens[mark.from]?.lemma ?? '')

function reachable(ref: ExemplarRef, matches: readonly Match[]): number {
  const best = new Map<number, number>()
  for (const match of matches) best.set(match.slot, Math.max(best.get(match.slot) ?? 0, match.strength))
  let weight = 0
  for (const [slot, strength] of best) {
    const { owner = true, weight: own = 0 } = ref.exemplar.slots[slot] ?? {}
    if (!owner) weight += own * strength
  }
  return ref.total > 0 ? weight / ref.total : 0
}

function bestWindow(ref: ExemplarRef, matches: readonly Match[], analysis: Analysis, question: CompiledQuestion): Alignment | undefined {
  const byClause = new Map<number, Match[]>()
  for (const match of matches) {
    const list = byClause.get(match.mark.clause.index)
    if (list === undefined) byClause.set(match.mark.clause.index, [match])
    else list.push(match)
  }
  let best: Alignment | undefined
  for (const start of byClause.keys()) {
    const picked: Match[] = []
    let spoken = 0
    for (let index = start; index < start + WINDOW; index++) {
      const clause = analysis.clauses[index]
      if (clause === undefined || clause.sentence > (analysis.clauses[start]?.sentence ?? 0) + 1) break
      const own = byClause.get(index)
      if (own === undefined) continue
      picked.push(...own)
      spoken++
      const alignment = evaluate(ref, picked, start, index, spoken, analysis, question)
      if (best === undefined || rank(alignment) > rank(best)) best = alignment
    }
  }
  return best
}

const rank = (a: Alignment): number =>
  a.coverage +
  0.8 * a.core -
  0.6 * a.against -
  0.6 * a.misplaced -
  0.06 * (a.clauses - 1) -
  0.06 * (a.sentences - 1) +
  0.1 * a.density -
  (a.unsaid ? 0.8 : 0)

function evaluate(
  ref: ExemplarRef,
  picked: readonly Match[],
  first: number,
  last: number,
  _spoken: number,
  analysis: Analysis,
  question: CompiledQuestion,
): Alignment {
  const { slots, subject } = ref.exemplar
  const chosen: (Match | undefined)[] = new Array(slots.length)
  let against = 0
  let misplaced = 0
  const lost = new Array<number>(slots.length).fill(0)
  for (const [clause, own] of groupByClause(picked)) {
    const perSlot: (Match | undefined)[] = new Array(slots.length)
    for (const match of own) {
      const other = perSlot[match.slot]
      if (
        other === undefined ||
        (other.opposite && !match.opposite) ||
        (other.opposite === match.opposite && match.strength > other.strength)
      )
        perSlot[match.slot] = match
    }
    const said = new Set(perSlot.flatMap((match) => (match === undefined || match.opposite ? [] : [match.mark.from])))
    const filled = perSlot.filter((match): match is Match => match !== undefined && !(match.opposite && said.has(match.mark.from)))
    const even = isEven(filled, slots)
    const placed = subject === null || speaksOf(clause, subject, question)
    for (const match of filled) {
      if (slots[match.slot]?.owner) continue
      if (!even || !placed) {
        lost[match.slot] = Math.max(lost[match.slot] ?? 0, even ? -1 : match.strength)
        if (!placed) misplaced = Math.max(misplaced, 0) + 0
        continue
      }
      if (match.strength > (chosen[match.slot]?.strength ?? 0)) chosen[match.slot] = match
    }
    if (!placed)
      for (const match of filled)
        if (!slots[match.slot]?.owner && even && chosen[match.slot] === undefined)
          misplaced += (slots[match.slot]?.weight ?? 0) * match.strength
    if (!even)
      for (const match of filled)
        if (!slots[match.slot]?.owner && chosen[match.slot] === undefined) against += (slots[match.slot]?.weight ?? 0) * match.strength
  }
  let covered = 0
  let core = 0
  let literal = 0
  let count = 0
  let coreFilled = 0
  let cores = 0
  const matches: Match[] = []
  for (const [index, slot] of slots.entries()) {
    if (slot.owner) continue
    if (slot.core) cores++
    const match = chosen[index]
    if (match === undefined) continue
    matches.push(match)
    covered += slot.weight * match.strength
    if (match.strength === 1) literal += slot.weight
    count += match.strength
    if (slot.core) {
      core += slot.weight * match.strength
      if (match.strength >= 0.5) coreFilled++
    }
  }
  const clauses = new Set(matches.map((match) => match.mark.clause))
  const all = [...clauses]
  return {
    ref,
    matches,
    coverage: ref.total > 0 ? covered / ref.total : 0,
    core: ref.coreTotal > 0 ? core / ref.coreTotal : 0,
    literal: ref.total > 0 ? literal / ref.total : 0,
    count,
    mass: covered,
    against: ref.total > 0 ? Math.min(1, against / ref.total) : 0,
    misplaced: ref.total > 0 ? Math.min(1, misplaced / ref.total) : 0,
    density: densityOf(matches, all, analysis),
    gap: gapOf(matches),
    clauses: last - first + 1,
    sentences: new Set(all.map((clause) => clause.sentence)).size,
    unsaid: all.some((clause) => !isSaid(clause)),
    hypothetical: all.length > 0 && all.every((clause) => clause.status === 'hypothetical'),
    hedged: all.some((clause) => clause.status === 'hedged'),
    rivalName: hasRivalName(ref, chosen, all, analysis, question),
    coreFilled,
    cores,
  }
}

function hasRivalName(
  ref: ExemplarRef,
  chosen: readonly (Match | undefined)[],
  clauses: readonly Clause[],
  analysis: Analysis,
  question: CompiledQuestion,
): boolean {
  const { subjects } = question.vocabulary
  const wanted = ref.exemplar.slots.flatMap((slot) => slot.keys.filter((key) => subjects.has(key)))
  const missing = ref.exemplar.slots.some(
    (slot, index) => !slot.owner && chosen[index] === undefined && slot.keys.some((key) => subjects.has(key)),
  )
  return (
    missing &&
    analysis.marks.some((mark) => subjects.has(mark.key) && !wanted.includes(mark.key) && !mark.contrasted && clauses.includes(mark.clause))
  )
}

function groupByClause(matches: readonly Match[]): Map<Clause, Match[]> {
  const groups = new Map<Clause, Match[]>()
  for (const match of matches) {
    const list = groups.get(match.mark.clause)
    if (list === undefined) groups.set(match.mark.clause, [match])
    else list.push(match)
  }
  return groups
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
    if (match.mark.negation !== undefined) answer = 1
    if (slot.negated) exemplar = 1
    if (match.opposite && match.mark.key !== '') opposites++
    denials = Math.max(denials, match.mark.denials.length)
  }
  return (answer + exemplar + opposites + denials) % 2 === 0
}

/** Whether a clause is about the subject: it names it, or it names nothing and the question is about it. */
export function speaksOf(clause: Clause, subject: string, question: Pick<CompiledQuestion, 'subjects'>): boolean {
  if (clause.subject.length > 0) return clause.subject.includes(subject)
  return question.subjects.length === 0 || question.subjects.includes(subject)
}

const WIDEST_GAP = 8
function gapOf(matches: readonly Match[]): number {
  const places = matches.map((match) => match.mark.from).sort((a, b) => a - b)
  if (places.length < 2) return 0
  let sum = 0
  for (let at = 1; at < places.length; at++) sum += Math.min(WIDEST_GAP, Math.max(0, (places[at] ?? 0) - (places[at - 1] ?? 0) - 2))
  return sum / (places.length - 1) / WIDEST_GAP
}

function densityOf(matches: readonly Match[], clauses: readonly Clause[], analysis: Analysis): number {
  let words = 0
  for (const clause of clauses) for (let at = clause.from; at < clause.to; at++) if (analysis.tokens[at]?.kind === 'word') words++
  const used = new Set(matches.flatMap((match) => Array.from({ length: match.mark.to - match.mark.from }, (_, k) => match.mark.from + k)))
  return words === 0 ? 0 : Math.min(1, used.size / words)
}
