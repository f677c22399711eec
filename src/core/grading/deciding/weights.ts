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
  /** At first sight: how surely a concept is said by the same words, or in the same clauses; another red flag is raised; what speaks against it is said. */
  readonly rival: number
  readonly crowd: number
  readonly otherFlag: number
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
  bias: -0.94,
  coverage: 0.49,
  core: 0.46,
  literal: 0.94,
  mass: 0.39,
  density: 0,
  known: -1.92,
  span: 0.42,
  size: 0.77,
  lacking: 0.33,
  misplaced: 0,
  home: 0,
  foreign: -0.71,
  besideAccusation: -1.17,
  exchanged: 0,
  besideDenial: -3.5,
  hedged: -0.28,
  near: -0.67,
  corrected: 0,
  rival: 0,
  crowd: -1.04,
  otherFlag: -1.01,
  opposed: -2.32,
  anywhere: 0.51,
  second: 1.02,
  overFlags: 0.35,
  own: 1.6,
  ownMass: 1.38,
  substance: 1.5,
  brevity: -0.45,
  contested: -0.35,
  sweeping: 0,
  narrowing: 0,
  adjacent: 0.82,
  essential: 0.54,
  weight: 0.33,
  phrases: -1.11,
  byPhrase: -0.58,
  profile: 1.29,
  pattern: 1.73,
  unpatterned: -1.82,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -2.27,
  coverage: 1.34,
  core: 0.1,
  literal: 1.58,
  mass: 1.2,
  density: 1.21,
  known: -0.99,
  span: 0.3,
  size: -1.46,
  lacking: 0.5,
  misplaced: -0.78,
  home: 0.23,
  foreign: -0.5,
  besideAccusation: -1.83,
  exchanged: -0.48,
  besideDenial: -0.42,
  hedged: -0.61,
  near: 0,
  corrected: 0,
  rival: -0.74,
  crowd: -1.12,
  otherFlag: -0.71,
  opposed: -1.4,
  anywhere: 1.1,
  second: 0.66,
  overFlags: 0.25,
  own: 1.03,
  ownMass: 1.53,
  substance: 1.5,
  brevity: 0.23,
  contested: -0.89,
  sweeping: 0,
  narrowing: 0,
  adjacent: 1.02,
  essential: 0.44,
  weight: 0.29,
  phrases: -1.35,
  byPhrase: -0.6,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
export const RED_FLAG: Weights = {
  bias: -3.05,
  coverage: 0,
  core: 0.4,
  literal: 0.55,
  mass: 1.07,
  density: 0.16,
  known: 0,
  span: 0.26,
  size: 1.36,
  lacking: -0.03,
  misplaced: 0,
  home: 0,
  foreign: -0.33,
  besideAccusation: 0,
  exchanged: 0,
  besideDenial: -2.5,
  hedged: 0,
  near: -0.36,
  corrected: -1.01,
  rival: -1.05,
  crowd: -1.39,
  otherFlag: -1.14,
  opposed: -1.37,
  anywhere: 0.16,
  second: 0,
  overFlags: 0.29,
  own: 0,
  ownMass: 0,
  substance: 0,
  brevity: 0.98,
  contested: -1.36,
  sweeping: 0.56,
  narrowing: -0.52,
  adjacent: 1.07,
  essential: 0,
  weight: 0,
  phrases: -0.11,
  byPhrase: 0.21,
  profile: 2.3,
  pattern: 2.07,
  unpatterned: -2.18,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -4.24,
  coverage: 2.12,
  core: 0,
  literal: 1.65,
  mass: 1.36,
  density: 1.14,
  known: -1.4,
  span: 1.65,
  size: -0.2,
  lacking: 0.63,
  misplaced: -1.46,
  home: 0.21,
  foreign: -0.31,
  besideAccusation: -1.34,
  exchanged: -0.06,
  besideDenial: -0.58,
  hedged: -0.42,
  near: -0.32,
  corrected: -0.84,
  rival: -1.64,
  crowd: -0.86,
  otherFlag: -1.34,
  opposed: -1.39,
  anywhere: 0.42,
  second: 0.91,
  overFlags: 0.29,
  own: 1.14,
  ownMass: 0.88,
  substance: 1.5,
  brevity: 0.76,
  contested: -1.8,
  sweeping: 1.89,
  narrowing: -1.3,
  adjacent: 0.84,
  essential: 0.41,
  weight: 0.48,
  phrases: -1.5,
  byPhrase: -0.28,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
