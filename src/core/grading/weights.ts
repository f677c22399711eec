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
  bias: -3.19,
  coverage: 0.28,
  core: 0.55,
  coreAll: 0.42,
  literal: 0.51,
  count: 0,
  mass: 0.22,
  density: 1.44,
  span: 0.76,
  size: 0.14,
  lacking: 1.35,
  lone: 0,
  against: -0.71,
  misplaced: 0,
  exchanged: 0,
  besideDenial: -2.5,
  unsaid: 0,
  hypothetical: -0.17,
  hedged: 0,
  near: -0.74,
  rivalConcept: -0.34,
  rivalFlag: -0.93,
  crowdConcept: -0.61,
  crowdFlag: -0.27,
  rivalName: -1.46,
  anywhere: 0.85,
  overConcepts: -0.26,
  overFlags: 0.68,
  adjacent: 0.09,
  essential: 0.73,
  weight: 0,
  phrases: -0.31,
  byPhrase: -0.18,
  profile: 2.09,
  pattern: 1.9,
  unpatterned: -1.6,
  vetoed: 0,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -4.19,
  coverage: 0.88,
  core: 0.32,
  coreAll: 0.1,
  literal: 0.68,
  count: 0,
  mass: 0.16,
  density: 1.48,
  span: 0.64,
  size: 0.09,
  lacking: 1.36,
  lone: 0,
  against: -2.04,
  misplaced: -1.73,
  exchanged: -0.05,
  besideDenial: -0.33,
  unsaid: 0,
  hypothetical: -0.01,
  hedged: -0.5,
  near: 0,
  rivalConcept: -1.02,
  rivalFlag: -0.87,
  crowdConcept: -0.55,
  crowdFlag: -0.98,
  rivalName: -0.94,
  anywhere: 3.19,
  overConcepts: 0.11,
  overFlags: 0.49,
  adjacent: 0.54,
  essential: 0.34,
  weight: 0.62,
  phrases: -2.92,
  byPhrase: -0.46,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
  vetoed: 0,
}
export const RED_FLAG: Weights = {
  bias: -2.92,
  coverage: 0,
  core: 0,
  coreAll: 0.04,
  literal: 1.77,
  count: 0.59,
  mass: 0.73,
  density: 0,
  span: 0.59,
  size: 0.19,
  lacking: 0.44,
  lone: -0.72,
  against: 0,
  misplaced: 0,
  exchanged: 0,
  besideDenial: -2.5,
  unsaid: 0,
  hypothetical: 0,
  hedged: 0,
  near: -1.01,
  rivalConcept: 0,
  rivalFlag: -0.43,
  crowdConcept: -1.94,
  crowdFlag: -0.01,
  rivalName: 0,
  anywhere: 0.02,
  overConcepts: 1.13,
  overFlags: 0.4,
  adjacent: 0.77,
  essential: 0,
  weight: 0,
  phrases: -0.97,
  byPhrase: -1.01,
  profile: 3.73,
  pattern: 2.06,
  unpatterned: -2.5,
  vetoed: 0,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -3.5,
  coverage: 0.99,
  core: 0,
  coreAll: 0.38,
  literal: 1.49,
  count: 0.3,
  mass: 0.45,
  density: 0.26,
  span: 1.22,
  size: 0.28,
  lacking: 0.49,
  lone: -0.05,
  against: -0.61,
  misplaced: -1.37,
  exchanged: -0.01,
  besideDenial: -0.48,
  unsaid: 0,
  hypothetical: -0.03,
  hedged: -0.14,
  near: -0.34,
  rivalConcept: -1.22,
  rivalFlag: -0.42,
  crowdConcept: -1.05,
  crowdFlag: -1.09,
  rivalName: -0.76,
  anywhere: 0.49,
  overConcepts: 0.7,
  overFlags: 1.12,
  adjacent: 1.28,
  essential: 0.23,
  weight: 1.07,
  phrases: -1.39,
  byPhrase: -0.44,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
  vetoed: 0,
}
