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
  /** How sweeping an accusation's words are, and how narrow; how far they speak of those who talk, and state outright. */
  readonly sweeping: number
  readonly narrowing: number
  readonly addressing: number
  readonly stating: number
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
  crowd: -1.06,
  opposed: -3.43,
  anywhere: 0.29,
  second: 0.94,
  overFlags: 0.69,
  own: 1.52,
  ownMass: 1.41,
  substance: 1.5,
  brevity: -0.34,
  contested: -0.36,
  sweeping: 0,
  narrowing: 0,
  addressing: 0,
  stating: 0,
  adjacent: 0.84,
  essential: 0.55,
  weight: 0.32,
  phrases: -1.05,
  byPhrase: -0.56,
  profile: 1.28,
  pattern: 1.64,
  unpatterned: -1.83,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -2.26,
  coverage: 1.33,
  core: 0.08,
  literal: 1.57,
  mass: 1.15,
  density: 1.16,
  known: -0.98,
  span: 0.36,
  size: -1.47,
  lacking: 0.49,
  misplaced: -0.74,
  home: 0.22,
  foreign: -0.5,
  besideAccusation: -1.93,
  exchanged: -0.47,
  besideDenial: -0.4,
  hedged: -0.59,
  near: 0,
  corrected: 0,
  rival: -0.71,
  crowd: -1.11,
  opposed: -2.36,
  anywhere: 0.75,
  second: 0.67,
  overFlags: 0.64,
  own: 1.06,
  ownMass: 1.53,
  substance: 1.5,
  brevity: 0.27,
  contested: -0.94,
  sweeping: 0,
  narrowing: 0,
  addressing: 0,
  stating: 0,
  adjacent: 1.06,
  essential: 0.44,
  weight: 0.28,
  phrases: -1.3,
  byPhrase: -0.6,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
export const RED_FLAG: Weights = {
  bias: -3.13,
  coverage: 0,
  core: 0.26,
  literal: 0.66,
  mass: 1.13,
  density: 0.16,
  known: 0,
  span: 0.29,
  size: 1.43,
  lacking: -0.11,
  misplaced: 0,
  home: 0,
  foreign: -0.35,
  besideAccusation: -1,
  exchanged: 0,
  besideDenial: -2.5,
  hedged: 0,
  near: -0.32,
  corrected: -0.97,
  rival: -1,
  crowd: -1.38,
  opposed: -1.22,
  anywhere: 0.14,
  second: 0,
  overFlags: 0.43,
  own: 0,
  ownMass: 0,
  substance: 0,
  brevity: 1.08,
  contested: -1.4,
  sweeping: 0.57,
  narrowing: -0.6,
  addressing: 0,
  stating: 0,
  adjacent: 1.13,
  essential: 0,
  weight: 0,
  phrases: -0.1,
  byPhrase: 0.19,
  profile: 2.36,
  pattern: 2.12,
  unpatterned: -2.23,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -4.93,
  coverage: 1.86,
  core: 0,
  literal: 1.7,
  mass: 1.32,
  density: 1.66,
  known: -1.2,
  span: 0.91,
  size: -0.19,
  lacking: 0.47,
  misplaced: -1.28,
  home: 0.22,
  foreign: -0.36,
  besideAccusation: -1.93,
  exchanged: -0.05,
  besideDenial: -0.51,
  hedged: -0.37,
  near: -0.52,
  corrected: -1.02,
  rival: -1.6,
  crowd: -0.75,
  opposed: -0.98,
  anywhere: 0.35,
  second: 1.01,
  overFlags: 0.53,
  own: 1.07,
  ownMass: 0.96,
  substance: 1.5,
  brevity: 0.98,
  contested: -2.06,
  sweeping: 2.09,
  narrowing: -2.25,
  addressing: 1.54,
  stating: 1.34,
  adjacent: 1.12,
  essential: 0.39,
  weight: 0.4,
  phrases: -1.37,
  byPhrase: -0.29,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
