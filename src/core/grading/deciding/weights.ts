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
  /** How sweeping an accusation's words are, and how narrow; how far they speak of those who talk, and state outright; how far what follows qualifies it. */
  readonly sweeping: number
  readonly narrowing: number
  readonly addressing: number
  readonly stating: number
  readonly qualified: number
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
  bias: -1.02,
  coverage: 0.39,
  core: 0.38,
  literal: 0.96,
  mass: 0.45,
  density: 0.04,
  known: -1.92,
  span: 0.52,
  size: 0.84,
  lacking: 0.28,
  misplaced: 0,
  home: 0,
  foreign: -0.73,
  besideAccusation: -1.68,
  exchanged: 0,
  besideDenial: -3.5,
  hedged: -0.31,
  near: -0.69,
  corrected: 0,
  rival: 0,
  crowd: -1.07,
  opposed: -3.43,
  anywhere: 0.29,
  second: 0.95,
  overFlags: 0.69,
  own: 1.49,
  ownMass: 1.45,
  substance: 1.5,
  brevity: -0.35,
  contested: -0.34,
  sweeping: 0,
  narrowing: 0,
  addressing: 0,
  stating: 0,
  qualified: 0,
  adjacent: 0.82,
  essential: 0.56,
  weight: 0.32,
  phrases: -1.04,
  byPhrase: -0.57,
  profile: 1.28,
  pattern: 1.62,
  unpatterned: -1.84,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -2.31,
  coverage: 1.25,
  core: 0.16,
  literal: 1.67,
  mass: 1.05,
  density: 1.24,
  known: -1.02,
  span: 0.49,
  size: -1.34,
  lacking: 0.46,
  misplaced: -0.43,
  home: 0.24,
  foreign: -0.51,
  besideAccusation: -1.84,
  exchanged: -0.58,
  besideDenial: -0.31,
  hedged: -0.5,
  near: 0,
  corrected: 0,
  rival: -0.7,
  crowd: -1.11,
  opposed: -2.58,
  anywhere: 0.72,
  second: 0.71,
  overFlags: 0.7,
  own: 0.86,
  ownMass: 1.6,
  substance: 1.5,
  brevity: 0.32,
  contested: -0.95,
  sweeping: 0,
  narrowing: 0,
  addressing: 0,
  stating: 0,
  qualified: 0,
  adjacent: 1.11,
  essential: 0.41,
  weight: 0.28,
  phrases: -1.43,
  byPhrase: -0.59,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
export const RED_FLAG: Weights = {
  bias: -3.18,
  coverage: 0,
  core: 0.28,
  literal: 0.67,
  mass: 1.12,
  density: 0.15,
  known: 0,
  span: 0.26,
  size: 1.46,
  lacking: -0.09,
  misplaced: 0,
  home: 0,
  foreign: -0.35,
  besideAccusation: -1.01,
  exchanged: 0,
  besideDenial: -2.5,
  hedged: 0,
  near: -0.32,
  corrected: -1,
  rival: -1.01,
  crowd: -1.4,
  opposed: -1.25,
  anywhere: 0.17,
  second: 0,
  overFlags: 0.44,
  own: 0,
  ownMass: 0,
  substance: 0,
  brevity: 1.08,
  contested: -1.38,
  sweeping: 0.62,
  narrowing: -0.61,
  addressing: 0,
  stating: 0,
  qualified: 0,
  adjacent: 1.12,
  essential: 0,
  weight: 0,
  phrases: -0.11,
  byPhrase: 0.21,
  profile: 2.36,
  pattern: 2.11,
  unpatterned: -2.22,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -4.45,
  coverage: 1.87,
  core: 0.09,
  literal: 1.9,
  mass: 1.23,
  density: 2.03,
  known: -0.79,
  span: 0.72,
  size: -0.26,
  lacking: 0.29,
  misplaced: -1.18,
  home: 0.23,
  foreign: -0.3,
  besideAccusation: -1.94,
  exchanged: -0.08,
  besideDenial: -0.92,
  hedged: -0.26,
  near: -1.1,
  corrected: -1.49,
  rival: -1.57,
  crowd: -0.8,
  opposed: -0.64,
  anywhere: -0.13,
  second: 1,
  overFlags: 0.44,
  own: 1.08,
  ownMass: 0.98,
  substance: 1.5,
  brevity: 0.93,
  contested: -2.15,
  sweeping: 2.43,
  narrowing: -2.01,
  addressing: 1.55,
  stating: 1.25,
  qualified: -1.23,
  adjacent: 1.06,
  essential: 0.36,
  weight: 0.47,
  phrases: -1.46,
  byPhrase: -0.31,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
