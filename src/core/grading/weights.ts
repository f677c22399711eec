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
  bias: -3.54,
  coverage: 0.42,
  core: 0.52,
  coreAll: 0.37,
  literal: 0.62,
  count: 0,
  mass: 0.07,
  density: 1.52,
  span: 0.91,
  size: 0.3,
  lacking: 1.48,
  lone: 0,
  against: -0.68,
  misplaced: 0,
  exchanged: 0,
  besideDenial: -2.5,
  unsaid: 0,
  hypothetical: -0.25,
  hedged: 0,
  near: -0.63,
  rivalConcept: -0.19,
  rivalFlag: -1.02,
  crowdConcept: -0.72,
  crowdFlag: -0.48,
  rivalName: -1.3,
  anywhere: 0.89,
  overConcepts: -0.16,
  overFlags: 0.41,
  adjacent: 0.04,
  essential: 0.72,
  weight: 0.04,
  phrases: -0.34,
  byPhrase: -0.08,
  profile: 2.02,
  pattern: 1.81,
  unpatterned: -1.61,
  vetoed: 0,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -3.6,
  coverage: 1.08,
  core: 0.21,
  coreAll: 0.08,
  literal: 0.54,
  count: 0,
  mass: 0.01,
  density: 1.99,
  span: 0.88,
  size: 0.15,
  lacking: 1.05,
  lone: 0,
  against: -1.52,
  misplaced: -1.45,
  exchanged: 0,
  besideDenial: -0.43,
  unsaid: 0,
  hypothetical: 0,
  hedged: 0,
  near: 0,
  rivalConcept: -0.79,
  rivalFlag: -0.83,
  crowdConcept: -0.67,
  crowdFlag: -0.84,
  rivalName: -1.02,
  anywhere: 2.56,
  overConcepts: 0.21,
  overFlags: 0.61,
  adjacent: 0.51,
  essential: 0.26,
  weight: 0.57,
  phrases: -3.01,
  byPhrase: -0.2,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
  vetoed: 0,
}
export const RED_FLAG: Weights = {
  bias: -3.64,
  coverage: 0,
  core: 0,
  coreAll: 0,
  literal: 2.04,
  count: 0.66,
  mass: 0.27,
  density: 0,
  span: 0.61,
  size: 0.53,
  lacking: 0.03,
  lone: 0,
  against: 0,
  misplaced: 0,
  exchanged: 0,
  besideDenial: -2.5,
  unsaid: 0,
  hypothetical: 0,
  hedged: 0,
  near: -0.89,
  rivalConcept: 0,
  rivalFlag: -0.46,
  crowdConcept: -1.5,
  crowdFlag: 0.15,
  rivalName: -0.02,
  anywhere: 0.04,
  overConcepts: 1.18,
  overFlags: 0.38,
  adjacent: 1.15,
  essential: 0,
  weight: 0,
  phrases: -1.12,
  byPhrase: -0.35,
  profile: 3.93,
  pattern: 1.89,
  unpatterned: -2.5,
  vetoed: 0,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -2.71,
  coverage: 1,
  core: 0,
  coreAll: 0.29,
  literal: 1.29,
  count: 0.37,
  mass: 0.29,
  density: 0.44,
  span: 1.4,
  size: 0.08,
  lacking: -0.2,
  lone: -0.3,
  against: -0.62,
  misplaced: -1.72,
  exchanged: 0,
  besideDenial: -0.44,
  unsaid: 0,
  hypothetical: 0,
  hedged: 0,
  near: 0,
  rivalConcept: -0.64,
  rivalFlag: -0.69,
  crowdConcept: -1.31,
  crowdFlag: -0.91,
  rivalName: -1.18,
  anywhere: 0.81,
  overConcepts: 0.48,
  overFlags: 0.91,
  adjacent: 1.03,
  essential: 0.23,
  weight: 0.91,
  phrases: -1.36,
  byPhrase: -0.7,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
  vetoed: 0,
}
