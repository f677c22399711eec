/** What the decision looks at; each 0 to 1, leads a little more. */
export interface Features {
  /** Of the closest exemplar's weight: what is said, its core words, what is said in the very same words. */
  readonly coverage: number
  readonly core: number
  readonly coreAll: number
  readonly literal: number
  /** How many of its words are said, and how much they tell. */
  readonly count: number
  readonly mass: number
  /** Share of the clauses' words that it explains; how long the clauses are, and how long the exemplar. */
  readonly density: number
  readonly span: number
  readonly size: number
  /** Weight of its heaviest word that is not there. */
  readonly lacking: number
  /** It all rests on one word. */
  readonly lone: number
  /** Said with the opposite sign; of another subject; not claimed at all; only supposed; with doubt. */
  readonly against: number
  readonly misplaced: number
  /** Roles that two names swap. */
  readonly exchanged: number
  readonly foreign: number
  /** The clause denies something else: what stands beside that is not said. */
  readonly besideDenial: number
  /** The claim is rejected elsewhere in the answer, in about as many of its words. */
  readonly rejected: number
  readonly unsaid: number
  readonly hypothetical: number
  readonly hedged: number
  /** By how much a near miss is closer. */
  readonly near: number
  /** By how much others are closer that rest on the same words, or stand in the same clauses. */
  readonly rivalConcept: number
  readonly rivalFlag: number
  readonly crowdConcept: number
  readonly crowdFlag: number
  readonly rivalName: number
  /** What is said of it anywhere in the answer, and its lead over all others in that. */
  readonly anywhere: number
  readonly overConcepts: number
  readonly overFlags: number
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
  readonly vetoed: number
}
export type Weights = { readonly bias: number } & { readonly [feature in keyof Features]: number }

/**
 * Logistic weights, fitted over labelled answers with most signs held fixed (test/bench/fit-weights.ts): for items whose
 * phrases were many enough for a profile, and for those written in a hurry.
 */
export const CONCEPT: Weights = {
  bias: -3.82,
  coverage: 0.48,
  core: 1.27,
  coreAll: 0,
  literal: 0.44,
  count: 0,
  mass: 0,
  density: 1.26,
  span: 0.17,
  size: 0.39,
  lacking: 1.21,
  lone: 0,
  against: -0.13,
  misplaced: 0,
  foreign: 0,
  exchanged: 0,
  besideDenial: -2.5,
  rejected: 0,
  unsaid: 0,
  hypothetical: 0,
  hedged: -0.32,
  near: -0.53,
  rivalConcept: -0.41,
  rivalFlag: -0.32,
  crowdConcept: -0.25,
  crowdFlag: -0.76,
  rivalName: -0.72,
  anywhere: 1.41,
  overConcepts: -0.4,
  overFlags: 0.39,
  adjacent: 0,
  essential: 0.51,
  weight: 0.17,
  phrases: -0.37,
  byPhrase: -0.32,
  profile: 1.89,
  pattern: 2.03,
  unpatterned: -1.56,
  vetoed: 0,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -4.31,
  coverage: 1.05,
  core: 0.24,
  coreAll: 0.08,
  literal: 0.59,
  count: 0,
  mass: 0.23,
  density: 1.54,
  span: 0.6,
  size: -0.06,
  lacking: 1.43,
  lone: 0,
  against: -2.09,
  misplaced: -1.73,
  foreign: 0,
  exchanged: -0.51,
  besideDenial: -0.3,
  rejected: 0,
  unsaid: 0,
  hypothetical: -0.1,
  hedged: -0.59,
  near: 0,
  rivalConcept: -1.14,
  rivalFlag: -0.74,
  crowdConcept: -0.65,
  crowdFlag: -1.01,
  rivalName: -1.19,
  anywhere: 3.19,
  overConcepts: 0.07,
  overFlags: 0.52,
  adjacent: 0.44,
  essential: 0.34,
  weight: 0.61,
  phrases: -2.19,
  byPhrase: -0.44,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
  vetoed: 0,
}
export const RED_FLAG: Weights = {
  bias: -2.17,
  coverage: 0,
  core: 0,
  coreAll: 0.07,
  literal: 0,
  count: 0.7,
  mass: 1.19,
  density: 0,
  span: 0.88,
  size: -0.04,
  lacking: -0.28,
  lone: -0.23,
  against: -0.06,
  misplaced: 0,
  foreign: 0,
  exchanged: 0,
  besideDenial: -2.5,
  rejected: 0,
  unsaid: 0,
  hypothetical: -0.05,
  hedged: 0,
  near: -1.09,
  rivalConcept: 0,
  rivalFlag: -0.09,
  crowdConcept: -1.96,
  crowdFlag: -0.12,
  rivalName: 0,
  anywhere: 0.27,
  overConcepts: 1.5,
  overFlags: 0.42,
  adjacent: 1.83,
  essential: 0,
  weight: 0,
  phrases: -0.84,
  byPhrase: -1.1,
  profile: 3.22,
  pattern: 2.45,
  unpatterned: -2.68,
  vetoed: 0,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -3.71,
  coverage: 1.03,
  core: 0.02,
  coreAll: 0.25,
  literal: 1.52,
  count: 0.07,
  mass: 0.56,
  density: 0.33,
  span: 1.11,
  size: 0.45,
  lacking: 0.61,
  lone: -0.01,
  against: -0.66,
  misplaced: -1.24,
  foreign: 0,
  exchanged: -0.06,
  besideDenial: -0.47,
  rejected: 0,
  unsaid: 0,
  hypothetical: -0.04,
  hedged: -0.18,
  near: -0.65,
  rivalConcept: -1.74,
  rivalFlag: -0.48,
  crowdConcept: -0.87,
  crowdFlag: -1.12,
  rivalName: -0.75,
  anywhere: 0.7,
  overConcepts: 0.56,
  overFlags: 1.12,
  adjacent: 1.14,
  essential: 0.23,
  weight: 1.02,
  phrases: -1.53,
  byPhrase: -0.37,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
  vetoed: 0,
}
