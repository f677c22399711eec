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
  /** Said with the opposite sign; of another subject; with doubt. */
  readonly against: number
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
  bias: -1.12,
  coverage: 0,
  core: 0.26,
  literal: 0.7,
  mass: 0.35,
  density: 0.42,
  known: -1.85,
  span: 0.63,
  size: 1.04,
  lacking: 0.61,
  against: 0,
  misplaced: -0.31,
  home: 0,
  foreign: -0.66,
  besideAccusation: -1.65,
  exchanged: 0,
  besideDenial: -3.5,
  hedged: -0.52,
  near: -0.62,
  rivalConcept: -0.39,
  rivalFlag: -0.06,
  crowdConcept: -0.57,
  crowdFlag: -0.41,
  anywhere: 0.54,
  second: 1.1,
  overFlags: 0.9,
  own: 1.42,
  ownMass: 1.33,
  substance: 1.5,
  adjacent: 0.57,
  essential: 0.52,
  weight: 0.21,
  phrases: -1.47,
  byPhrase: -0.36,
  profile: 1.14,
  pattern: 1.64,
  unpatterned: -1.87,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -3.6,
  coverage: 0.99,
  core: 0.06,
  literal: 1.14,
  mass: 0.5,
  density: 1.44,
  known: -0.95,
  span: 0.76,
  size: -0.99,
  lacking: 0.86,
  against: 0,
  misplaced: -1.12,
  home: 0.17,
  foreign: -0.79,
  besideAccusation: -2.33,
  exchanged: -0.73,
  besideDenial: -0.25,
  hedged: -0.54,
  near: 0,
  rivalConcept: -0.76,
  rivalFlag: -0.14,
  crowdConcept: -0.55,
  crowdFlag: 0.18,
  anywhere: 1.22,
  second: 0.93,
  overFlags: 0.24,
  own: 0.79,
  ownMass: 1.44,
  substance: 1.5,
  adjacent: 0.57,
  essential: 0.42,
  weight: 0.51,
  phrases: -0.26,
  byPhrase: -0.56,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
export const RED_FLAG: Weights = {
  bias: -2.26,
  coverage: 0,
  core: 0,
  literal: 0.49,
  mass: 0.78,
  density: 0.05,
  known: 0,
  span: -0.13,
  size: 1.43,
  lacking: -0.13,
  against: 0,
  misplaced: 0,
  home: 0,
  foreign: -0.54,
  besideAccusation: 0,
  exchanged: 0,
  besideDenial: -2.5,
  hedged: 0,
  near: -0.15,
  rivalConcept: -1.25,
  rivalFlag: -0.15,
  crowdConcept: -1.18,
  crowdFlag: -0.29,
  anywhere: -0.22,
  second: 0,
  overFlags: 0.89,
  own: 0,
  ownMass: 0,
  substance: 0,
  adjacent: 1.19,
  essential: 0,
  weight: 0,
  phrases: -0.01,
  byPhrase: -0.33,
  profile: 2.3,
  pattern: 2.42,
  unpatterned: -2.43,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -4.1,
  coverage: 1.36,
  core: 0,
  literal: 1.74,
  mass: 0.32,
  density: 0.4,
  known: -0.95,
  span: 1.45,
  size: 0.18,
  lacking: 0.54,
  against: 0,
  misplaced: -1.22,
  home: 0.12,
  foreign: -0.67,
  besideAccusation: -1.06,
  exchanged: -0.09,
  besideDenial: -0.4,
  hedged: -0.19,
  near: -0.49,
  rivalConcept: -1.47,
  rivalFlag: -0.09,
  crowdConcept: -0.8,
  crowdFlag: -0.54,
  anywhere: 0.33,
  second: 0.36,
  overFlags: 0.86,
  own: 0.89,
  ownMass: 1.16,
  substance: 1.5,
  adjacent: 1.29,
  essential: 0.34,
  weight: 0.72,
  phrases: -0.9,
  byPhrase: -0.44,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
