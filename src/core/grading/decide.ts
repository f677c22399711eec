import { type Alignment, alignAll } from './align.ts'
import type { Analysis } from './analyse.ts'
import type { CompiledQuestion, ReadyItem } from './compiled-topic.ts'
import { indexMarks, isVetoed, matchPattern, type PatternMatch } from './match-pattern.ts'
import { CONCEPT, type Features, RED_FLAG, weigh } from './weights.ts'

/** What was found for one concept or red flag. */
export interface Decision {
  readonly item: ReadyItem
  /** 0 to 1; stated or asserted from 0.5 on. */
  readonly score: number
  readonly pattern: PatternMatch | undefined
  readonly best: Alignment | undefined
  /** The claim was made the other way round ("is not reachable from inside"). */
  readonly contradicted: boolean
  readonly denied: boolean
  readonly features: Features | undefined
}

const FULL = 1.8
const MOST_WITHOUT_CORE = 0.4

/** Patterns, statements and phrases feed one decision an item; near misses and rivals for the same clauses count against it. */
export function decideAll(analysis: Analysis, question: CompiledQuestion): Decision[] {
  const marks = indexMarks(analysis)
  const alignments = alignAll(analysis, question)
  const best = question.items.map((_, item) => top(alignments, item, false))
  const near = question.items.map((_, item) => top(alignments, item, true))
  return question.items.map((item, index) => {
    const pattern = item.patterns
      .map((candidate) => matchPattern(candidate, item, marks, analysis, question))
      .find((match) => match !== undefined)
    const own = best[index]
    const features = own === undefined ? undefined : featuresOf(item, own, near[index], best, index, question, analysis, alignments)
    const soft = features === undefined ? 0 : softScore(item, features)
    const score = pattern === undefined ? soft : Math.max(0.95, soft)
    const contradicted = pattern === undefined && own !== undefined && own.against > 0.6 && own.against > own.coverage
    return { item, score, pattern, best: own, contradicted, denied: contradicted, features }
  })
}

/** An accusation needs every core word; a concept may do with most. */
function softScore(item: ReadyItem, features: Features): number {
  const score = weigh(features, item.kind === 'concept' ? CONCEPT : RED_FLAG)
  return item.kind === 'redFlag' && (features.coreAll < 1 || features.vetoed > 0) ? Math.min(score, MOST_WITHOUT_CORE) : score
}

function top(alignments: readonly Alignment[], item: number, near: boolean): Alignment | undefined {
  let best: Alignment | undefined
  for (const alignment of alignments)
    if (alignment.ref.item === item && alignment.ref.near === near && (best === undefined || closeness(alignment) > closeness(best)))
      best = alignment
  return best
}

const closeness = (a: Alignment): number =>
  a.coverage +
  0.6 * a.core +
  0.06 * a.count -
  0.5 * a.against -
  0.5 * a.misplaced -
  0.06 * (a.clauses - 1) +
  0.1 * a.density -
  (a.unsaid ? 0.6 : 0)

function featuresOf(
  item: ReadyItem,
  own: Alignment,
  near: Alignment | undefined,
  best: readonly (Alignment | undefined)[],
  index: number,
  question: CompiledQuestion,
  analysis: Analysis,
  alignments: readonly Alignment[],
): Features {
  const mine = closeness(own)
  let rivalConcept = 0
  let rivalFlag = 0
  for (const [other, alignment] of best.entries()) {
    if (other === index || alignment === undefined || !overlaps(own, alignment)) continue
    const lead = Math.max(0, closeness(alignment) - mine + 0.3)
    if (question.items[other]?.kind === 'concept') rivalConcept = Math.max(rivalConcept, lead)
    else rivalFlag = Math.max(rivalFlag, lead)
  }
  const agreeing = alignments.filter(
    (alignment) => alignment.ref.item === index && !alignment.ref.near && alignment !== own && closeness(alignment) > mine - 0.25,
  ).length
  return {
    coverage: own.coverage,
    core: own.core,
    coreAll: own.cores > 0 && own.coreFilled === own.cores ? 1 : 0,
    literal: own.literal,
    count: Math.min(5, own.count) / 5,
    mass: Math.min(3, own.mass) / 3,
    density: own.density,
    against: own.against,
    misplaced: own.misplaced,
    gap: own.gap,
    clauses: own.clauses - 1,
    sentences: own.sentences - 1,
    unsaid: own.unsaid ? 1 : 0,
    hypothetical: own.hypothetical ? 1 : 0,
    hedged: own.hedged ? 1 : 0,
    agreeing: Math.min(3, agreeing) / 3,
    near: near === undefined ? 0 : Math.max(0, closeness(near) - mine + 0.2),
    rivalConcept,
    rivalFlag,
    vetoed:
      item.kind === 'redFlag' &&
      !own.ref.exemplar.slots.some((slot) => slot.negated) &&
      isVetoed(
        own.matches.map((match) => match.mark),
        analysis,
      )
        ? 1
        : 0,
    rivalName: own.rivalName ? 1 : 0,
    thin: Math.max(0, 1 - own.ref.total / FULL),
  }
}

function overlaps(a: Alignment, b: Alignment): boolean {
  return a.matches.some((match) => b.matches.some((other) => other.mark.clause === match.mark.clause))
}
