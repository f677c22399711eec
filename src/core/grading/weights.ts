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
  bias: -5.56,
  coverage: 0,
  core: 0,
  coreAll: 0.33,
  literal: 0.55,
  count: 0,
  mass: 0.74,
  density: 0,
  span: -0.16,
  size: 0.69,
  lacking: 1.1,
  lone: 0,
  against: -1.25,
  misplaced: -1.38,
  unsaid: 0,
  hypothetical: -0.46,
  hedged: 0,
  near: -0.81,
  rivalConcept: 0,
  rivalFlag: -0.33,
  crowdConcept: -0.9,
  crowdFlag: -0.75,
  rivalName: -0.75,
  anywhere: 3.13,
  overConcepts: -0.69,
  overFlags: -0.03,
  profile: 3.24,
  pattern: 2.56,
  unpatterned: -0.91,
  vetoed: 0,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -3.03,
  coverage: 1.59,
  core: 0.19,
  coreAll: 0,
  literal: 0.14,
  count: 0,
  mass: 0.51,
  density: 1.39,
  span: -0.01,
  size: 1.13,
  lacking: 1.05,
  lone: 0,
  against: -1.74,
  misplaced: -1.6,
  unsaid: 0,
  hypothetical: -0.32,
  hedged: -0.4,
  near: 0,
  rivalConcept: -0.72,
  rivalFlag: -0.25,
  crowdConcept: -0.95,
  crowdFlag: -1.13,
  rivalName: -0.86,
  anywhere: 1.65,
  overConcepts: 0.28,
  overFlags: 0.55,
  profile: 0,
  pattern: 1.05,
  unpatterned: -1.46,
  vetoed: 0,
}
export const RED_FLAG: Weights = {
  bias: -3.64,
  coverage: 0.22,
  core: 0,
  coreAll: 0.05,
  literal: 1.85,
  count: 0.67,
  mass: 0.16,
  density: 0,
  span: 0.17,
  size: 0.26,
  lacking: -0.14,
  lone: -0.32,
  against: 0,
  misplaced: 0,
  unsaid: 0,
  hypothetical: 0,
  hedged: -0.13,
  near: 0,
  rivalConcept: -1.06,
  rivalFlag: -0.54,
  crowdConcept: -1.74,
  crowdFlag: -1.2,
  rivalName: -0.02,
  anywhere: -0.14,
  overConcepts: 1.61,
  overFlags: 0.21,
  profile: 2.49,
  pattern: 1.77,
  unpatterned: -0.58,
  vetoed: 0,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -4.13,
  coverage: 1.15,
  core: 0.51,
  coreAll: 0.61,
  literal: 1.73,
  count: 0.95,
  mass: 0.78,
  density: 0,
  span: 1.08,
  size: 0.27,
  lacking: -0.22,
  lone: -0.5,
  against: 0,
  misplaced: 0,
  unsaid: 0,
  hypothetical: -0.16,
  hedged: 0,
  near: 0,
  rivalConcept: -1.18,
  rivalFlag: -0.4,
  crowdConcept: -1.87,
  crowdFlag: -0.91,
  rivalName: -0.76,
  anywhere: 0.65,
  overConcepts: 0.63,
  overFlags: 0.74,
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
