import type { Analysis } from '../analyse.ts'
import type { CompiledQuestion, ReadyItem } from '../compiled-topic.ts'
import { alignAll, type Standing } from '../matching/align.ts'
import { firstMatch, type PatternMatch } from '../matching/match-pattern.ts'
import type { Alignment } from '../matching/window.ts'
import { commitmentTo, surroundingsOf } from '../status/commitment.ts'
import { MarkIndex } from '../status/marks.ts'
import { type Bar, barOf } from './bars.ts'
import { contestOf } from './contested.ts'
import { type Decision, STATED } from './decision.ts'
import { exchangesIn } from './exchanged.ts'
import { featuresOf, isDenying, type Signs } from './features.ts'
import { claimedIn } from './fit.ts'
import { governedIn } from './foreign.ts'
import { capBarred, isHurried, scoreItem } from './score-item.ts'
import { settle } from './settle.ts'
import { substanceOf } from './substance.ts'

/** What was taken back or is another's is so in any words: other phrases are not looked at. */
const FINAL: ReadonlySet<Bar> = new Set<Bar>(['rejected', 'contrary', 'unsaid'])
const BY_PATTERN_ALONE = 0.95
const MOSTLY_AGAINST = 0.6
/** Log-odds: an accusation is meant about as likely as not; credit is taken away only from what is surely not. */
const LEAST_MEANT = { redFlag: -0.9, concept: -3.1 } as const

/** What all decisions on one answer look at. */
interface Evidence {
  readonly analysis: Analysis
  readonly question: CompiledQuestion
  readonly standings: readonly Standing[]
  readonly patterns: readonly (PatternMatch | undefined)[]
  readonly signs: Signs
}

/** Patterns, statements and phrases feed one decision an item, near misses count against it; then all are weighed beside each other. */
export function decideAll(analysis: Analysis, question: CompiledQuestion): Decision[] {
  const marks = new MarkIndex(analysis.marks, question.numbers)
  const standings = alignAll(analysis, question, marks)
  const patterns = question.items.map((item) => firstMatch(item, marks, analysis, question))
  const substance = substanceOf(analysis, question)
  const signs = {
    exchanged: exchangesIn(standings, marks, question),
    governed: governedIn(standings, marks, question),
    substance,
    contest: contestOf(substance.words, standings),
    surroundings: surroundingsOf(analysis),
  }
  const evidence = { analysis, question, standings, patterns, signs }
  const alone = question.items.map((_, index) => decide(index, evidence))
  return settle(alone, question)
}

/** By the phrase that comes closest; where that is barred, a hurried red flag may be shown by another. */
function decide(index: number, evidence: Evidence): Decision {
  const item = evidence.question.items[index] as ReadyItem
  const { best, others } = evidence.standings[index] as Standing
  if (best === undefined) return byPatternAlone(item, evidence.patterns[index])
  const first = decideBy(best, index, evidence)
  if (first.bar === undefined || FINAL.has(first.bar) || !isHurried(item)) return first
  for (const other of others()) {
    const decision = decideBy(other, index, evidence)
    if (decision.score >= STATED) return decision
  }
  return first
}

function decideBy(own: Alignment, index: number, { analysis, question, standings, patterns, signs }: Evidence): Decision {
  const item = question.items[index] as ReadyItem
  const pattern = patterns[index]
  const { against, denied } = standings[index] as Standing
  const features = featuresOf(index, own, pattern, standings, question, signs, analysis)
  const contradicted = pattern === undefined && against > MOSTLY_AGAINST && against > own.coverage
  const isDenied = pattern === undefined && denied > own.coverage
  const bar = isDenied ? 'contrary' : barOf(index, own, pattern, features, question, analysis, signs)
  const score = scoreItem(item, features, own, bar)
  const decision = { item, score, alone: score, pattern, best: own, bar, contradicted, features }
  return score < STATED || isMeant(decision, own, signs) ? decision : barUnmeant(decision)
}

/** Who rejects a wrong claim states the right one that denies it. */
const isMeant = ({ item, pattern }: Decision, own: Alignment, { surroundings }: Signs): boolean =>
  (item.kind === 'concept' && isDenying(own, pattern)) || commitmentTo(claimedIn(pattern, own), surroundings) >= LEAST_MEANT[item.kind]

function barUnmeant(decision: Decision): Decision {
  const score = capBarred(decision.score, 'unmeant')
  return { ...decision, bar: 'unmeant', score, alone: score }
}

/** Where nothing of any phrase is said a pattern shows a concept, but accuses nobody. */
function byPatternAlone(item: ReadyItem, pattern: PatternMatch | undefined): Decision {
  const bar = pattern !== undefined && item.kind === 'redFlag' ? 'bare' : undefined
  const score = pattern === undefined ? 0 : capBarred(BY_PATTERN_ALONE, bar)
  return { item, score, alone: score, pattern, best: undefined, bar, contradicted: false, features: undefined }
}
