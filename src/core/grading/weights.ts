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
  bias: -3.62,
  coverage: 0.11,
  core: 0,
  coreAll: 0.45,
  literal: 0,
  count: 0,
  mass: 0.18,
  density: 0.24,
  span: 0.37,
  size: 0.41,
  lacking: 0.92,
  lone: 0,
  against: -1.49,
  misplaced: -0.84,
  unsaid: 0,
  hypothetical: 0,
  hedged: 0,
  near: -1.3,
  rivalConcept: 0,
  rivalFlag: -0.98,
  crowdConcept: -0.68,
  crowdFlag: -1.03,
  rivalName: -1.26,
  anywhere: 2.78,
  overConcepts: -0.71,
  overFlags: 0.13,
  profile: 1.84,
  pattern: 1.47,
  unpatterned: -1.43,
  vetoed: 0,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -3.02,
  coverage: 1.8,
  core: 0.15,
  coreAll: 0,
  literal: 0.11,
  count: 0,
  mass: 0.54,
  density: 1.29,
  span: -0.21,
  size: 1.22,
  lacking: 1.03,
  lone: 0,
  against: -1.69,
  misplaced: -1.57,
  unsaid: 0,
  hypothetical: -0.31,
  hedged: -0.38,
  near: 0,
  rivalConcept: -0.61,
  rivalFlag: -0.21,
  crowdConcept: -0.94,
  crowdFlag: -1.23,
  rivalName: -0.86,
  anywhere: 1.57,
  overConcepts: 0.28,
  overFlags: 0.54,
  profile: 0,
  pattern: 1.04,
  unpatterned: -1.52,
  vetoed: 0,
}
export const RED_FLAG: Weights = {
  bias: -3.27,
  coverage: 0,
  core: 0,
  coreAll: 0.02,
  literal: 1.89,
  count: 0.99,
  mass: 0.25,
  density: 0.19,
  span: -0.06,
  size: 0.62,
  lacking: 0.29,
  lone: -0.16,
  against: 0,
  misplaced: 0,
  unsaid: 0,
  hypothetical: 0,
  hedged: -0.08,
  near: -0.28,
  rivalConcept: -1.02,
  rivalFlag: -0.15,
  crowdConcept: -2.13,
  crowdFlag: -0.85,
  rivalName: -0.2,
  anywhere: -0.23,
  overConcepts: 1.33,
  overFlags: 0.51,
  profile: 2.65,
  pattern: 1.51,
  unpatterned: -1.54,
  vetoed: 0,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -3.98,
  coverage: 1.17,
  core: 0.57,
  coreAll: 0.56,
  literal: 1.63,
  count: 0.91,
  mass: 0.83,
  density: 0.03,
  span: 0.97,
  size: 0.31,
  lacking: -0.27,
  lone: -0.48,
  against: 0,
  misplaced: 0,
  unsaid: 0,
  hypothetical: -0.16,
  hedged: 0,
  near: 0,
  rivalConcept: -1.19,
  rivalFlag: -0.42,
  crowdConcept: -1.88,
  crowdFlag: -0.92,
  rivalName: -0.75,
  anywhere: 0.54,
  overConcepts: 0.65,
  overFlags: 0.72,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
  vetoed: 0,
}

/** The logistic score of a decision, 0 to 1. */
export function weigh(features: Features, weights: Weights): number {
  let sum = weights.bias
  for (const name of Object.keys(features) as (keyof Features)[]) sum += features[name] * weights[name]
  return 1 / (1 + Math.exp(-sum))
}
