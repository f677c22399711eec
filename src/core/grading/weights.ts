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
  bias: -3.4,
  coverage: 0.26,
  core: 0.97,
  coreAll: 0,
  literal: 0.46,
  count: 0,
  mass: 0,
  density: 1.27,
  span: 0.7,
  size: 0.29,
  lacking: 1.41,
  lone: 0,
  against: -0.34,
  misplaced: 0,
  exchanged: 0,
  besideDenial: -2.5,
  unsaid: 0,
  hypothetical: -0.12,
  hedged: 0,
  near: -0.64,
  rivalConcept: -0.16,
  rivalFlag: -0.14,
  crowdConcept: -0.63,
  crowdFlag: -1.01,
  rivalName: -0.28,
  anywhere: 1.37,
  overConcepts: -0.33,
  overFlags: 0.68,
  adjacent: 0,
  essential: 0.51,
  weight: 0.31,
  phrases: -0.84,
  byPhrase: -0.47,
  profile: 2.03,
  pattern: 2.16,
  unpatterned: -1.41,
  vetoed: 0,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -4.34,
  coverage: 0.96,
  core: 0.3,
  coreAll: 0,
  literal: 0.56,
  count: 0,
  mass: 0.27,
  density: 1.53,
  span: 0.52,
  size: -0.04,
  lacking: 1.4,
  lone: 0,
  against: -1.91,
  misplaced: -1.66,
  exchanged: -0.51,
  besideDenial: -0.34,
  unsaid: 0,
  hypothetical: -0.12,
  hedged: -0.62,
  near: 0,
  rivalConcept: -1.1,
  rivalFlag: -0.69,
  crowdConcept: -0.62,
  crowdFlag: -1.03,
  rivalName: -1.16,
  anywhere: 3.27,
  overConcepts: 0.06,
  overFlags: 0.52,
  adjacent: 0.46,
  essential: 0.33,
  weight: 0.63,
  phrases: -2.15,
  byPhrase: -0.45,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
  vetoed: 0,
}
export const RED_FLAG: Weights = {
  bias: -1.85,
  coverage: 0,
  core: 0.3,
  coreAll: 0,
  literal: 0.24,
  count: 0.46,
  mass: 0.74,
  density: 0.19,
  span: 0.14,
  size: 0.23,
  lacking: -0.59,
  lone: -0.8,
  against: 0,
  misplaced: 0,
  exchanged: 0,
  besideDenial: -2.5,
  unsaid: 0,
  hypothetical: 0,
  hedged: 0,
  near: -0.98,
  rivalConcept: -0.49,
  rivalFlag: -0.04,
  crowdConcept: -1.16,
  crowdFlag: -0.42,
  rivalName: 0,
  anywhere: 0.06,
  overConcepts: 1.17,
  overFlags: -0.13,
  adjacent: 1.55,
  essential: 0,
  weight: 0,
  phrases: -0.62,
  byPhrase: -0.93,
  profile: 3.45,
  pattern: 2.43,
  unpatterned: -2.62,
  vetoed: 0,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -3.65,
  coverage: 0.92,
  core: 0,
  coreAll: 0.26,
  literal: 1.69,
  count: 0.2,
  mass: 0.47,
  density: 0.22,
  span: 1.14,
  size: 0.26,
  lacking: 0.57,
  lone: -0.02,
  against: -0.54,
  misplaced: -1.29,
  exchanged: -0.06,
  besideDenial: -0.49,
  unsaid: 0,
  hypothetical: -0.07,
  hedged: -0.18,
  near: -0.5,
  rivalConcept: -1.26,
  rivalFlag: -0.23,
  crowdConcept: -0.94,
  crowdFlag: -1.17,
  rivalName: -0.78,
  anywhere: 0.67,
  overConcepts: 0.62,
  overFlags: 1,
  adjacent: 1.15,
  essential: 0.21,
  weight: 1.05,
  phrases: -1.3,
  byPhrase: -0.37,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
  vetoed: 0,
}
