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
  coverage: 1.25,
  core: 0.51,
  coreAll: 0.14,
  literal: 0.26,
  count: 0,
  mass: 0.36,
  density: 1.53,
  span: -0.03,
  size: 0.87,
  lacking: 1.24,
  lone: 0,
  against: -1.89,
  misplaced: -1.3,
  unsaid: 0,
  hypothetical: -0.55,
  hedged: -0.43,
  near: -1.25,
  rivalConcept: -0.73,
  rivalFlag: -0.39,
  crowdConcept: -0.81,
  crowdFlag: -1.16,
  rivalName: -1,
  anywhere: 0.45,
  overConcepts: 0.67,
  overFlags: 0.43,
  support: 1.81,
  voteConcepts: -0.64,
  voteFlags: 0.18,
  pattern: 1.9,
  unpatterned: -1.69,
  vetoed: 0,
}
export const RED_FLAG: Weights = {
  bias: -3.00,
  coverage: 0.82,
  core: 0,
  coreAll: 0.45,
  literal: 1.59,
  count: 1.4,
  mass: 0.39,
  density: 0.23,
  span: 0.86,
  size: 0.44,
  lacking: -0.59,
  lone: -0.48,
  against: 0,
  misplaced: 0,
  unsaid: 0,
  hypothetical: -0.11,
  hedged: 0,
  near: 0,
  rivalConcept: -0.97,
  rivalFlag: -0.53,
  crowdConcept: -1.19,
  crowdFlag: -1.04,
  rivalName: -1.12,
  anywhere: 0.22,
  overConcepts: 0.07,
  overFlags: 0.16,
  support: 0.5,
  voteConcepts: 1.02,
  voteFlags: 0.61,
  pattern: 0.96,
  unpatterned: -1.34,
  vetoed: 0,
}

/** The logistic score of a decision, 0 to 1. */
export function weigh(features: Features, weights: Weights): number {
  let sum = weights.bias
  for (const name of Object.keys(features) as (keyof Features)[]) sum += features[name] * weights[name]
  return 1 / (1 + Math.exp(-sum))
}
