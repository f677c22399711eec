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
  /** One of the author's patterns matched; or none of several. */
  readonly pattern: number
  readonly unpatterned: number
  readonly vetoed: number
}
export type Weights = { readonly bias: number } & { readonly [feature in keyof Features]: number }

/** Logistic weights, fitted over labelled answers with their signs held fixed (test/bench/fit-weights.ts). */
export const CONCEPT: Weights = {
  bias: -2.96,
  coverage: 1.25,
  core: 0.51,
  coreAll: 0.05,
  literal: 0.19,
  count: 0,
  mass: 0.58,
  density: 1.56,
  span: -0.03,
  size: 0.66,
  lacking: 1.02,
  lone: 0,
  against: -1.97,
  misplaced: -1.24,
  unsaid: 0,
  hypothetical: -0.42,
  hedged: -0.48,
  near: -1,
  rivalConcept: -0.78,
  rivalFlag: -0.59,
  crowdConcept: -0.79,
  crowdFlag: -1.12,
  rivalName: -0.79,
  anywhere: 1.64,
  overConcepts: 0.23,
  overFlags: 0.49,
  pattern: 1.74,
  unpatterned: -1.75,
  vetoed: 0,
}
export const RED_FLAG: Weights = {
  bias: -3.02,
  coverage: 0.7,
  core: 0,
  coreAll: 0.43,
  literal: 1.54,
  count: 1.52,
  mass: 0.45,
  density: 0.13,
  span: 0.48,
  size: 0.55,
  lacking: -0.76,
  lone: -0.32,
  against: 0,
  misplaced: 0,
  unsaid: 0,
  hypothetical: -0.44,
  hedged: 0,
  near: -0.06,
  rivalConcept: -0.32,
  rivalFlag: -0.51,
  crowdConcept: -1.54,
  crowdFlag: -1.02,
  rivalName: -1.17,
  anywhere: 0.86,
  overConcepts: 0.81,
  overFlags: 0.71,
  pattern: 0.86,
  unpatterned: -1.45,
  vetoed: -0.64,
}

/** The logistic score of a decision, 0 to 1. */
export function weigh(features: Features, weights: Weights): number {
  let sum = weights.bias
  for (const name of Object.keys(features) as (keyof Features)[]) sum += features[name] * weights[name]
  return 1 / (1 + Math.exp(-sum))
}
