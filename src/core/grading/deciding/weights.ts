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
  /** Roles that two names swap; said under a name of its own, or another's; how surely its clause raises a red flag, or its sentence another one. */
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
  /** How surely, by itself, a concept is said by the same words, or in the same place; what speaks against it is said. */
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
  bias: -1.05,
  coverage: 0.41,
  core: 0.42,
  literal: 0.95,
  mass: 0.42,
  density: 0.06,
  known: -1.9,
  span: 0.5,
  size: 0.82,
  lacking: 0.3,
  misplaced: 0,
  home: 0,
  foreign: -0.73,
  besideAccusation: -1.66,
  exchanged: 0,
  besideDenial: -3.5,
  hedged: -0.3,
  near: -0.66,
  corrected: 0,
  rival: -0.01,
  crowd: -1.07,
  opposed: -3.44,
  anywhere: 0.29,
  second: 0.94,
  overFlags: 0.69,
  own: 1.52,
  ownMass: 1.41,
  substance: 1.5,
  brevity: -0.34,
  contested: -0.35,
  sweeping: 0,
  narrowing: 0,
  adjacent: 0.84,
  essential: 0.55,
  weight: 0.32,
  phrases: -1.05,
  byPhrase: -0.56,
  profile: 1.28,
  pattern: 1.63,
  unpatterned: -1.83,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -2.27,
  coverage: 1.31,
  core: 0.09,
  literal: 1.57,
  mass: 1.14,
  density: 1.19,
  known: -0.93,
  span: 0.31,
  size: -1.45,
  lacking: 0.49,
  misplaced: -0.73,
  home: 0.22,
  foreign: -0.5,
  besideAccusation: -1.96,
  exchanged: -0.48,
  besideDenial: -0.4,
  hedged: -0.58,
  near: 0,
  corrected: 0,
  rival: -0.72,
  crowd: -1.11,
  opposed: -2.21,
  anywhere: 0.74,
  second: 0.66,
  overFlags: 0.66,
  own: 1.05,
  ownMass: 1.53,
  substance: 1.5,
  brevity: 0.28,
  contested: -0.95,
  sweeping: 0,
  narrowing: 0,
  adjacent: 1.04,
  essential: 0.44,
  weight: 0.28,
  phrases: -1.28,
  byPhrase: -0.6,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
export const RED_FLAG: Weights = {
  bias: -3.18,
  coverage: 0,
  core: 0.26,
  literal: 0.67,
  mass: 1.13,
  density: 0.18,
  known: 0,
  span: 0.26,
  size: 1.44,
  lacking: -0.1,
  misplaced: 0,
  home: 0,
  foreign: -0.35,
  besideAccusation: -0.98,
  exchanged: 0,
  besideDenial: -2.5,
  hedged: 0,
  near: -0.33,
  corrected: -0.99,
  rival: -0.99,
  crowd: -1.37,
  opposed: -1.23,
  anywhere: 0.15,
  second: 0,
  overFlags: 0.42,
  own: 0,
  ownMass: 0,
  substance: 0,
  brevity: 1.1,
  contested: -1.4,
  sweeping: 0.57,
  narrowing: -0.56,
  adjacent: 1.14,
  essential: 0,
  weight: 0,
  phrases: -0.11,
  byPhrase: 0.19,
  profile: 2.36,
  pattern: 2.12,
  unpatterned: -2.23,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -4.29,
  coverage: 2.05,
  core: 0,
  literal: 1.75,
  mass: 1.47,
  density: 1.15,
  known: -1.45,
  span: 1.85,
  size: -0.17,
  lacking: 0.5,
  misplaced: -1.37,
  home: 0.23,
  foreign: -0.36,
  besideAccusation: -2.06,
  exchanged: -0.07,
  besideDenial: -0.6,
  hedged: -0.4,
  near: -0.41,
  corrected: -0.94,
  rival: -1.56,
  crowd: -0.75,
  opposed: -1.06,
  anywhere: 0.13,
  second: 1,
  overFlags: 0.44,
  own: 1.17,
  ownMass: 0.92,
  substance: 1.5,
  brevity: 1.03,
  contested: -2.09,
  sweeping: 2.11,
  narrowing: -1.31,
  adjacent: 1.07,
  essential: 0.43,
  weight: 0.28,
  phrases: -1.26,
  byPhrase: -0.27,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
