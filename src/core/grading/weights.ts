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
  bias: -5.53,
  coverage: 0,
  core: 0.01,
  coreAll: 0.51,
  literal: 0.57,
  count: 0,
  mass: 0.93,
  density: 0,
  span: -0.32,
  size: 0.21,
  lacking: 1.25,
  lone: 0,
  against: -0.81,
  misplaced: -0.84,
  unsaid: 0,
  hypothetical: -0.48,
  hedged: 0,
  near: -0.98,
  rivalConcept: 0,
  rivalFlag: -0.21,
  crowdConcept: -0.97,
  crowdFlag: -0.65,
  rivalName: -0.48,
  anywhere: 2.95,
  overConcepts: -0.84,
  overFlags: 0.1,
  profile: 3.34,
  pattern: 2.46,
  unpatterned: -1.05,
  vetoed: 0,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -3.08,
  coverage: 1.38,
  core: 0.37,
  coreAll: 0,
  literal: 0.16,
  count: 0,
  mass: 0.45,
  density: 1.47,
  span: -0.08,
  size: 1.18,
  lacking: 0.96,
  lone: 0,
  against: -1.79,
  misplaced: -1.41,
  unsaid: 0,
  hypothetical: -0.58,
  hedged: -0.47,
  near: 0,
  rivalConcept: -0.94,
  rivalFlag: -0.35,
  crowdConcept: -0.75,
  crowdFlag: -1.14,
  rivalName: -0.8,
  anywhere: 1.73,
  overConcepts: 0.31,
  overFlags: 0.62,
  profile: 0,
  pattern: 0.98,
  unpatterned: -1.42,
  vetoed: 0,
}
export const RED_FLAG: Weights = {
  bias: -3.27,
  coverage: 0.08,
  core: 0,
  coreAll: 0.11,
  literal: 1.73,
  count: 0.54,
  mass: 0,
  density: 0,
  span: 0.49,
  size: 0.49,
  lacking: -0.2,
  lone: -0.15,
  against: 0,
  misplaced: 0,
  unsaid: 0,
  hypothetical: 0,
  hedged: -0.11,
  near: 0,
  rivalConcept: -0.92,
  rivalFlag: -0.51,
  crowdConcept: -1.71,
  crowdFlag: -1.13,
  rivalName: -0.56,
  anywhere: -0.07,
  overConcepts: 1.35,
  overFlags: 0.41,
  profile: 2.6,
  pattern: 1.6,
  unpatterned: -0.86,
  vetoed: 0,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -3.05,
  coverage: 1.11,
  core: 0.1,
  coreAll: 0.47,
  literal: 1.91,
  count: 1.25,
  mass: 0.36,
  density: 0,
  span: 1,
  size: 0.34,
  lacking: -0.78,
  lone: -0.67,
  against: 0,
  misplaced: 0,
  unsaid: 0,
  hypothetical: 0,
  hedged: 0,
  near: 0,
  rivalConcept: -1.03,
  rivalFlag: -0.5,
  crowdConcept: -1.03,
  crowdFlag: -0.97,
  rivalName: -1.13,
  anywhere: 0.5,
  overConcepts: 0.72,
  overFlags: 0.97,
  profile: 0,
  pattern: 0.03,
  unpatterned: 0,
  vetoed: 0,
}

/** The logistic score of a decision, 0 to 1. */
export function weigh(features: Features, weights: Weights): number {
  let sum = weights.bias
  for (const name of Object.keys(features) as (keyof Features)[]) sum += features[name] * weights[name]
  return 1 / (1 + Math.exp(-sum))
}
