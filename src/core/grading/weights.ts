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
  bias: -3.64,
  coverage: 0.34,
  core: 0.64,
  coreAll: 0.37,
  literal: 0.56,
  count: 0,
  mass: 0.13,
  density: 1.58,
  span: 0.73,
  size: 0.3,
  lacking: 1.3,
  lone: 0,
  against: -0.49,
  misplaced: 0,
  unsaid: 0,
  hypothetical: -0.21,
  hedged: 0,
  near: -0.58,
  rivalConcept: -0.23,
  rivalFlag: -1.06,
  crowdConcept: -0.63,
  crowdFlag: -0.33,
  rivalName: -1.29,
  anywhere: 0.99,
  overConcepts: -0.34,
  overFlags: 0.42,
  adjacent: 0,
  essential: 0.73,
  weight: 0.02,
  phrases: -0.31,
  byPhrase: -0.04,
  profile: 1.97,
  pattern: 1.82,
  unpatterned: -1.52,
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
  bias: -3.86,
  coverage: 0,
  core: 0,
  coreAll: 0,
  literal: 2.03,
  count: 0.61,
  mass: 0.25,
  density: 0,
  span: 0.61,
  size: 0.52,
  lacking: 0.04,
  lone: 0,
  against: 0,
  misplaced: 0,
  unsaid: 0,
  hypothetical: 0,
  hedged: 0,
  near: -0.87,
  rivalConcept: 0,
  rivalFlag: -0.46,
  crowdConcept: -1.5,
  crowdFlag: 0.12,
  rivalName: -0.02,
  anywhere: 0.06,
  overConcepts: 1.22,
  overFlags: 0.33,
  adjacent: 1.09,
  essential: 0,
  weight: 0,
  phrases: -1.12,
  byPhrase: -0.28,
  profile: 3.95,
  pattern: 1.9,
  unpatterned: -2.52,
  vetoed: 0,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -2.7,
  coverage: 1,
  core: 0,
  coreAll: 0.29,
  literal: 1.29,
  count: 0.36,
  mass: 0.29,
  density: 0.43,
  span: 1.4,
  size: 0.08,
  lacking: -0.21,
  lone: -0.3,
  against: -0.62,
  misplaced: -1.72,
  unsaid: 0,
  hypothetical: 0,
  hedged: 0,
  near: 0,
  rivalConcept: -0.64,
  rivalFlag: -0.68,
  crowdConcept: -1.31,
  crowdFlag: -0.91,
  rivalName: -1.18,
  anywhere: 0.81,
  overConcepts: 0.47,
  overFlags: 0.91,
  adjacent: 1.02,
  essential: 0.23,
  weight: 0.91,
  phrases: -1.36,
  byPhrase: -0.7,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
  vetoed: 0,
}

const known = new Map<Weights, readonly number[]>()

/** The weights in the order in which features are always made. */
function factorsOf(weights: Weights, features: Features): readonly number[] {
  const factors = known.get(weights) ?? Object.keys(features).map((name) => weights[name as keyof Features])
  if (!known.has(weights)) known.set(weights, factors)
  return factors
}

/** The logistic score of a decision, 0 to 1. */
export function weigh(features: Features, weights: Weights): number {
  const factors = factorsOf(weights, features)
  let sum = weights.bias
  let at = 0
  for (const name in features) sum += features[name as keyof Features] * (factors[at++] as number)
  return 1 / (1 + Math.exp(-sum))
}
