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
  bias: -1.1,
  coverage: 0.44,
  core: 0.44,
  literal: 0.93,
  mass: 0.45,
  density: 0.03,
  known: -1.91,
  span: 0.5,
  size: 0.82,
  lacking: 0.33,
  misplaced: -0.06,
  home: 0,
  foreign: -0.71,
  besideAccusation: -1.63,
  exchanged: 0,
  besideDenial: -3.5,
  hedged: -0.31,
  near: -0.67,
  corrected: 0,
  rival: 0,
  crowd: -1.05,
  opposed: -3.55,
  anywhere: 0.32,
  second: 0.95,
  overFlags: 0.66,
  own: 1.5,
  ownMass: 1.39,
  substance: 1.5,
  brevity: -0.36,
  contested: -0.35,
  sweeping: 0,
  narrowing: 0,
  adjacent: 0.83,
  essential: 0.55,
  weight: 0.34,
  phrases: -1.05,
  byPhrase: -0.56,
  profile: 1.29,
  pattern: 1.65,
  unpatterned: -1.83,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -2.28,
  coverage: 1.3,
  core: 0.09,
  literal: 1.58,
  mass: 1.19,
  density: 1.19,
  known: -0.94,
  span: 0.31,
  size: -1.44,
  lacking: 0.51,
  misplaced: -0.73,
  home: 0.23,
  foreign: -0.5,
  besideAccusation: -2.08,
  exchanged: -0.49,
  besideDenial: -0.39,
  hedged: -0.58,
  near: 0,
  corrected: 0,
  rival: -0.75,
  crowd: -1.14,
  opposed: -1.86,
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
  adjacent: 1,
  essential: 0.44,
  weight: 0.29,
  phrases: -1.3,
  byPhrase: -0.59,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
export const RED_FLAG: Weights = {
  bias: -3.06,
  coverage: 0,
  core: 0.15,
  literal: 0.58,
  mass: 1.13,
  density: 0.18,
  known: 0,
  span: 0.35,
  size: 1.37,
  lacking: -0.16,
  misplaced: 0,
  home: 0,
  foreign: -0.34,
  besideAccusation: -1.08,
  exchanged: 0,
  besideDenial: -2.5,
  hedged: 0,
  near: -0.27,
  corrected: -0.98,
  rival: -1.16,
  crowd: -1.55,
  opposed: -1.36,
  anywhere: 0.27,
  second: 0,
  overFlags: 0.43,
  own: 0,
  ownMass: 0,
  substance: 0,
  brevity: 0.98,
  contested: -1.31,
  sweeping: 0.5,
  narrowing: -0.58,
  adjacent: 1.03,
  essential: 0,
  weight: 0,
  phrases: -0.09,
  byPhrase: 0.24,
  profile: 2.31,
  pattern: 2.07,
  unpatterned: -2.17,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -4.14,
  coverage: 2.03,
  core: 0,
  literal: 1.67,
  mass: 1.41,
  density: 1.13,
  known: -1.33,
  span: 1.7,
  size: -0.22,
  lacking: 0.56,
  misplaced: -1.4,
  home: 0.21,
  foreign: -0.33,
  besideAccusation: -2.25,
  exchanged: -0.06,
  besideDenial: -0.61,
  hedged: -0.39,
  near: -0.31,
  corrected: -0.81,
  rival: -1.74,
  crowd: -0.88,
  opposed: -1.82,
  anywhere: 0.16,
  second: 0.9,
  overFlags: 0.43,
  own: 1.15,
  ownMass: 0.87,
  substance: 1.5,
  brevity: 0.8,
  contested: -1.8,
  sweeping: 1.9,
  narrowing: -1.31,
  adjacent: 0.96,
  essential: 0.43,
  weight: 0.34,
  phrases: -1.31,
  byPhrase: -0.25,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
