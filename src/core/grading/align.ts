import type { Analysis } from './analyse.ts'
import type { Clause } from './clause.ts'
import type { CompiledQuestion } from './compiled-topic.ts'
import { boundsOf, type Match, matchesOf } from './find-matches.ts'
import { type ClauseFit, fitClause } from './fit-clause.ts'
import type { MarkIndex } from './marks.ts'
import type { ExemplarRef } from './postings.ts'

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
  readonly clauses: readonly Clause[]
  /** From the first clause of the run to the last. */
  readonly width: number
  readonly coreFilled: number
  /** A core that the author marked is missing. */
  readonly lacksMarked: boolean
  readonly cores: number
  /** How well it fits, all in all: for choosing between alignments, not for deciding. */
  readonly closeness: number
}

/** A concept may be said over two sentences; an accusation must stand in one. */
const WINDOW = 4
const LEAST_COVERAGE = 0.3
const MOST_EXEMPLARS = 4
const FILLED = 0.5

export const isSaid = ({ status }: Clause): boolean => status === 'asserted' || status === 'hedged' || status === 'hypothetical'

/** For every item of the question its closest exemplar, and its closest near miss. */
export function alignAll(
  analysis: Analysis,
  question: CompiledQuestion,
  index: MarkIndex,
): { best: (Alignment | undefined)[]; near: (Alignment | undefined)[] } {
  const best: (Alignment | undefined)[] = question.items.map(() => undefined)
  const near = [...best]
  for (const ref of promising(question, boundsOf(analysis, question, index))) {
    const found = bestWindow(ref, matchesOf(ref, analysis, index), question)
    const into = ref.near ? near : best
    if (found !== undefined && found.closeness > (into[ref.item]?.closeness ?? Number.NEGATIVE_INFINITY)) into[ref.item] = found
  }
  return { best, near }
}

/** The few exemplars of each item, and of its near misses, that could cover most. */
function promising(question: CompiledQuestion, bounds: Float64Array): ExemplarRef[] {
  const chosen = new Map<number, number[]>()
  for (const [at, { item, near }] of question.postings.refs.entries()) {
    const bound = bounds[at] ?? 0
    if (bound < LEAST_COVERAGE) continue
    const bucket = item * 2 + (near ? 1 : 0)
    const list = chosen.get(bucket)
    if (list === undefined) chosen.set(bucket, [at])
    else if (list.length < MOST_EXEMPLARS) list.push(at)
    else {
      let least = 0
      for (let k = 1; k < list.length; k++) if ((bounds[list[k] ?? 0] ?? 0) < (bounds[list[least] ?? 0] ?? 0)) least = k
      if (bound > (bounds[list[least] ?? 0] ?? 0)) list[least] = at
    }
  }
  return [...chosen.values()].flat().flatMap((at) => question.postings.refs[at] ?? [])
}

function bestWindow(ref: ExemplarRef, matches: readonly Match[], question: CompiledQuestion): Alignment | undefined {
  const byClause = new Map<Clause, Match[]>()
  for (const match of matches) {
    const list = byClause.get(match.mark.clause)
    if (list === undefined) byClause.set(match.mark.clause, [match])
    else list.push(match)
  }
  const fits = [...byClause].map(([clause, own]) => fitClause(ref, clause, own, question)).sort((a, b) => a.clause.index - b.clause.index)
  const reach = question.items[ref.item]?.kind === 'redFlag' ? 0 : 1
  let best: Alignment | undefined
  for (const [from, first] of fits.entries()) {
    if (first.usable.length === 0 && fits.length > 1 && best !== undefined) continue
    for (let to = from + 1; to <= fits.length; to++) {
      const last = fits[to - 1]
      if (to > from + 1 && last?.usable.length === 0) continue
      if (last === undefined || last.clause.index >= first.clause.index + WINDOW || last.clause.sentence > first.clause.sentence + reach)
        break
      const alignment = combine(ref, fits.slice(from, to))
      if (best === undefined || alignment.closeness > best.closeness) best = alignment
    }
  }
  return best
}

function combine(ref: ExemplarRef, fits: readonly ClauseFit[]): Alignment {
  const { slots } = ref.exemplar
  const chosen: (Match | undefined)[] = new Array(slots.length)
  for (const { usable } of fits)
    for (const match of usable) if (match.strength > (chosen[match.slot]?.strength ?? 0)) chosen[match.slot] = match
  let covered = 0
  let core = 0
  let literal = 0
  let count = 0
  let coreFilled = 0
  let cores = 0
  let lacksMarked = false
  const matches: Match[] = []
  for (const [index, slot] of slots.entries()) {
    if (slot.owner) continue
    if (slot.core) cores++
    const match = chosen[index]
    if (slot.marked && (match === undefined || match.strength < FILLED)) lacksMarked = true
    if (match === undefined) continue
    matches.push(match)
    covered += slot.weight * match.strength
    count += match.strength
    if (match.strength === 1) literal += slot.weight
    if (!slot.core) continue
    core += slot.weight * match.strength
    if (match.strength >= FILLED) coreFilled++
  }
  let denied = 0
  let elsewhere = 0
  for (const fit of fits) {
    for (const match of fit.denied) if (chosen[match.slot] === undefined) denied += (slots[match.slot]?.weight ?? 0) * match.strength
    for (const match of fit.misplaced) if (chosen[match.slot] === undefined) elsewhere += (slots[match.slot]?.weight ?? 0) * match.strength
  }
  const against = ref.total > 0 ? Math.min(1, denied / ref.total) : 0
  const misplaced = ref.total > 0 ? Math.min(1, elsewhere / ref.total) : 0
  const clauses: Clause[] = []
  for (const { mark } of matches) if (!clauses.includes(mark.clause)) clauses.push(mark.clause)
  const width = (fits[fits.length - 1]?.clause.index ?? 0) - (fits[0]?.clause.index ?? 0)
  const coverage = ref.total > 0 ? covered / ref.total : 0
  const coreShare = ref.coreTotal > 0 ? core / ref.coreTotal : 0
  const closeness =
    coverage +
    0.6 * coreShare +
    0.06 * count -
    0.5 * against -
    0.5 * misplaced -
    0.06 * width -
    (clauses.every(isSaid) ? 0 : 0.6) -
    (lacksMarked ? 0.5 : 0)
  return {
    ref,
    matches,
    coverage,
    core: coreShare,
    literal: ref.total > 0 ? literal / ref.total : 0,
    count,
    mass: covered,
    against,
    misplaced,
    clauses,
    width,
    coreFilled,
    lacksMarked,
    cores,
    closeness,
  }
}
