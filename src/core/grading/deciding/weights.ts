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
  /** By how much others are closer that rest on the same words, or stand in the same clauses. */
  readonly rivalConcept: number
  readonly rivalFlag: number
  readonly crowdConcept: number
  readonly crowdFlag: number
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
  bias: -0.81,
  coverage: 0.27,
  core: 0.15,
  literal: 0.95,
  mass: 0.31,
  density: 0,
  known: -2.08,
  span: 0.67,
  size: 1,
  lacking: 0.34,
  misplaced: -0.01,
  home: 0,
  foreign: -0.7,
  besideAccusation: -1.77,
  exchanged: 0,
  besideDenial: -3.5,
  hedged: -0.32,
  near: -0.57,
  rivalConcept: -0.26,
  rivalFlag: 0,
  crowdConcept: -0.73,
  crowdFlag: -0.25,
  anywhere: 0.25,
  second: 0.87,
  overFlags: 0.76,
  own: 1.53,
  ownMass: 1.4,
  substance: 1.5,
  brevity: -0.28,
  contested: -0.1,
  sweeping: 0,
  narrowing: 0,
  adjacent: 0.78,
  essential: 0.58,
  weight: 0.27,
  phrases: -1.14,
  byPhrase: -0.59,
  profile: 1.29,
  pattern: 1.63,
  unpatterned: -1.89,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -2.26,
  coverage: 0.73,
  core: 0,
  literal: 1.64,
  mass: 1.07,
  density: 1.15,
  known: -1.05,
  span: 0.5,
  size: -1.39,
  lacking: 0.46,
  misplaced: -0.48,
  home: 0.3,
  foreign: -0.57,
  besideAccusation: -2.49,
  exchanged: -0.41,
  besideDenial: -0.41,
  hedged: -0.55,
  near: 0,
  rivalConcept: -0.82,
  rivalFlag: -0.19,
  crowdConcept: -0.72,
  crowdFlag: 0.33,
  anywhere: 0.73,
  second: 0.58,
  overFlags: 0.62,
  own: 1.13,
  ownMass: 1.7,
  substance: 1.45,
  brevity: 0.24,
  contested: -0.68,
  sweeping: 0,
  narrowing: 0,
  adjacent: 0.93,
  essential: 0.43,
  weight: 0.27,
  phrases: -1.24,
  byPhrase: -0.63,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
export const RED_FLAG: Weights = {
  bias: -3.17,
  coverage: 0,
  core: 0.03,
  literal: 0.18,
  mass: 0.96,
  density: 0,
  known: 0,
  span: 0.18,
  size: 1.46,
  lacking: -0.24,
  misplaced: 0,
  home: 0,
  foreign: -0.38,
  besideAccusation: 0,
  exchanged: 0,
  besideDenial: -2.5,
  hedged: 0,
  near: -0.23,
  rivalConcept: -1.2,
  rivalFlag: -0.31,
  crowdConcept: -1.07,
  crowdFlag: -0.33,
  anywhere: -0.13,
  second: 0,
  overFlags: 0.56,
  own: 0,
  ownMass: 0,
  substance: 0,
  brevity: 1.41,
  contested: -1.05,
  sweeping: 0.5,
  narrowing: -0.72,
  adjacent: 1.24,
  essential: 0,
  weight: 0,
  phrases: -0.04,
  byPhrase: -0.12,
  profile: 2.49,
  pattern: 2.43,
  unpatterned: -2.47,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -4.5,
  coverage: 1.84,
  core: 0,
  literal: 1.67,
  mass: 0.72,
  density: 0.77,
  known: -1.25,
  span: 1.85,
  size: -0.11,
  lacking: 0.58,
  misplaced: -0.61,
  home: 0.21,
  foreign: -0.52,
  besideAccusation: -1.14,
  exchanged: -0.05,
  besideDenial: -0.51,
  hedged: -0.36,
  near: -2.01,
  rivalConcept: -1.35,
  rivalFlag: -0.12,
  crowdConcept: -0.68,
  crowdFlag: -0.73,
  anywhere: -0.22,
  second: 0.69,
  overFlags: 0.75,
  own: 0.94,
  ownMass: 1.36,
  substance: 1.5,
  brevity: 1.03,
  contested: -1.89,
  sweeping: 1.76,
  narrowing: -1.4,
  adjacent: 0.97,
  essential: 0.33,
  weight: 0.7,
  phrases: -1.84,
  byPhrase: -0.41,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
