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
  /** How surely all the words around the claim tell that it is meant: 1 and more for surely, below 0 for surely not; a hurried red flag's alone. */
  readonly meant: number
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
  coverage: 0.4,
  core: 0.38,
  literal: 0.89,
  mass: 0.39,
  density: 0.07,
  known: -1.83,
  span: 0.49,
  size: 0.81,
  lacking: 0.3,
  misplaced: 0,
  home: 0,
  foreign: -0.8,
  besideAccusation: -1.7,
  exchanged: 0,
  besideDenial: -3.5,
  hedged: -0.36,
  near: -0.7,
  corrected: 0,
  rival: 0,
  crowd: -1.08,
  opposed: -3.39,
  anywhere: 0.34,
  second: 0.96,
  overFlags: 0.68,
  own: 1.5,
  ownMass: 1.45,
  substance: 1.5,
  brevity: -0.35,
  contested: -0.29,
  sweeping: 0,
  narrowing: 0,
  addressing: 0,
  stating: 0,
  qualified: 0,
  meant: 0,
  adjacent: 0.83,
  essential: 0.57,
  weight: 0.32,
  phrases: -1.03,
  byPhrase: -0.57,
  profile: 1.27,
  pattern: 1.62,
  unpatterned: -1.84,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -2.31,
  coverage: 1.26,
  core: 0.16,
  literal: 1.65,
  mass: 1.05,
  density: 1.24,
  known: -1.01,
  span: 0.47,
  size: -1.33,
  lacking: 0.46,
  misplaced: -0.43,
  home: 0.23,
  foreign: -0.52,
  besideAccusation: -1.89,
  exchanged: -0.58,
  besideDenial: -0.34,
  hedged: -0.46,
  near: 0,
  corrected: 0,
  rival: -0.71,
  crowd: -1.11,
  opposed: -2.64,
  anywhere: 0.7,
  second: 0.72,
  overFlags: 0.71,
  own: 0.86,
  ownMass: 1.6,
  substance: 1.5,
  brevity: 0.32,
  contested: -0.93,
  sweeping: 0,
  narrowing: 0,
  addressing: 0,
  stating: 0,
  qualified: 0,
  meant: 0,
  adjacent: 1.12,
  essential: 0.41,
  weight: 0.28,
  phrases: -1.43,
  byPhrase: -0.58,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
export const RED_FLAG: Weights = {
  bias: -2.93,
  coverage: 0,
  core: 0.3,
  literal: 0.64,
  mass: 1.11,
  density: 0.13,
  known: 0,
  span: 0.28,
  size: 1.46,
  lacking: -0.12,
  misplaced: 0,
  home: 0,
  foreign: -0.35,
  besideAccusation: -1,
  exchanged: 0,
  besideDenial: -2.5,
  hedged: 0,
  near: -0.3,
  corrected: -0.97,
  rival: -1,
  crowd: -1.38,
  opposed: -1.22,
  anywhere: 0.17,
  second: 0,
  overFlags: 0.41,
  own: 0,
  ownMass: 0,
  substance: 0,
  brevity: 1.1,
  contested: -1.39,
  sweeping: 0.54,
  narrowing: -0.61,
  addressing: 0,
  stating: 0,
  qualified: 0,
  meant: 0,
  adjacent: 1.1,
  essential: 0,
  weight: 0,
  phrases: -0.1,
  byPhrase: 0.17,
  profile: 2.33,
  pattern: 2.11,
  unpatterned: -2.22,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -4.89,
  coverage: 1.77,
  core: 0.19,
  literal: 1.83,
  mass: 1.27,
  density: 1.87,
  known: -0.9,
  span: 0.96,
  size: -0.36,
  lacking: 0.24,
  misplaced: -1.11,
  home: 0.2,
  foreign: -0.33,
  besideAccusation: -1.91,
  exchanged: -0.07,
  besideDenial: -0.84,
  hedged: -0.24,
  near: -0.93,
  corrected: -1.3,
  rival: -1.5,
  crowd: -0.83,
  opposed: -0.64,
  anywhere: -0.23,
  second: 1.01,
  overFlags: 0.53,
  own: 0.93,
  ownMass: 0.96,
  substance: 1.5,
  brevity: 0.93,
  contested: -1.95,
  sweeping: 2.03,
  narrowing: -1.86,
  addressing: 1.55,
  stating: 1.3,
  qualified: -1.07,
  meant: 0.8,
  adjacent: 1.14,
  essential: 0.35,
  weight: 0.54,
  phrases: -1.72,
  byPhrase: -0.32,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
