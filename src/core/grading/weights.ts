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
  bias: -3.18,
  coverage: 1.32,
  core: 0.54,
  coreAll: 0.03,
  literal: 0.21,
  count: 0,
  mass: 0.41,
  density: 1.53,
  span: -0.02,
  size: 0.76,
  lacking: 1.17,
  lone: 0,
  against: -1.84,
  misplaced: -1.35,
  unsaid: 0,
  hypothetical: -0.37,
  hedged: -0.48,
  near: -0.91,
  rivalConcept: -0.7,
  rivalFlag: -0.46,
  crowdConcept: -0.85,
  crowdFlag: -1.23,
  rivalName: -0.9,
  anywhere: 0.23,
  overConcepts: 0.71,
  overFlags: 0.3,
  support: 1.88,
  voteConcepts: -0.66,
  voteFlags: 0.26,
  pattern: 1.81,
  unpatterned: -1.75,
  vetoed: 0,
}
export const RED_FLAG: Weights = {
  bias: -2.90,
  coverage: 0.93,
  core: 0,
  coreAll: 0.51,
  literal: 1.29,
  count: 1.57,
  mass: 0.39,
  density: 0.14,
  span: 0.73,
  size: 0.41,
  lacking: -0.62,
  lone: -0.47,
  against: 0,
  misplaced: 0,
  unsaid: 0,
  hypothetical: -0.25,
  hedged: 0,
  near: 0,
  rivalConcept: -0.95,
  rivalFlag: -0.52,
  crowdConcept: -1.24,
  crowdFlag: -1.07,
  rivalName: -1.09,
  anywhere: 0.27,
  overConcepts: 0.11,
  overFlags: 0.15,
  support: 0.48,
  voteConcepts: 1.08,
  voteFlags: 0.54,
  pattern: 0.91,
  unpatterned: -1.42,
  vetoed: 0,
}

/** The logistic score of a decision, 0 to 1. */
export function weigh(features: Features, weights: Weights): number {
  let sum = weights.bias
  for (const name of Object.keys(features) as (keyof Features)[]) sum += features[name] * weights[name]
  return 1 / (1 + Math.exp(-sum))
}
