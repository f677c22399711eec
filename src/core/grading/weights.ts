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
  bias: -3.4,
  coverage: 0.65,
  core: 0.63,
  coreAll: 0.23,
  literal: 0.02,
  count: 0,
  mass: 0,
  density: 1.37,
  span: 0.49,
  size: 0.32,
  lacking: 1.07,
  lone: 0,
  against: -1.11,
  misplaced: 0,
  unsaid: 0,
  hypothetical: 0,
  hedged: 0,
  near: -0.91,
  rivalConcept: 0,
  rivalFlag: -0.73,
  crowdConcept: -0.59,
  crowdFlag: -0.67,
  rivalName: -1.37,
  anywhere: 1.79,
  overConcepts: -0.7,
  overFlags: 0.72,
  adjacent: 0,
  essential: 0,
  weight: 0,
  phrases: 0,
  byPhrase: 0,
  profile: 1.75,
  pattern: 1.5,
  unpatterned: -1.8,
  vetoed: 0,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -2.89,
  coverage: 1.36,
  core: 0.24,
  coreAll: 0,
  literal: 0.08,
  count: 0,
  mass: 0.41,
  density: 1.86,
  span: 0.08,
  size: 1.16,
  lacking: 0.84,
  lone: 0,
  against: -1.82,
  misplaced: -1.43,
  unsaid: 0,
  hypothetical: -0.52,
  hedged: -0.01,
  near: -0.33,
  rivalConcept: -0.61,
  rivalFlag: -0.29,
  crowdConcept: -0.9,
  crowdFlag: -1.28,
  rivalName: -0.91,
  anywhere: 1.62,
  overConcepts: 0.3,
  overFlags: 0.59,
  adjacent: 0,
  essential: 0,
  weight: 0,
  phrases: 0,
  byPhrase: 0,
  profile: 0,
  pattern: 0.42,
  unpatterned: -1.42,
  vetoed: 0,
}
export const RED_FLAG: Weights = {
  bias: -3.95,
  coverage: 0,
  core: 0,
  coreAll: 0.07,
  literal: 2.04,
  count: 0.78,
  mass: 0.52,
  density: 0.37,
  span: 0.57,
  size: 0.66,
  lacking: 0.46,
  lone: -0.44,
  against: 0,
  misplaced: 0,
  unsaid: 0,
  hypothetical: 0,
  hedged: 0,
  near: -0.81,
  rivalConcept: -1.56,
  rivalFlag: -0.42,
  crowdConcept: -1.73,
  crowdFlag: -0.83,
  rivalName: -0.35,
  anywhere: -0.09,
  overConcepts: 0.51,
  overFlags: 0.58,
  adjacent: 0,
  essential: 0,
  weight: 0,
  phrases: 0,
  byPhrase: 0,
  profile: 2.9,
  pattern: 1.77,
  unpatterned: -1.82,
  vetoed: 0,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -2.36,
  coverage: 0,
  core: 0,
  coreAll: 0.46,
  literal: 1.25,
  count: 0.19,
  mass: 0.86,
  density: 0.61,
  span: 0.64,
  size: 1.42,
  lacking: -0.32,
  lone: 0,
  against: -0.56,
  misplaced: -1.81,
  unsaid: 0,
  hypothetical: -0.49,
  hedged: 0,
  near: -0.06,
  rivalConcept: -1.27,
  rivalFlag: -0.55,
  crowdConcept: -1.19,
  crowdFlag: -1.14,
  rivalName: -0.96,
  anywhere: 0.31,
  overConcepts: 0.54,
  overFlags: -0.12,
  adjacent: 0,
  essential: 0,
  weight: 0,
  phrases: 0,
  byPhrase: 0,
  profile: 0,
  pattern: 0.05,
  unpatterned: 0,
  vetoed: 0,
}

/** The logistic score of a decision, 0 to 1. */
export function weigh(features: Features, weights: Weights): number {
  let sum = weights.bias
  for (const name of Object.keys(features) as (keyof Features)[]) sum += features[name] * weights[name]
  return 1 / (1 + Math.exp(-sum))
}
