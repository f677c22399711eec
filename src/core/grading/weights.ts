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
  bias: -3.67,
  coverage: 0,
  core: 1.19,
  coreAll: 0.03,
  literal: 0,
  count: 0,
  mass: 0.56,
  density: 1.33,
  span: 0.73,
  size: -0.21,
  lacking: 1.13,
  lone: 0,
  against: 0,
  misplaced: 0,
  unsaid: 0,
  hypothetical: -0.43,
  hedged: 0,
  near: -0.91,
  rivalConcept: -0.34,
  rivalFlag: -0.97,
  crowdConcept: -0.65,
  crowdFlag: -0.47,
  rivalName: -0.25,
  anywhere: 2.23,
  overConcepts: -0.93,
  overFlags: 0.59,
  adjacent: 0,
  essential: 0.52,
  weight: 0.18,
  phrases: -0.77,
  byPhrase: -0.19,
  profile: 1.76,
  pattern: 1.69,
  unpatterned: -1.47,
  vetoed: 0,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -3.53,
  coverage: 1.11,
  core: 0.23,
  coreAll: 0.02,
  literal: 0.51,
  count: 0,
  mass: 0.02,
  density: 1.89,
  span: 0.81,
  size: 0.18,
  lacking: 0.97,
  lone: 0,
  against: -1.54,
  misplaced: -1.5,
  unsaid: 0,
  hypothetical: 0,
  hedged: -0.01,
  near: 0,
  rivalConcept: -0.78,
  rivalFlag: -0.83,
  crowdConcept: -0.66,
  crowdFlag: -0.82,
  rivalName: -1.04,
  anywhere: 2.56,
  overConcepts: 0.2,
  overFlags: 0.62,
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
  bias: -4.77,
  coverage: 0,
  core: 0,
  coreAll: 0.15,
  literal: 1.32,
  count: 0.66,
  mass: 0.69,
  density: 0,
  span: 0.74,
  size: 0.79,
  lacking: -0.72,
  lone: 0,
  against: 0,
  misplaced: 0,
  unsaid: 0,
  hypothetical: 0,
  hedged: 0,
  near: -0.35,
  rivalConcept: -0.66,
  rivalFlag: -0.44,
  crowdConcept: -1.64,
  crowdFlag: -0.54,
  rivalName: -0.19,
  anywhere: -0.76,
  overConcepts: 1.23,
  overFlags: 0.72,
  adjacent: 0.99,
  essential: 0,
  weight: 0,
  phrases: -0.14,
  byPhrase: 0.21,
  profile: 4.6,
  pattern: 1.93,
  unpatterned: -2.15,
  vetoed: 0,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -2.75,
  coverage: 0.76,
  core: 0.2,
  coreAll: 0.37,
  literal: 1.25,
  count: 0.19,
  mass: 0.77,
  density: 0.7,
  span: 0.96,
  size: 0.21,
  lacking: -0.15,
  lone: 0,
  against: -0.53,
  misplaced: -1.69,
  unsaid: 0,
  hypothetical: 0,
  hedged: 0,
  near: 0,
  rivalConcept: -1.07,
  rivalFlag: -0.61,
  crowdConcept: -1.1,
  crowdFlag: -0.88,
  rivalName: -0.89,
  anywhere: 0.76,
  overConcepts: 0.51,
  overFlags: 0.69,
  adjacent: 1.06,
  essential: 0.27,
  weight: 0.76,
  phrases: -1.05,
  byPhrase: -0.84,
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
