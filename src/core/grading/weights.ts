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
  bias: -1.1,
  coverage: 0,
  core: 0.07,
  literal: 0.71,
  mass: 0.27,
  density: 0.27,
  known: -1.96,
  span: 0.78,
  size: 1.07,
  lacking: 0.49,
  against: 0,
  misplaced: -0.36,
  home: 0,
  foreign: -0.72,
  besideAccusation: -1.76,
  exchanged: 0,
  besideDenial: -3.5,
  hedged: -0.5,
  near: -0.65,
  rivalConcept: -0.31,
  rivalFlag: 0,
  crowdConcept: -0.68,
  crowdFlag: -0.35,
  anywhere: 0.54,
  second: 1.1,
  overFlags: 0.87,
  own: 1.51,
  ownMass: 1.41,
  substance: 1.5,
  adjacent: 0.67,
  essential: 0.5,
  weight: 0.26,
  phrases: -1.28,
  byPhrase: -0.36,
  profile: 1.23,
  pattern: 1.49,
  unpatterned: -1.95,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -3.58,
  coverage: 1.26,
  core: 0,
  literal: 0.97,
  mass: 0.48,
  density: 1.43,
  known: -0.93,
  span: 0.91,
  size: -0.84,
  lacking: 0.78,
  against: 0,
  misplaced: -1.01,
  home: 0.18,
  foreign: -0.79,
  besideAccusation: -2.12,
  exchanged: -0.61,
  besideDenial: -0.31,
  hedged: -0.58,
  near: 0,
  rivalConcept: -0.73,
  rivalFlag: -0.18,
  crowdConcept: -0.62,
  crowdFlag: 0.05,
  anywhere: 0.88,
  second: 0.9,
  overFlags: 0.36,
  own: 1.16,
  ownMass: 1.13,
  substance: 1.5,
  adjacent: 0.66,
  essential: 0.48,
  weight: 0.45,
  phrases: -0.35,
  byPhrase: -0.54,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
export const RED_FLAG: Weights = {
  bias: -2.21,
  coverage: 0,
  core: 0,
  literal: 0.39,
  mass: 0.82,
  density: 0.09,
  known: 0,
  span: -0.22,
  size: 1.3,
  lacking: -0.18,
  against: 0,
  misplaced: 0,
  home: 0,
  foreign: -0.52,
  besideAccusation: 0,
  exchanged: 0,
  besideDenial: -2.5,
  hedged: 0,
  near: -0.24,
  rivalConcept: -1.34,
  rivalFlag: -0.14,
  crowdConcept: -1.05,
  crowdFlag: -0.3,
  anywhere: -0.33,
  second: 0,
  overFlags: 0.79,
  own: 0,
  ownMass: 0,
  substance: 0,
  adjacent: 1.25,
  essential: 0,
  weight: 0,
  phrases: -0.02,
  byPhrase: -0.18,
  profile: 2.35,
  pattern: 2.43,
  unpatterned: -2.44,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -4.19,
  coverage: 1.4,
  core: 0,
  literal: 1.65,
  mass: 0.33,
  density: 0.51,
  known: -0.97,
  span: 1.59,
  size: 0.3,
  lacking: 0.49,
  against: 0,
  misplaced: -1.16,
  home: 0.14,
  foreign: -0.66,
  besideAccusation: -0.91,
  exchanged: -0.07,
  besideDenial: -0.36,
  hedged: -0.27,
  near: -0.66,
  rivalConcept: -1.26,
  rivalFlag: -0.04,
  crowdConcept: -0.79,
  crowdFlag: -0.71,
  anywhere: 0.09,
  second: 0.56,
  overFlags: 0.97,
  own: 0.93,
  ownMass: 1.14,
  substance: 1.5,
  adjacent: 1.05,
  essential: 0.39,
  weight: 0.69,
  phrases: -1,
  byPhrase: -0.38,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
