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
  /** Roles that two names swap. */
  readonly exchanged: number
  /** The clause denies something else: what stands beside that is not said. */
  readonly besideDenial: number
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
  bias: -3.25,
  coverage: 0.29,
  core: 0.52,
  coreAll: 0.43,
  literal: 0.6,
  count: 0,
  mass: 0.24,
  density: 1.41,
  span: 0.72,
  size: 0.16,
  lacking: 1.38,
  lone: 0,
  against: -0.68,
  misplaced: 0,
  exchanged: 0,
  besideDenial: -2.5,
  unsaid: 0,
  hypothetical: -0.17,
  hedged: 0,
  near: -0.72,
  rivalConcept: -0.35,
  rivalFlag: -0.93,
  crowdConcept: -0.57,
  crowdFlag: -0.28,
  rivalName: -1.47,
  anywhere: 0.8,
  overConcepts: -0.25,
  overFlags: 0.7,
  adjacent: 0.13,
  essential: 0.72,
  weight: 0.01,
  phrases: -0.29,
  byPhrase: -0.18,
  profile: 2.11,
  pattern: 1.89,
  unpatterned: -1.6,
  vetoed: 0,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -4.19,
  coverage: 0.87,
  core: 0.32,
  coreAll: 0.1,
  literal: 0.67,
  count: 0,
  mass: 0.16,
  density: 1.48,
  span: 0.66,
  size: 0.09,
  lacking: 1.36,
  lone: 0,
  against: -2.03,
  misplaced: -1.69,
  exchanged: -0.05,
  besideDenial: -0.31,
  unsaid: 0,
  hypothetical: -0.01,
  hedged: -0.5,
  near: 0,
  rivalConcept: -1.01,
  rivalFlag: -0.89,
  crowdConcept: -0.55,
  crowdFlag: -0.98,
  rivalName: -0.94,
  anywhere: 3.19,
  overConcepts: 0.11,
  overFlags: 0.48,
  adjacent: 0.56,
  essential: 0.34,
  weight: 0.61,
  phrases: -2.94,
  byPhrase: -0.46,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
  vetoed: 0,
}
export const RED_FLAG: Weights = {
  bias: -2.89,
  coverage: 0,
  core: 0,
  coreAll: 0.04,
  literal: 1.68,
  count: 0.64,
  mass: 0.62,
  density: 0,
  span: 0.58,
  size: -0.03,
  lacking: 0.54,
  lone: -1.04,
  against: 0,
  misplaced: 0,
  exchanged: 0,
  besideDenial: -2.5,
  unsaid: 0,
  hypothetical: 0,
  hedged: 0,
  near: -0.97,
  rivalConcept: 0,
  rivalFlag: -0.2,
  crowdConcept: -1.96,
  crowdFlag: -0.32,
  rivalName: 0,
  anywhere: 0.22,
  overConcepts: 1.11,
  overFlags: 0.41,
  adjacent: 0.74,
  essential: 0,
  weight: 0,
  phrases: -0.95,
  byPhrase: -1.07,
  profile: 3.73,
  pattern: 2.1,
  unpatterned: -2.52,
  vetoed: 0,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -3.5,
  coverage: 0.98,
  core: 0,
  coreAll: 0.37,
  literal: 1.49,
  count: 0.29,
  mass: 0.45,
  density: 0.26,
  span: 1.23,
  size: 0.28,
  lacking: 0.49,
  lone: -0.05,
  against: -0.61,
  misplaced: -1.36,
  exchanged: -0.01,
  besideDenial: -0.47,
  unsaid: 0,
  hypothetical: -0.03,
  hedged: -0.14,
  near: -0.35,
  rivalConcept: -1.22,
  rivalFlag: -0.41,
  crowdConcept: -1.05,
  crowdFlag: -1.09,
  rivalName: -0.71,
  anywhere: 0.5,
  overConcepts: 0.7,
  overFlags: 1.11,
  adjacent: 1.28,
  essential: 0.23,
  weight: 1.06,
  phrases: -1.39,
  byPhrase: -0.44,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
  vetoed: 0,
}
