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
  coverage: 0.21,
  core: 0.83,
  coreAll: 0.23,
  literal: 0.4,
  count: 0,
  mass: 0,
  density: 1.2,
  span: 0.58,
  size: 0.45,
  lacking: 1.55,
  lone: 0,
  against: -0.93,
  misplaced: 0,
  exchanged: 0,
  besideDenial: -2.5,
  unsaid: 0,
  hypothetical: -0.15,
  hedged: 0,
  near: -0.93,
  rivalConcept: -0.26,
  rivalFlag: -1.06,
  crowdConcept: -0.84,
  crowdFlag: -0.28,
  rivalName: -1.65,
  anywhere: 1.58,
  overConcepts: -0.56,
  overFlags: 0.82,
  adjacent: 0,
  essential: 0.7,
  weight: 0.06,
  phrases: -0.9,
  byPhrase: -0.3,
  profile: 2.08,
  pattern: 2.03,
  unpatterned: -1.44,
  vetoed: 0,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -4.31,
  coverage: 1.01,
  core: 0.26,
  coreAll: 0.05,
  literal: 0.57,
  count: 0,
  mass: 0.22,
  density: 1.51,
  span: 0.55,
  size: -0.02,
  lacking: 1.41,
  lone: 0,
  against: -2.15,
  misplaced: -1.68,
  exchanged: -0.5,
  besideDenial: -0.35,
  unsaid: 0,
  hypothetical: -0.1,
  hedged: -0.63,
  near: 0,
  rivalConcept: -1.12,
  rivalFlag: -0.72,
  crowdConcept: -0.63,
  crowdFlag: -1.03,
  rivalName: -1.19,
  anywhere: 3.24,
  overConcepts: 0.08,
  overFlags: 0.51,
  adjacent: 0.47,
  essential: 0.33,
  weight: 0.62,
  phrases: -2.18,
  byPhrase: -0.44,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
  vetoed: 0,
}
export const RED_FLAG: Weights = {
  bias: -2.86,
  coverage: 0,
  core: 0,
  coreAll: 0,
  literal: 1.38,
  count: 0.61,
  mass: 0.44,
  density: 0,
  span: 0.42,
  size: 0.5,
  lacking: 0.03,
  lone: -0.14,
  against: 0,
  misplaced: 0,
  exchanged: 0,
  besideDenial: -2.5,
  unsaid: 0,
  hypothetical: 0,
  hedged: 0,
  near: -1.21,
  rivalConcept: -0.28,
  rivalFlag: -0.19,
  crowdConcept: -1.93,
  crowdFlag: -0.17,
  rivalName: 0,
  anywhere: 0.54,
  overConcepts: 1.11,
  overFlags: 0.44,
  adjacent: 0.8,
  essential: 0,
  weight: 0,
  phrases: -1.05,
  byPhrase: -0.75,
  profile: 3.87,
  pattern: 2.01,
  unpatterned: -2.61,
  vetoed: 0,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -3.68,
  coverage: 0.94,
  core: 0,
  coreAll: 0.33,
  literal: 1.61,
  count: 0.17,
  mass: 0.49,
  density: 0.21,
  span: 1.2,
  size: 0.32,
  lacking: 0.58,
  lone: -0.01,
  against: -0.62,
  misplaced: -1.28,
  exchanged: -0.06,
  besideDenial: -0.5,
  unsaid: 0,
  hypothetical: -0.05,
  hedged: -0.19,
  near: -0.5,
  rivalConcept: -1.36,
  rivalFlag: -0.24,
  crowdConcept: -0.89,
  crowdFlag: -1.17,
  rivalName: -0.79,
  anywhere: 0.61,
  overConcepts: 0.62,
  overFlags: 1.05,
  adjacent: 1.26,
  essential: 0.21,
  weight: 1.05,
  phrases: -1.38,
  byPhrase: -0.33,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
  vetoed: 0,
}
