import type { Analysis } from '../analyse.ts'
import type { CompiledQuestion, ReadyItem } from '../compiled-topic.ts'
import { NEAR_MISS, type Standing } from '../matching/align.ts'
import type { PatternMatch } from '../matching/match-pattern.ts'
import type { Alignment } from '../matching/window.ts'
import type { Clause } from '../reading/clause.ts'
import { standsBesideDenial } from '../status/beside-denial.ts'
import type { Contest } from './contested.ts'
import type { Governed } from './foreign.ts'
import { rivalsOf } from './rivals.ts'
import type { Substance } from './substance.ts'
import type { Features } from './weights.ts'

const MOST_MASS = 3
const MOST_WORDS = 30
const MOST_SLOTS = 8
const MOST_KNOWN = 8
const MOST_PHRASES = 10
const MOST_PAIRS = 3
const MOST_CONTESTING = 3
/** Words within which neighbours of the exemplar still stand together. */
const NEIGHBOURLY = 4
/** So much of a near miss is said that it is meant. */
const OUTRIGHT = 0.8

/** What is seen only in the answer as a whole. */
export interface Signs {
  /** By item how far names swapped their roles, and under whose names it is said. */
  readonly exchanged: readonly number[]
  readonly governed: readonly Governed[]
  readonly substance: Substance
  readonly contest: Contest
  readonly accused: Accused
}
/** By clause how surely it raises a red flag, 0 to 1; the tokens that such accusations rest on. */
export interface Accused {
  readonly clauses: ReadonlyMap<Clause, number>
  readonly words: ReadonlySet<number>
}

/** What the decision on one item looks at: its own alignment, and how it stands beside its near misses and rivals. */
export function featuresOf(
  index: number,
  own: Alignment,
  match: PatternMatch | undefined,
  standings: readonly Standing[],
  question: CompiledQuestion,
  { exchanged, governed, substance, contest, accused }: Signs,
  analysis: Analysis,
): Features {
  const item = question.items[index] as ReadyItem
  const patterned = match !== undefined
  const { near, anywhere, second, own: ownShare, ownMass, profile } = standings[index] as Standing
  const { slots } = own.ref.exemplar
  const ownMarks = own.matches.map((match) => match.mark)
  const marks = match?.marks ?? ownMarks
  const clauses = match === undefined ? own.clauses : [...new Set(match.marks.map(({ clause }) => clause))]
  const isFlag = item.kind === 'redFlag'
  const density = densityOf(own, analysis)
  const rivals = rivalsOf(index, own.closeness, marks, clauses, standings, question)
  return {
    coverage: own.coverage,
    core: own.core,
    literal: own.literal,
    mass: Math.min(MOST_MASS, own.mass) / MOST_MASS,
    density,
    known: knownIn(own, substance.asked),
    span:
      Math.min(
        MOST_WORDS,
        own.clauses.reduce((sum, clause) => sum + clause.to - clause.from, 0),
      ) / MOST_WORDS,
    size: Math.min(MOST_SLOTS, slots.length) / MOST_SLOTS,
    lacking: lackingOf(own),
    misplaced: own.misplaced,
    exchanged: exchanged[index] ?? 0,
    home: governed[index]?.home ?? 0,
    foreign: governed[index]?.foreign ?? 0,
    besideAccusation: isFlag ? 0 : Math.max(0, ...marks.map(({ clause }) => accused.clauses.get(clause) ?? 0)),
    besideDenial: isDenying(own, match) || !standsBesideDenial(marks, analysis) ? 0 : 1,
    hedged: clauses.some((clause) => clause.status === 'hedged') ? 1 : 0,
    near: nearOf(own, near),
    rivalConcept: rivals.concept.rival,
    rivalFlag: rivals.redFlag.rival,
    crowdConcept: rivals.concept.crowd,
    crowdFlag: rivals.redFlag.crowd,
    anywhere,
    second,
    overFlags: anywhere - rivals.redFlag.most,
    own: ownShare,
    ownMass,
    substance: isFlag ? 0 : substance.amount,
    brevity: contest.brevity,
    contested: (contest.brevity * (contest.byOthers[index] ?? 0)) / MOST_CONTESTING,
    adjacent: adjacentOf(own),
    essential: item.essential ? 1 : 0,
    weight: item.weight,
    phrases: Math.min(MOST_PHRASES, item.exemplars.length) / MOST_PHRASES,
    byPhrase: isMain(own) ? 0 : 1,
    profile,
    pattern: patterned ? 1 : 0,
    unpatterned: !patterned && item.patterns.length > 1 ? 1 : 0,
  }
}

/** The phrase or pattern itself denies. */
const isDenying = ({ ref }: Alignment, match: PatternMatch | undefined): boolean =>
  match === undefined ? ref.exemplar.slots.some((slot) => slot.negated) : match.pattern.polarity === 'denied'

/** How close a near miss comes; 1 where it is said outright and fits better than anything accepted. */
function nearOf(own: Alignment, near: Alignment | undefined): number {
  if (near === undefined) return 0
  const lead = near.closeness - own.closeness
  return lead > 0 && near.coverage >= OUTRIGHT ? 1 : Math.min(0.9, Math.max(0, lead + NEAR_MISS))
}

const isMain = ({ ref }: Alignment): boolean => ref.exemplar.source === 'statement' || ref.exemplar.source === 'claim'

/** How many neighbours of the exemplar stand together in the answer as well, in the same order; of three. */
function adjacentOf({ matches }: Alignment): number {
  let pairs = 0
  for (const [index, { slot, mark }] of matches.entries()) {
    const before = matches[index - 1]
    const gap = mark.from - (before?.mark.from ?? mark.from)
    if (before?.slot === slot - 1 && gap > 0 && gap <= NEIGHBOURLY) pairs++
  }
  return Math.min(1, pairs / MOST_PAIRS)
}

/** Weight of the heaviest word that is not there. */
function lackingOf({ ref, matches }: Alignment): number {
  let most = 0
  for (const [index, slot] of ref.exemplar.slots.entries())
    if (!slot.owner && slot.weight > most && !matches.some((match) => match.slot === index)) most = slot.weight
  return most
}

/** Share of the clauses' words that the exemplar explains. */
function densityOf({ matches, clauses }: Alignment, analysis: Analysis): number {
  let words = 0
  for (const clause of clauses) for (let at = clause.from; at < clause.to; at++) if (analysis.tokens[at]?.kind === 'word') words++
  const used = new Set<number>()
  for (const { mark } of matches) for (let at = mark.from; at < mark.to; at++) used.add(at)
  return words === 0 ? 0 : Math.min(1, used.size / words)
}

/** How many of the clauses' words the question asks for, for this item or another; of eight. */
function knownIn({ clauses }: Alignment, asked: Uint8Array): number {
  let words = 0
  for (const clause of clauses) for (let at = clause.from; at < clause.to; at++) words += asked[at] ?? 0
  return Math.min(1, words / MOST_KNOWN)
}
