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
  bias: -1.08,
  coverage: 0.43,
  core: 0.43,
  literal: 0.93,
  mass: 0.44,
  density: 0.02,
  known: -1.92,
  span: 0.5,
  size: 0.82,
  lacking: 0.33,
  misplaced: 0,
  home: 0,
  foreign: -0.72,
  besideAccusation: -1.67,
  exchanged: 0,
  besideDenial: -3.5,
  hedged: -0.31,
  near: -0.66,
  corrected: 0,
  rival: 0,
  crowd: -1.05,
  opposed: -3.52,
  anywhere: 0.32,
  second: 0.98,
  overFlags: 0.67,
  own: 1.51,
  ownMass: 1.39,
  substance: 1.5,
  brevity: -0.35,
  contested: -0.37,
  sweeping: 0,
  narrowing: 0,
  adjacent: 0.83,
  essential: 0.55,
  weight: 0.33,
  phrases: -1.05,
  byPhrase: -0.56,
  profile: 1.28,
  pattern: 1.65,
  unpatterned: -1.83,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -2.28,
  coverage: 1.3,
  core: 0.09,
  literal: 1.57,
  mass: 1.19,
  density: 1.2,
  known: -0.93,
  span: 0.31,
  size: -1.45,
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
  opposed: -1.87,
  anywhere: 0.73,
  second: 0.66,
  overFlags: 0.69,
  own: 1.07,
  ownMass: 1.47,
  substance: 1.5,
  brevity: 0.24,
  contested: -0.94,
  sweeping: 0,
  narrowing: 0,
  adjacent: 0.99,
  essential: 0.44,
  weight: 0.29,
  phrases: -1.3,
  byPhrase: -0.59,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
export const RED_FLAG: Weights = {
  bias: -3.18,
  coverage: 0,
  core: 0.29,
  literal: 0.54,
  mass: 1.11,
  density: 0.2,
  known: 0,
  span: 0.29,
  size: 1.4,
  lacking: -0.02,
  misplaced: 0,
  home: 0,
  foreign: -0.32,
  besideAccusation: -1.07,
  exchanged: 0,
  besideDenial: -2.5,
  hedged: 0,
  near: -0.32,
  corrected: -0.95,
  rival: -1.14,
  crowd: -1.49,
  opposed: -1.41,
  anywhere: 0.18,
  second: 0,
  overFlags: 0.43,
  own: 0,
  ownMass: 0,
  substance: 0,
  brevity: 0.98,
  contested: -1.3,
  sweeping: 0.55,
  narrowing: -0.54,
  adjacent: 1.07,
  essential: 0,
  weight: 0,
  phrases: -0.11,
  byPhrase: 0.21,
  profile: 2.33,
  pattern: 2.05,
  unpatterned: -2.16,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -4.15,
  coverage: 2.06,
  core: 0,
  literal: 1.65,
  mass: 1.4,
  density: 1.14,
  known: -1.31,
  span: 1.69,
  size: -0.23,
  lacking: 0.59,
  misplaced: -1.4,
  home: 0.21,
  foreign: -0.33,
  besideAccusation: -2.26,
  exchanged: -0.06,
  besideDenial: -0.6,
  hedged: -0.39,
  near: -0.29,
  corrected: -0.82,
  rival: -1.74,
  crowd: -0.87,
  opposed: -1.81,
  anywhere: 0.16,
  second: 0.87,
  overFlags: 0.44,
  own: 1.15,
  ownMass: 0.85,
  substance: 1.5,
  brevity: 0.79,
  contested: -1.78,
  sweeping: 1.9,
  narrowing: -1.3,
  adjacent: 0.96,
  essential: 0.43,
  weight: 0.34,
  phrases: -1.32,
  byPhrase: -0.26,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
