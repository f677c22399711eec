import type { Analysis } from '../analyse.ts'
import type { CompiledQuestion, ReadyItem } from '../compiled-topic.ts'
import type { Match } from '../matching/finder.ts'
import type { PatternMatch } from '../matching/match-pattern.ts'
import { isShared } from '../matching/own-words.ts'
import { type Alignment, isSaid } from '../matching/window.ts'
import type { Clause } from '../reading/clause.ts'
import { type Token, textAt } from '../reading/token.ts'
import { isVetoed, isWidened } from '../status/veto.ts'
import { bulkOf } from './bulk.ts'
import type { Signs } from './features.ts'
import { marksOf } from './fit.ts'
import { isTurnedComparison } from './turned-comparison.ts'
import type { Features } from './weights.ts'

/** Why an item does not count, however well it fits. */
export type Bar =
  /** Nothing that is claimed shows it. */
  | 'unshown'
  /** The answer says next to nothing of what is asked. */
  | 'slight'
  /** A red flag rests on all that shows it. */
  | 'accusing'
  /** Two names have swapped what is said of them. */
  | 'exchanged'
  /** The same claim is rejected elsewhere in the answer. */
  | 'rejected'
  /** What it claims first of all is denied. */
  | 'contrary'
  /** What is compared has changed places. */
  | 'turned'
  /** A core that the author marked is not there. */
  | 'unmarked'
  /** Asked, reported or only listed. */
  | 'unsaid'
  /** A near miss is said outright. */
  | 'near'
  /** A pattern accuses, and the answer has nothing for any phrase. */
  | 'bare'
  /** Too little of an accusation is said. */
  | 'little'
  /** It accuses by a phrase that lies strewn about, and by nothing but what other items ask for as well. */
  | 'shared'
  /** A doubt or denial stands beside the accusation. */
  | 'vetoed'
  /** The accusation is only supposed. */
  | 'supposed'
  /** The words around it say that it is not meant. */
  | 'unmeant'

/** A claim with one of these is of one thing alone. */
const EXCLUSIVE = new Set(['w:onli', 'w:just', 'w:mere', 'w:sole', 'w:exclus'])
const MOST_EXCHANGED = 0.35
/** Rejected in about as many words as it is said. */
const AS_MUCH = 0.9
/** An accusation says, and a rejection rejects, so much of the claim. */
const LEAST_OF_CLAIM = 0.3
const IN_FULL = 0.9
const MOSTLY_THAT = 0.4

/** The first thing that bars an item; undefined where nothing does, and its weights decide. */
export function barOf(
  index: number,
  own: Alignment,
  match: PatternMatch | undefined,
  features: Features,
  question: CompiledQuestion,
  analysis: Analysis,
  { substance: { slight } }: Signs,
): Bar | undefined {
  const item = question.items[index] as ReadyItem
  const isFlag = item.kind === 'redFlag'
  if (match === undefined && own.matches.length === 0) return 'unshown'
  const shown = marksOf(match, own).filter(({ name }) => !name)
  const isSlight = match === undefined ? slight !== undefined : isFlag && slight === 'one' && shown.length < 2
  if (isSlight && own.coverage < IN_FULL) return 'slight'
  if (features.exchanged > MOST_EXCHANGED) return 'exchanged'
  if (match !== undefined) return undefined
  if (isFlag && own.rejected() >= Math.max(LEAST_OF_CLAIM, AS_MUCH * own.coverage)) return 'rejected'
  if (own.contrary) return 'contrary'
  if (isTurnedComparison(own, analysis.tokens)) return 'turned'
  if (own.lacksMarked) return 'unmarked'
  if (!own.clauses.every(isSaid)) return 'unsaid'
  if (features.near === 1) return 'near'
  return isFlag ? barOfAccusation(index, item, own, features, question, analysis) : undefined
}

function barOfAccusation(
  index: number,
  { profiled }: ReadyItem,
  own: Alignment,
  { coverage, density }: Features,
  { postings, names }: CompiledQuestion,
  analysis: Analysis,
): Bar | undefined {
  if (coverage < LEAST_OF_CLAIM) return 'little'
  if (!profiled && !isPlain(own, density) && isShared(index, own, postings.own)) return 'shared'
  const { slots } = own.ref.exemplar
  // A doubt that stands with nothing but a name is none of the claim.
  const isName = ({ slot }: Match): boolean => slots[slot]?.keys.some((key) => names.all.has(key)) ?? false
  const telling = own.matches.filter((match) => !isName(match))
  const marks = bulkOf(telling.length > 0 ? telling : own.matches, slots).map(({ mark }) => mark)
  const denies = slots.some(({ negated }) => negated)
  const spares = slots.some(({ spared }) => spared)
  if (isVetoed(marks, analysis, denies, spares)) return 'vetoed'
  if (slots.some(({ keys, negated }) => !negated && keys.some((key) => EXCLUSIVE.has(key))) && isWidened(marks, analysis)) return 'vetoed'
  return own.clauses.every((clause) => isSupposed(clause, analysis)) ? 'supposed' : undefined
}

/** A condition that its sentence draws something from; one without a main clause holds it: "if it fails terraform rolls back, so no harm". */
const isSupposed = ({ status, sentence }: Clause, { clauses, tokens }: Analysis): boolean =>
  status === 'hypothetical' &&
  clauses.some((other) => other.sentence === sentence && other.status !== 'hypothetical' && !isConsequence(other, tokens))

/** "… so no harm", but not "… so is the database", "… so much for the budget". */
const isConsequence = ({ from }: Clause, tokens: readonly Token[]): boolean =>
  textAt(tokens, from) === 'so' && !CLAIMING.test(textAt(tokens, from + 1))
const CLAIMING = /^(?:is|are|was|were|do|does|did|can|will|would|has|have|much|that)$/

/** It names its subject, is the claim itself, or stands together: "if the group may read then the owner may" is not said by "owner: read and write, group: read". */
const isPlain = ({ ref }: Alignment, density: number): boolean =>
  ref.exemplar.subject !== null || ref.exemplar.source === 'claim' || density >= MOSTLY_THAT
