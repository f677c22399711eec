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
  bias: -3.38,
  coverage: 0.38,
  core: 0.97,
  coreAll: 0.19,
  literal: 0.28,
  count: 0,
  mass: 0.12,
  density: 1.45,
  span: 0.6,
  size: 0.44,
  lacking: 1.49,
  lone: 0,
  against: -0.59,
  misplaced: 0,
  exchanged: 0,
  besideDenial: -2.5,
  unsaid: 0,
  hypothetical: -0.07,
  hedged: 0,
  near: -0.88,
  rivalConcept: -0.26,
  rivalFlag: -1.31,
  crowdConcept: -0.74,
  crowdFlag: -0.02,
  rivalName: -1.65,
  anywhere: 1.41,
  overConcepts: -0.47,
  overFlags: 0.8,
  adjacent: 0,
  essential: 0.69,
  weight: 0.11,
  phrases: -0.8,
  byPhrase: -0.31,
  profile: 1.94,
  pattern: 1.94,
  unpatterned: -1.55,
  vetoed: 0,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -4.26,
  coverage: 0.9,
  core: 0.4,
  coreAll: 0.11,
  literal: 0.58,
  count: 0,
  mass: 0.19,
  density: 1.48,
  span: 0.55,
  size: 0,
  lacking: 1.49,
  lone: 0,
  against: -2.11,
  misplaced: -1.77,
  exchanged: -0.09,
  besideDenial: -0.29,
  unsaid: 0,
  hypothetical: -0.01,
  hedged: -0.5,
  near: 0,
  rivalConcept: -1.09,
  rivalFlag: -0.8,
  crowdConcept: -0.58,
  crowdFlag: -1.01,
  rivalName: -1.23,
  anywhere: 3.27,
  overConcepts: 0.12,
  overFlags: 0.49,
  adjacent: 0.49,
  essential: 0.36,
  weight: 0.6,
  phrases: -2.96,
  byPhrase: -0.42,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
  vetoed: 0,
}
export const RED_FLAG: Weights = {
  bias: -3,
  coverage: 0,
  core: 0,
  coreAll: 0,
  literal: 1.28,
  count: 0.75,
  mass: 0.95,
  density: 0,
  span: 0.29,
  size: 0.35,
  lacking: -0.02,
  lone: -0.09,
  against: 0,
  misplaced: 0,
  exchanged: 0,
  besideDenial: -2.5,
  unsaid: 0,
  hypothetical: 0,
  hedged: 0,
  near: -1.04,
  rivalConcept: -0.02,
  rivalFlag: -0.35,
  crowdConcept: -1.97,
  crowdFlag: -0.29,
  rivalName: 0,
  anywhere: 0.38,
  overConcepts: 1.16,
  overFlags: 0.39,
  adjacent: 0.65,
  essential: 0,
  weight: 0,
  phrases: -0.99,
  byPhrase: -0.73,
  profile: 3.82,
  pattern: 2.12,
  unpatterned: -2.57,
  vetoed: 0,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -3.4,
  coverage: 0.93,
  core: 0,
  coreAll: 0.35,
  literal: 1.51,
  count: 0.32,
  mass: 0.43,
  density: 0.29,
  span: 1.24,
  size: 0.25,
  lacking: 0.48,
  lone: -0.04,
  against: -0.62,
  misplaced: -1.36,
  exchanged: -0.01,
  besideDenial: -0.45,
  unsaid: 0,
  hypothetical: -0.01,
  hedged: -0.14,
  near: -0.47,
  rivalConcept: -1.28,
  rivalFlag: -0.37,
  crowdConcept: -0.95,
  crowdFlag: -1.19,
  rivalName: -0.75,
  anywhere: 0.46,
  overConcepts: 0.79,
  overFlags: 1.07,
  adjacent: 1.22,
  essential: 0.26,
  weight: 1.03,
  phrases: -1.47,
  byPhrase: -0.41,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
  vetoed: 0,
}
