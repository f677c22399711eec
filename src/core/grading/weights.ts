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
  bias: -1.2,
  coverage: 0,
  core: 0.14,
  literal: 0.72,
  mass: 0.34,
  density: 0.31,
  known: -1.93,
  span: 0.74,
  size: 1.07,
  lacking: 0.55,
  against: 0,
  misplaced: -0.34,
  home: 0,
  foreign: -0.74,
  besideAccusation: -1.75,
  exchanged: 0,
  besideDenial: -3.5,
  hedged: -0.52,
  near: -0.64,
  rivalConcept: -0.29,
  rivalFlag: 0,
  crowdConcept: -0.7,
  crowdFlag: -0.37,
  anywhere: 0.59,
  second: 1.17,
  overFlags: 0.85,
  own: 1.44,
  ownMass: 1.31,
  substance: 1.5,
  adjacent: 0.59,
  essential: 0.5,
  weight: 0.21,
  phrases: -1.26,
  byPhrase: -0.36,
  profile: 1.21,
  pattern: 1.56,
  unpatterned: -1.92,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -3.51,
  coverage: 1.16,
  core: 0.1,
  literal: 1.03,
  mass: 0.47,
  density: 1.43,
  known: -0.87,
  span: 0.82,
  size: -0.91,
  lacking: 0.8,
  against: 0,
  misplaced: -0.96,
  home: 0.19,
  foreign: -0.77,
  besideAccusation: -2.24,
  exchanged: -0.72,
  besideDenial: -0.33,
  hedged: -0.58,
  near: 0,
  rivalConcept: -0.7,
  rivalFlag: -0.1,
  crowdConcept: -0.61,
  crowdFlag: 0.09,
  anywhere: 1.01,
  second: 0.92,
  overFlags: 0.34,
  own: 0.94,
  ownMass: 1.23,
  substance: 1.5,
  adjacent: 0.55,
  essential: 0.46,
  weight: 0.45,
  phrases: -0.59,
  byPhrase: -0.56,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
export const RED_FLAG: Weights = {
  bias: -2.2,
  coverage: 0,
  core: 0,
  literal: 0.47,
  mass: 0.82,
  density: 0.04,
  known: 0,
  span: -0.15,
  size: 1.41,
  lacking: -0.15,
  against: 0,
  misplaced: 0,
  home: 0,
  foreign: -0.53,
  besideAccusation: 0,
  exchanged: 0,
  besideDenial: -2.5,
  hedged: 0,
  near: -0.15,
  rivalConcept: -1.25,
  rivalFlag: -0.15,
  crowdConcept: -1.17,
  crowdFlag: -0.29,
  anywhere: -0.23,
  second: 0,
  overFlags: 0.86,
  own: 0,
  ownMass: 0,
  substance: 0,
  adjacent: 1.17,
  essential: 0,
  weight: 0,
  phrases: -0.01,
  byPhrase: -0.34,
  profile: 2.29,
  pattern: 2.43,
  unpatterned: -2.43,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -4.29,
  coverage: 1.55,
  core: 0,
  literal: 1.64,
  mass: 0.27,
  density: 0.38,
  known: -0.89,
  span: 1.43,
  size: 0.41,
  lacking: 0.59,
  against: 0,
  misplaced: -1.11,
  home: 0.18,
  foreign: -0.66,
  besideAccusation: -0.99,
  exchanged: -0.09,
  besideDenial: -0.48,
  hedged: -0.2,
  near: -0.93,
  rivalConcept: -1.33,
  rivalFlag: -0.05,
  crowdConcept: -0.84,
  crowdFlag: -0.63,
  anywhere: 0.14,
  second: 0.55,
  overFlags: 0.98,
  own: 0.83,
  ownMass: 1.1,
  substance: 1.5,
  adjacent: 1.11,
  essential: 0.36,
  weight: 0.7,
  phrases: -1.01,
  byPhrase: -0.4,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
