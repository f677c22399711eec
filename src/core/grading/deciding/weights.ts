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
  bias: -0.84,
  coverage: 0.17,
  core: 0.17,
  literal: 0.99,
  mass: 0.4,
  density: 0,
  known: -2.09,
  span: 0.67,
  size: 1,
  lacking: 0.31,
  misplaced: -0.1,
  home: 0,
  foreign: -0.75,
  besideAccusation: -1.71,
  exchanged: 0,
  besideDenial: -3.5,
  hedged: -0.32,
  near: -0.53,
  rivalConcept: -0.27,
  rivalFlag: 0,
  crowdConcept: -0.72,
  crowdFlag: -0.27,
  anywhere: 0.32,
  second: 0.84,
  overFlags: 0.74,
  own: 1.57,
  ownMass: 1.38,
  substance: 1.5,
  brevity: -0.23,
  contested: -0.14,
  adjacent: 0.73,
  essential: 0.59,
  weight: 0.26,
  phrases: -1.18,
  byPhrase: -0.53,
  profile: 1.29,
  pattern: 1.64,
  unpatterned: -1.88,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -2.46,
  coverage: 1.13,
  core: 0,
  literal: 1.45,
  mass: 0.93,
  density: 1.05,
  known: -1.03,
  span: 0.56,
  size: -1.15,
  lacking: 0.57,
  misplaced: -0.48,
  home: 0.3,
  foreign: -0.62,
  besideAccusation: -2.48,
  exchanged: -0.25,
  besideDenial: -0.38,
  hedged: -0.52,
  near: 0,
  rivalConcept: -0.76,
  rivalFlag: -0.22,
  crowdConcept: -0.73,
  crowdFlag: 0.33,
  anywhere: 0.47,
  second: 0.7,
  overFlags: 0.74,
  own: 1.06,
  ownMass: 1.62,
  substance: 1.5,
  brevity: 0.27,
  contested: -0.78,
  adjacent: 0.91,
  essential: 0.41,
  weight: 0.25,
  phrases: -1.04,
  byPhrase: -0.6,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
export const RED_FLAG: Weights = {
  bias: -3.18,
  coverage: 0,
  core: 0.02,
  literal: 0.21,
  mass: 0.95,
  density: 0,
  known: 0,
  span: 0.28,
  size: 1.38,
  lacking: -0.24,
  misplaced: 0,
  home: 0,
  foreign: -0.39,
  besideAccusation: 0,
  exchanged: 0,
  besideDenial: -2.5,
  hedged: 0,
  near: -0.13,
  rivalConcept: -1.28,
  rivalFlag: -0.31,
  crowdConcept: -1.06,
  crowdFlag: -0.32,
  anywhere: -0.07,
  second: 0,
  overFlags: 0.5,
  own: 0,
  ownMass: 0,
  substance: 0,
  brevity: 1.45,
  contested: -1.04,
  adjacent: 1.2,
  essential: 0,
  weight: 0,
  phrases: -0.04,
  byPhrase: -0.1,
  profile: 2.49,
  pattern: 2.41,
  unpatterned: -2.46,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -4.34,
  coverage: 1.7,
  core: 0,
  literal: 1.79,
  mass: 0.7,
  density: 0.68,
  known: -1.09,
  span: 1.78,
  size: -0.1,
  lacking: 0.53,
  misplaced: -0.76,
  home: 0.18,
  foreign: -0.53,
  besideAccusation: -1.13,
  exchanged: -0.03,
  besideDenial: -0.47,
  hedged: -0.36,
  near: -2.03,
  rivalConcept: -1.33,
  rivalFlag: -0.11,
  crowdConcept: -0.77,
  crowdFlag: -0.78,
  anywhere: -0.39,
  second: 0.79,
  overFlags: 0.95,
  own: 0.85,
  ownMass: 1.6,
  substance: 1.5,
  brevity: 0.88,
  contested: -1.72,
  adjacent: 1.1,
  essential: 0.35,
  weight: 0.6,
  phrases: -1.46,
  byPhrase: -0.5,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
