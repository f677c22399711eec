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
  readonly vetoed: number
}
export type Weights = { readonly bias: number } & { readonly [feature in keyof Features]: number }

/** Logistic weights, fitted over labelled answers with their signs held fixed (test/bench/fit-weights.ts). */
export const CONCEPT: Weights = {
  bias: -2,
  coverage: 1.69,
  mass: 1.26,
  core: 1.11,
  coreAll: 0.52,
  literal: 0.29,
  count: 1.41,
  density: 0.25,
  against: -0.63,
  misplaced: -1.43,
  gap: -0.5,
  unsaid: -4,
  hypothetical: 0,
  hedged: -0.3,
  near: -1,
  rivalConcept: -1.18,
  rivalFlag: -1.16,
  vetoed: 0,
  rivalName: -1.3,
  thin: -1,
}
export const RED_FLAG: Weights = {
  bias: -4.2,
  coverage: 1.78,
  mass: 1.04,
  core: 0.9,
  coreAll: 1.03,
  literal: 1.34,
  count: 1.31,
  density: 0.1,
  gap: -0.17,
  thin: -0.54,
  against: -2,
  misplaced: -1.5,
  unsaid: -5,
  hypothetical: -2,
  hedged: -4,
  near: -0.6,
  rivalConcept: -1.14,
  rivalFlag: -0.73,
  rivalName: -2,
  vetoed: -3,
}

/** The logistic score of a decision, 0 to 1. */
export function weigh(features: Features, weights: Weights): number {
  let sum = weights.bias
  for (const name of Object.keys(features) as (keyof Features)[]) sum += features[name] * weights[name]
  return 1 / (1 + Math.exp(-sum))
}
