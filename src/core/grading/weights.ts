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
  bias: -3.35,
  coverage: 0.34,
  core: 1.01,
  coreAll: 0.15,
  literal: 0.39,
  count: 0,
  mass: 0,
  density: 1.43,
  span: 0.72,
  size: 0.44,
  lacking: 1.5,
  lone: 0,
  against: -0.6,
  misplaced: 0,
  exchanged: 0,
  besideDenial: -2.5,
  unsaid: 0,
  hypothetical: -0.11,
  hedged: 0,
  near: -0.83,
  rivalConcept: -0.23,
  rivalFlag: -1.02,
  crowdConcept: -0.82,
  crowdFlag: -0.25,
  rivalName: -1.64,
  anywhere: 1.35,
  overConcepts: -0.46,
  overFlags: 0.81,
  adjacent: 0,
  essential: 0.69,
  weight: 0.12,
  phrases: -0.8,
  byPhrase: -0.33,
  profile: 1.96,
  pattern: 1.94,
  unpatterned: -1.54,
  vetoed: 0,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -4.31,
  coverage: 1.09,
  core: 0.21,
  coreAll: 0.05,
  literal: 0.59,
  count: 0,
  mass: 0.23,
  density: 1.5,
  span: 0.55,
  size: -0.03,
  lacking: 1.42,
  lone: 0,
  against: -2.11,
  misplaced: -1.76,
  exchanged: -0.51,
  besideDenial: -0.36,
  unsaid: 0,
  hypothetical: -0.1,
  hedged: -0.61,
  near: 0,
  rivalConcept: -1.17,
  rivalFlag: -0.69,
  crowdConcept: -0.63,
  crowdFlag: -1.06,
  rivalName: -1.19,
  anywhere: 3.23,
  overConcepts: 0.06,
  overFlags: 0.52,
  adjacent: 0.45,
  essential: 0.35,
  weight: 0.61,
  phrases: -2.22,
  byPhrase: -0.44,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
  vetoed: 0,
}
export const RED_FLAG: Weights = {
  bias: -2.87,
  coverage: 0,
  core: 0,
  coreAll: 0,
  literal: 1.45,
  count: 0.63,
  mass: 0.46,
  density: 0,
  span: 0.49,
  size: 0.53,
  lacking: 0.01,
  lone: -0.12,
  against: 0,
  misplaced: 0,
  exchanged: 0,
  besideDenial: -2.5,
  unsaid: 0,
  hypothetical: 0,
  hedged: 0,
  near: -1.22,
  rivalConcept: -0.26,
  rivalFlag: -0.21,
  crowdConcept: -1.88,
  crowdFlag: -0.18,
  rivalName: 0,
  anywhere: 0.47,
  overConcepts: 1.17,
  overFlags: 0.44,
  adjacent: 0.77,
  essential: 0,
  weight: 0,
  phrases: -1.06,
  byPhrase: -0.75,
  profile: 3.85,
  pattern: 2.02,
  unpatterned: -2.62,
  vetoed: 0,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -3.65,
  coverage: 0.98,
  core: 0,
  coreAll: 0.33,
  literal: 1.59,
  count: 0.18,
  mass: 0.47,
  density: 0.21,
  span: 1.18,
  size: 0.29,
  lacking: 0.59,
  lone: -0.03,
  against: -0.61,
  misplaced: -1.31,
  exchanged: -0.06,
  besideDenial: -0.5,
  unsaid: 0,
  hypothetical: -0.04,
  hedged: -0.17,
  near: -0.52,
  rivalConcept: -1.38,
  rivalFlag: -0.23,
  crowdConcept: -0.87,
  crowdFlag: -1.17,
  rivalName: -0.78,
  anywhere: 0.56,
  overConcepts: 0.64,
  overFlags: 1.08,
  adjacent: 1.29,
  essential: 0.23,
  weight: 1.05,
  phrases: -1.4,
  byPhrase: -0.34,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
  vetoed: 0,
}
