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
  readonly support: number
  readonly voteConcepts: number
  readonly voteFlags: number
  /** One of the author's patterns matched; or none of several. */
  readonly pattern: number
  readonly unpatterned: number
  readonly vetoed: number
}
export type Weights = { readonly bias: number } & { readonly [feature in keyof Features]: number }

/** Logistic weights, fitted over labelled answers with their signs held fixed (test/bench/fit-weights.ts). */
export const CONCEPT: Weights = {
  bias: -3.36,
  coverage: 1.24,
  core: 0.52,
  coreAll: 0.14,
  literal: 0.26,
  count: 0,
  mass: 0.37,
  density: 1.54,
  span: -0.01,
  size: 0.87,
  lacking: 1.24,
  lone: 0,
  against: -1.88,
  misplaced: -1.3,
  unsaid: 0,
  hypothetical: -0.55,
  hedged: -0.43,
  near: -1.25,
  rivalConcept: -0.74,
  rivalFlag: -0.37,
  crowdConcept: -0.81,
  crowdFlag: -1.17,
  rivalName: -1.03,
  anywhere: 0.45,
  overConcepts: 0.67,
  overFlags: 0.42,
  support: 1.81,
  voteConcepts: -0.65,
  voteFlags: 0.18,
  pattern: 1.9,
  unpatterned: -1.69,
  vetoed: 0,
}
export const RED_FLAG: Weights = {
  bias: -3.07,
  coverage: 0.94,
  core: 0.04,
  coreAll: 0.41,
  literal: 2.08,
  count: 1.26,
  mass: 0.34,
  density: 0.34,
  span: 0.84,
  size: 0.34,
  lacking: -0.55,
  lone: -0.64,
  against: 0,
  misplaced: 0,
  unsaid: 0,
  hypothetical: 0,
  hedged: 0,
  near: 0,
  rivalConcept: -1.03,
  rivalFlag: -0.5,
  crowdConcept: -1.25,
  crowdFlag: -0.99,
  rivalName: -1.21,
  anywhere: 0.1,
  overConcepts: 0.05,
  overFlags: 0.33,
  support: 0.47,
  voteConcepts: 1.17,
  voteFlags: 0.79,
  pattern: 1.03,
  unpatterned: -1.4,
  vetoed: 0,
}

/** The logistic score of a decision, 0 to 1. */
export function weigh(features: Features, weights: Weights): number {
  let sum = weights.bias
  for (const name of Object.keys(features) as (keyof Features)[]) sum += features[name] * weights[name]
  return 1 / (1 + Math.exp(-sum))
}
