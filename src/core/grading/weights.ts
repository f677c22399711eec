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
  bias: -3.69,
  coverage: 0,
  core: 1.2,
  coreAll: 0.03,
  literal: 0,
  count: 0,
  mass: 0.55,
  density: 1.33,
  span: 0.74,
  size: -0.22,
  lacking: 1.12,
  lone: 0,
  against: 0,
  misplaced: 0,
  unsaid: 0,
  hypothetical: -0.42,
  hedged: 0,
  near: -0.9,
  rivalConcept: -0.34,
  rivalFlag: -0.85,
  crowdConcept: -0.63,
  crowdFlag: -0.58,
  rivalName: -0.24,
  anywhere: 2.25,
  overConcepts: -0.93,
  overFlags: 0.55,
  adjacent: 0,
  essential: 0.52,
  weight: 0.18,
  phrases: -0.75,
  byPhrase: -0.18,
  profile: 1.77,
  pattern: 1.68,
  unpatterned: -1.48,
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
  bias: -3.72,
  coverage: 0,
  core: 0,
  coreAll: 0,
  literal: 1.97,
  count: 1.18,
  mass: 0.5,
  density: 0.09,
  span: 0.47,
  size: 0.67,
  lacking: -0.45,
  lone: 0,
  against: 0,
  misplaced: 0,
  unsaid: 0,
  hypothetical: 0,
  hedged: 0,
  near: 0,
  rivalConcept: -0.5,
  rivalFlag: -0.62,
  crowdConcept: -1.99,
  crowdFlag: -0.57,
  rivalName: -0.3,
  anywhere: -0.56,
  overConcepts: 1.23,
  overFlags: 0.7,
  adjacent: 0.56,
  essential: 0,
  weight: 0,
  phrases: -1.08,
  byPhrase: 0.18,
  profile: 3.87,
  pattern: 1.49,
  unpatterned: -2.18,
  vetoed: 0,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -2.57,
  coverage: 0.96,
  core: 0,
  coreAll: 0.29,
  literal: 1.29,
  count: 0.33,
  mass: 0.34,
  density: 0.41,
  span: 1.39,
  size: 0.06,
  lacking: -0.31,
  lone: -0.31,
  against: -0.63,
  misplaced: -1.75,
  unsaid: 0,
  hypothetical: 0,
  hedged: 0,
  near: 0,
  rivalConcept: -0.65,
  rivalFlag: -0.68,
  crowdConcept: -1.33,
  crowdFlag: -0.89,
  rivalName: -1.2,
  anywhere: 0.78,
  overConcepts: 0.43,
  overFlags: 0.95,
  adjacent: 1.14,
  essential: 0.24,
  weight: 0.91,
  phrases: -1.35,
  byPhrase: -0.72,
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
