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
  bias: -3.59,
  coverage: 0.46,
  core: 1.17,
  coreAll: 0,
  literal: 0.46,
  count: 0,
  mass: 0,
  density: 1.12,
  span: 0.01,
  size: 0.32,
  lacking: 1.25,
  lone: 0,
  against: -0.11,
  misplaced: 0,
  exchanged: 0,
  besideDenial: -2.5,
  rejected: 0,
  unsaid: 0,
  hypothetical: 0,
  hedged: -0.41,
  near: -0.68,
  rivalConcept: -0.42,
  rivalFlag: -0.19,
  crowdConcept: -0.27,
  crowdFlag: -0.79,
  rivalName: -0.8,
  anywhere: 1.6,
  overConcepts: -0.42,
  overFlags: 0.26,
  adjacent: 0,
  essential: 0.55,
  weight: 0.06,
  phrases: -0.29,
  byPhrase: -0.35,
  profile: 1.94,
  pattern: 2.15,
  unpatterned: -1.6,
  vetoed: 0,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -4.33,
  coverage: 1.03,
  core: 0.24,
  coreAll: 0.08,
  literal: 0.57,
  count: 0,
  mass: 0.23,
  density: 1.54,
  span: 0.59,
  size: -0.04,
  lacking: 1.43,
  lone: 0,
  against: -2.13,
  misplaced: -1.66,
  exchanged: -0.51,
  besideDenial: -0.3,
  rejected: 0,
  unsaid: 0,
  hypothetical: -0.1,
  hedged: -0.59,
  near: 0,
  rivalConcept: -1.13,
  rivalFlag: -0.74,
  crowdConcept: -0.65,
  crowdFlag: -1.02,
  rivalName: -1.19,
  anywhere: 3.23,
  overConcepts: 0.07,
  overFlags: 0.51,
  adjacent: 0.44,
  essential: 0.33,
  weight: 0.62,
  phrases: -2.18,
  byPhrase: -0.44,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
  vetoed: 0,
}
export const RED_FLAG: Weights = {
  bias: -2.04,
  coverage: 0,
  core: 0,
  coreAll: 0.04,
  literal: 0,
  count: 0.48,
  mass: 1.47,
  density: 0,
  span: 0.79,
  size: 0.03,
  lacking: -0.36,
  lone: -0.11,
  against: -0.07,
  misplaced: 0,
  exchanged: 0,
  besideDenial: -2.5,
  rejected: 0,
  unsaid: 0,
  hypothetical: -0.07,
  hedged: 0,
  near: -1.02,
  rivalConcept: 0,
  rivalFlag: -0.04,
  crowdConcept: -2.11,
  crowdFlag: -0.28,
  rivalName: 0,
  anywhere: 0.13,
  overConcepts: 1.34,
  overFlags: 0.34,
  adjacent: 1.83,
  essential: 0,
  weight: 0,
  phrases: -0.89,
  byPhrase: -1.3,
  profile: 3.4,
  pattern: 2.65,
  unpatterned: -2.74,
  vetoed: 0,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -3.72,
  coverage: 1.01,
  core: 0.01,
  coreAll: 0.25,
  literal: 1.5,
  count: 0.06,
  mass: 0.56,
  density: 0.33,
  span: 1.11,
  size: 0.46,
  lacking: 0.61,
  lone: 0,
  against: -0.67,
  misplaced: -1.22,
  exchanged: -0.06,
  besideDenial: -0.47,
  rejected: 0,
  unsaid: 0,
  hypothetical: -0.04,
  hedged: -0.19,
  near: -0.64,
  rivalConcept: -1.74,
  rivalFlag: -0.48,
  crowdConcept: -0.88,
  crowdFlag: -1.12,
  rivalName: -0.75,
  anywhere: 0.75,
  overConcepts: 0.55,
  overFlags: 1.12,
  adjacent: 1.14,
  essential: 0.23,
  weight: 1.02,
  phrases: -1.51,
  byPhrase: -0.36,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
  vetoed: 0,
}
