/** What the decision looks at; each 0 to 1, leads a little more. */
export interface Features {
  /** Of the closest exemplar's weight: what is said, its core words, what is said in the very same words. */
  readonly coverage: number
  readonly core: number
  readonly literal: number
  /** How much the words that are said tell. */
  readonly mass: number
  /** Share of the clauses' words that it explains; how long the clauses are, and how long the exemplar. */
  readonly density: number
  /** How many of the clauses' words the question asks for at all. */
  readonly known: number
  readonly span: number
  readonly size: number
  /** Weight of its heaviest word that is not there. */
  readonly lacking: number
  /** Said of another subject; with doubt. */
  readonly misplaced: number
  readonly hedged: number
  /** Roles that two names swap; said under a name of its own, or another's; how surely its clause raises a red flag. */
  readonly exchanged: number
  readonly home: number
  readonly foreign: number
  readonly besideAccusation: number
  /** The clause denies something else: what stands beside that is not said. */
  readonly besideDenial: number
  /** By how much a near miss is closer. */
  readonly near: number
  /** How much is said of what its near misses ask for and no phrase of its own does. */
  readonly corrected: number
  /** At first sight: how surely a concept is said by the same words, or in the same place; what speaks against it is said. */
  readonly rival: number
  readonly crowd: number
  readonly opposed: number
  /** What is said of it anywhere in the answer, of its second phrase too, and its lead over all red flags in that. */
  readonly anywhere: number
  readonly second: number
  readonly overFlags: number
  /** What is said anywhere of the words that no other item asks for: their share, and how much they tell. */
  readonly own: number
  readonly ownMass: number
  /** How much the answer has to say of the question. */
  readonly substance: number
  /** How short the answer is; and, if it is, how much of it others ask for. */
  readonly brevity: number
  readonly contested: number
  /** How sweeping an accusation's words are, and how narrow. */
  readonly sweeping: number
  readonly narrowing: number
  /** Neighbours of the exemplar that stand together in the answer as well. */
  readonly adjacent: number
  /** What the author says of the item; how many phrases it has; that a phrase came closest and not the statement itself. */
  readonly essential: number
  readonly weight: number
  readonly phrases: number
  readonly byPhrase: number
  /** How clearly some clause fits the item's profile. */
  readonly profile: number
  /** One of the author's patterns matched; or none of several. */
  readonly pattern: number
  readonly unpatterned: number
}
export type Weights = { readonly bias: number } & { readonly [feature in keyof Features]: number }

/**
 * Logistic weights, fitted over labelled answers with most signs held fixed (test/bench/fit-weights.ts): for items whose
 * phrases were many enough for a profile, and for those written in a hurry.
 */
export const CONCEPT: Weights = {
  bias: -1.12,
  coverage: 0.4,
  core: 0.43,
  literal: 0.94,
  mass: 0.46,
  density: 0.06,
  known: -1.89,
  span: 0.48,
  size: 0.83,
  lacking: 0.31,
  misplaced: 0,
  home: 0,
  foreign: -0.72,
  besideAccusation: -1.65,
  exchanged: 0,
  besideDenial: -3.5,
  hedged: -0.31,
  near: -0.66,
  corrected: 0,
  rival: 0,
  crowd: -1.05,
  opposed: -3.53,
  anywhere: 0.34,
  second: 0.99,
  overFlags: 0.64,
  own: 1.5,
  ownMass: 1.37,
  substance: 1.5,
  brevity: -0.34,
  contested: -0.37,
  sweeping: 0,
  narrowing: 0,
  adjacent: 0.84,
  essential: 0.54,
  weight: 0.34,
  phrases: -1.04,
  byPhrase: -0.55,
  profile: 1.28,
  pattern: 1.66,
  unpatterned: -1.83,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -2.28,
  coverage: 1.3,
  core: 0.09,
  literal: 1.57,
  mass: 1.18,
  density: 1.2,
  known: -0.94,
  span: 0.31,
  size: -1.44,
  lacking: 0.51,
  misplaced: -0.73,
  home: 0.23,
  foreign: -0.5,
  besideAccusation: -2.12,
  exchanged: -0.49,
  besideDenial: -0.39,
  hedged: -0.58,
  near: 0,
  corrected: 0,
  rival: -0.76,
  crowd: -1.14,
  opposed: -1.85,
  anywhere: 0.73,
  second: 0.67,
  overFlags: 0.69,
  own: 1.07,
  ownMass: 1.48,
  substance: 1.5,
  brevity: 0.24,
  contested: -0.94,
  sweeping: 0,
  narrowing: 0,
  adjacent: 1,
  essential: 0.44,
  weight: 0.29,
  phrases: -1.3,
  byPhrase: -0.6,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
export const RED_FLAG: Weights = {
  bias: -3.15,
  coverage: 0,
  core: 0.29,
  literal: 0.65,
  mass: 1.1,
  density: 0.21,
  known: 0,
  span: 0.28,
  size: 1.4,
  lacking: -0.09,
  misplaced: 0,
  home: 0,
  foreign: -0.32,
  besideAccusation: -1.09,
  exchanged: 0,
  besideDenial: -2.5,
  hedged: 0,
  near: -0.31,
  corrected: -0.94,
  rival: -1.16,
  crowd: -1.5,
  opposed: -1.39,
  anywhere: 0.17,
  second: 0,
  overFlags: 0.39,
  own: 0,
  ownMass: 0,
  substance: 0,
  brevity: 1,
  contested: -1.32,
  sweeping: 0.56,
  narrowing: -0.55,
  adjacent: 1.08,
  essential: 0,
  weight: 0,
  phrases: -0.1,
  byPhrase: 0.22,
  profile: 2.3,
  pattern: 2.04,
  unpatterned: -2.16,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -4.18,
  coverage: 2.05,
  core: 0,
  literal: 1.64,
  mass: 1.4,
  density: 1.12,
  known: -1.32,
  span: 1.7,
  size: -0.22,
  lacking: 0.58,
  misplaced: -1.39,
  home: 0.21,
  foreign: -0.33,
  besideAccusation: -2.26,
  exchanged: -0.06,
  besideDenial: -0.6,
  hedged: -0.39,
  near: -0.28,
  corrected: -0.79,
  rival: -1.74,
  crowd: -0.85,
  opposed: -1.85,
  anywhere: 0.19,
  second: 0.92,
  overFlags: 0.42,
  own: 1.13,
  ownMass: 0.85,
  substance: 1.5,
  brevity: 0.83,
  contested: -1.83,
  sweeping: 1.93,
  narrowing: -1.29,
  adjacent: 0.95,
  essential: 0.43,
  weight: 0.35,
  phrases: -1.36,
  byPhrase: -0.26,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
