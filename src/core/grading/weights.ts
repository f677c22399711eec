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
  bias: -3.68,
  coverage: 0,
  core: 1.13,
  coreAll: 0.05,
  literal: 0.02,
  count: 0,
  mass: 0.53,
  density: 1.31,
  span: 0.7,
  size: -0.15,
  lacking: 1.11,
  lone: 0,
  against: 0,
  misplaced: 0,
  unsaid: 0,
  hypothetical: -0.45,
  hedged: 0,
  near: -0.92,
  rivalConcept: -0.31,
  rivalFlag: -1,
  crowdConcept: -0.61,
  crowdFlag: -0.5,
  rivalName: -0.18,
  anywhere: 2.25,
  overConcepts: -0.91,
  overFlags: 0.54,
  adjacent: 0,
  essential: 0.54,
  weight: 0.15,
  phrases: -0.8,
  byPhrase: -0.15,
  profile: 1.82,
  pattern: 1.7,
  unpatterned: -1.45,
  vetoed: 0,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -3.56,
  coverage: 1.1,
  core: 0.21,
  coreAll: 0.06,
  literal: 0.53,
  count: 0,
  mass: 0.02,
  density: 1.91,
  span: 0.82,
  size: 0.17,
  lacking: 1.01,
  lone: 0,
  against: -1.54,
  misplaced: -1.51,
  unsaid: 0,
  hypothetical: 0,
  hedged: -0.01,
  near: 0,
  rivalConcept: -0.79,
  rivalFlag: -0.83,
  crowdConcept: -0.66,
  crowdFlag: -0.82,
  rivalName: -1.01,
  anywhere: 2.57,
  overConcepts: 0.21,
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
  bias: -3.4,
  coverage: 0,
  core: 0,
  coreAll: 0.28,
  literal: 1.89,
  count: 1.07,
  mass: 0,
  density: 0,
  span: -0.04,
  size: 0.23,
  lacking: -0.43,
  lone: 0,
  against: 0,
  misplaced: 0,
  unsaid: 0,
  hypothetical: 0,
  hedged: 0,
  near: 0,
  rivalConcept: -0.12,
  rivalFlag: 0,
  crowdConcept: -1.83,
  crowdFlag: 0.86,
  rivalName: -0.06,
  anywhere: -0.26,
  overConcepts: 1.47,
  overFlags: 0.7,
  adjacent: 1.01,
  essential: 0,
  weight: 0,
  phrases: -1.01,
  byPhrase: 0.13,
  profile: 3.59,
  pattern: 1.6,
  unpatterned: -2.2,
  vetoed: 0,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -2.58,
  coverage: 0.96,
  core: 0,
  coreAll: 0.3,
  literal: 1.29,
  count: 0.33,
  mass: 0.34,
  density: 0.41,
  span: 1.39,
  size: 0.06,
  lacking: -0.3,
  lone: -0.3,
  against: -0.62,
  misplaced: -1.75,
  unsaid: 0,
  hypothetical: 0,
  hedged: 0,
  near: 0,
  rivalConcept: -0.66,
  rivalFlag: -0.68,
  crowdConcept: -1.32,
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
