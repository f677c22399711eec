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
  bias: -1.2,
  coverage: 0,
  core: 0,
  literal: 0.81,
  mass: 0.33,
  density: 0.31,
  known: -1.97,
  span: 0.75,
  size: 1.02,
  lacking: 0.53,
  misplaced: -0.35,
  home: 0,
  foreign: -0.68,
  besideAccusation: -1.47,
  exchanged: 0,
  besideDenial: -3.5,
  hedged: -0.5,
  near: -0.66,
  rivalConcept: -0.32,
  rivalFlag: 0,
  crowdConcept: -0.68,
  crowdFlag: -0.44,
  anywhere: 0.59,
  second: 0.99,
  overFlags: 0.85,
  own: 1.52,
  ownMass: 1.4,
  substance: 1.5,
  adjacent: 0.7,
  essential: 0.48,
  weight: 0.29,
  phrases: -1.2,
  byPhrase: -0.38,
  profile: 1.25,
  pattern: 1.49,
  unpatterned: -1.96,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -3.49,
  coverage: 1.22,
  core: 0,
  literal: 1.09,
  mass: 0.59,
  density: 1.34,
  known: -0.95,
  span: 0.76,
  size: -0.79,
  lacking: 0.76,
  misplaced: -0.53,
  home: 0.19,
  foreign: -0.79,
  besideAccusation: -1.97,
  exchanged: -0.61,
  besideDenial: -0.32,
  hedged: -0.57,
  near: 0,
  rivalConcept: -0.69,
  rivalFlag: -0.26,
  crowdConcept: -0.62,
  crowdFlag: 0.03,
  anywhere: 0.82,
  second: 0.92,
  overFlags: 0.43,
  own: 1.14,
  ownMass: 1.13,
  substance: 1.5,
  adjacent: 0.64,
  essential: 0.47,
  weight: 0.44,
  phrases: -0.56,
  byPhrase: -0.5,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
export const RED_FLAG: Weights = {
  bias: -2.1,
  coverage: 0,
  core: 0,
  literal: 0.39,
  mass: 0.81,
  density: 0.08,
  known: 0,
  span: -0.21,
  size: 1.31,
  lacking: -0.21,
  misplaced: 0,
  home: 0,
  foreign: -0.52,
  besideAccusation: 0,
  exchanged: 0,
  besideDenial: -2.5,
  hedged: 0,
  near: -0.23,
  rivalConcept: -1.17,
  rivalFlag: -0.1,
  crowdConcept: -1.07,
  crowdFlag: -0.44,
  anywhere: -0.37,
  second: 0,
  overFlags: 0.72,
  own: 0,
  ownMass: 0,
  substance: 0,
  adjacent: 1.27,
  essential: 0,
  weight: 0,
  phrases: -0.01,
  byPhrase: -0.25,
  profile: 2.36,
  pattern: 2.42,
  unpatterned: -2.43,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -4.17,
  coverage: 1.38,
  core: 0,
  literal: 1.85,
  mass: 0.23,
  density: 0.51,
  known: -0.99,
  span: 1.53,
  size: 0.37,
  lacking: 0.43,
  misplaced: -1.23,
  home: 0.08,
  foreign: -0.62,
  besideAccusation: -0.84,
  exchanged: -0.07,
  besideDenial: -0.35,
  hedged: -0.26,
  near: -0.54,
  rivalConcept: -1.25,
  rivalFlag: -0.05,
  crowdConcept: -0.77,
  crowdFlag: -0.71,
  anywhere: 0.1,
  second: 0.67,
  overFlags: 1.01,
  own: 0.82,
  ownMass: 1.16,
  substance: 1.5,
  adjacent: 1.07,
  essential: 0.38,
  weight: 0.71,
  phrases: -1.04,
  byPhrase: -0.4,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
