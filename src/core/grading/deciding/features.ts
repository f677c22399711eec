import type { Analysis } from '../analyse.ts'
import type { CompiledQuestion, ReadyItem } from '../compiled-topic.ts'
import type { Standing } from '../matching/align.ts'
import type { PatternMatch } from '../matching/match-pattern.ts'
import type { Alignment } from '../matching/window.ts'
import { standsBesideDenial } from '../status/beside-denial.ts'
import { commitmentTo, type Surroundings } from '../status/commitment.ts'
import type { Contest } from './contested.ts'
import { adjacentOf, explainedOf, knownIn, lackingOf, marksOf, nearOf, shareOf } from './fit.ts'
import type { Governed } from './foreign.ts'
import { type Manner, mannerOf } from './manner.ts'
import { isHurried } from './score-item.ts'
import type { Substance } from './substance.ts'
import type { Features } from './weights.ts'

const MOST_MASS = 3
const MOST_SLOTS = 8
const MOST_PHRASES = 10
const MOST_CONTESTING = 3
/** Log-odds with which a claim is surely meant. */
const SURELY_MEANT = 5

/** What is seen only in the answer as a whole. */
export interface Signs {
  /** By item how far names swapped their roles, and under whose names it is said. */
  readonly exchanged: readonly number[]
  readonly governed: readonly Governed[]
  readonly substance: Substance
  readonly contest: Contest
  readonly surroundings: Surroundings
}

/** What the decision on one item looks at: its own alignment, and how it stands beside its near misses; the others are not looked at yet. */
export function featuresOf(
  index: number,
  own: Alignment,
  match: PatternMatch | undefined,
  standings: readonly Standing[],
  question: CompiledQuestion,
  { exchanged, governed, substance, contest, surroundings }: Signs,
  analysis: Analysis,
): Features {
  const item = question.items[index] as ReadyItem
  const { near, anywhere, second, own: ownShare, ownMass, corrected, profile } = standings[index] as Standing
  const marks = marksOf(match, own)
  const clauses = match === undefined ? own.clauses : [...new Set(match.marks.map(({ clause }) => clause))]
  const isFlag = item.kind === 'redFlag'
  const isHurriedFlag = isFlag && isHurried(item)
  const mass = shareOf(own.mass, MOST_MASS)
  const { density, explained } = explainedOf(own, analysis)
  const lacking = lackingOf(own)
  // What is missing of an accusation may be what is denied.
  const leastDenied = isHurriedFlag ? Math.min(1, lacking) : 1
  const { sweeping, narrowing, addressing, stating, qualified } = isFlag ? mannerOf(clauses, marks, analysis) : EVEN
  // One plain literal: a spread inside it costs a twelfth of an answer's time.
  return {
    coverage: own.coverage,
    core: own.core,
    literal: own.literal,
    mass,
    density,
    explained,
    known: knownIn(own, substance.asked),
    size: shareOf(own.ref.exemplar.slots.length, MOST_SLOTS),
    lacking,
    misplaced: own.misplaced,
    exchanged: exchanged[index] ?? 0,
    home: governed[index]?.home ?? 0,
    foreign: governed[index]?.foreign ?? 0,
    besideDenial: isDenying(own, match) || !standsBesideDenial(marks, analysis) ? 0 : leastDenied,
    hedged: clauses.some((clause) => clause.status === 'hedged') ? 1 : 0,
    near: nearOf(own, near),
    corrected,
    // What the others say is not looked at yet.
    rival: 0,
    crowd: 0,
    opposed: 0,
    besideAccusation: 0,
    anywhere,
    second,
    behindFlag: Math.max(0, mostOfFlags(index, standings, question) - anywhere),
    own: ownShare,
    ownMass,
    substance: isFlag ? 0 : substance.amount,
    brevity: contest.brevity,
    contested: (contest.brevity * (contest.byOthers[index] ?? 0)) / MOST_CONTESTING,
    sweeping,
    narrowing,
    addressing,
    stating,
    qualified,
    meant: isHurriedFlag ? (commitmentTo(marks, surroundings) / SURELY_MEANT) * mass : 0,
    adjacent: adjacentOf(own),
    essential: item.essential ? 1 : 0,
    weight: item.weight,
    phrases: shareOf(item.exemplars.length, MOST_PHRASES),
    byPhrase: isMain(own) ? 0 : 1,
    profile,
    pattern: match === undefined ? 0 : 1,
    unpatterned: match === undefined && item.patterns.length > 1 ? 1 : 0,
  }
}

/** The most that is said anywhere of any other red flag. */
function mostOfFlags(index: number, standings: readonly Standing[], { items }: CompiledQuestion): number {
  let most = 0
  for (const [at, { anywhere }] of standings.entries()) if (at !== index && items[at]?.kind === 'redFlag') most = Math.max(most, anywhere)
  return most
}

/** A concept may be either. */
const EVEN: Manner = { sweeping: 0, narrowing: 0, addressing: 0, stating: 0, qualified: 0 }

/** What is said of the phrase itself denies, or the pattern does. */
export const isDenying = ({ ref, matches }: Alignment, match: PatternMatch | undefined): boolean =>
  match === undefined ? matches.some(({ slot }) => ref.exemplar.slots[slot]?.negated) : match.pattern.polarity === 'denied'

const isMain = ({ ref }: Alignment): boolean => ref.exemplar.source === 'statement' || ref.exemplar.source === 'claim'
