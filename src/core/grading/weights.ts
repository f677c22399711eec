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
  /** Roles that two names swap; said while another name is spoken of; in a clause that raises a red flag. */
  readonly exchanged: number
  readonly foreign: number
  readonly besideAccusation: number
  /** The clause denies something else: what stands beside that is not said. */
  readonly besideDenial: number
  /** The claim is rejected elsewhere in the answer, in about as many of its words. */
  readonly rejected: number
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
  bias: -3.02,
  coverage: 0,
  core: 0.86,
  coreAll: 0,
  literal: 0.46,
  count: 0,
  mass: 0.58,
  density: 1.06,
  span: 0.04,
  size: 0.61,
  lacking: 1.02,
  lone: 0,
  against: -0.94,
  misplaced: -0.92,
  foreign: -0.43,
  besideAccusation: -1.61,
  exchanged: 0,
  besideDenial: -2.5,
  rejected: 0,
  unsaid: 0,
  hypothetical: 0,
  hedged: -0.4,
  near: -0.31,
  rivalConcept: -0.19,
  rivalFlag: -0.45,
  crowdConcept: -0.58,
  crowdFlag: -0.45,
  rivalName: -0.15,
  anywhere: 1.18,
  overConcepts: 0.04,
  overFlags: 0.54,
  adjacent: 0.27,
  essential: 0.4,
  weight: 0.31,
  phrases: -1.11,
  byPhrase: -0.3,
  profile: 2.02,
  pattern: 2.22,
  unpatterned: -1.14,
  vetoed: 0,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -4.16,
  coverage: 0.83,
  core: 0.14,
  coreAll: 0.17,
  literal: 0.6,
  count: 0,
  mass: 0.4,
  density: 1.65,
  span: 0.58,
  size: -0.01,
  lacking: 1.31,
  lone: 0,
  against: -2.12,
  misplaced: -1.84,
  foreign: -0.5,
  besideAccusation: 0,
  exchanged: -0.5,
  besideDenial: -0.25,
  rejected: 0,
  unsaid: 0,
  hypothetical: -0.21,
  hedged: -0.68,
  near: 0,
  rivalConcept: -1.2,
  rivalFlag: -0.54,
  crowdConcept: -0.56,
  crowdFlag: -1.03,
  rivalName: -1.17,
  anywhere: 3.28,
  overConcepts: -0.08,
  overFlags: 0.54,
  adjacent: 0.41,
  essential: 0.27,
  weight: 0.6,
  phrases: -2.06,
  byPhrase: -0.35,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
  vetoed: 0,
}
export const RED_FLAG: Weights = {
  bias: -2.41,
  coverage: 0,
  core: 0,
  coreAll: 0,
  literal: 0.88,
  count: 0.49,
  mass: 0.07,
  density: 0,
  span: 0.39,
  size: 0.88,
  lacking: 0.22,
  lone: -0.34,
  against: 0,
  misplaced: 0,
  foreign: -0.56,
  besideAccusation: 0,
  exchanged: 0,
  besideDenial: -2.5,
  rejected: 0,
  unsaid: 0,
  hypothetical: 0,
  hedged: 0,
  near: -0.01,
  rivalConcept: -0.92,
  rivalFlag: -0.44,
  crowdConcept: -0.96,
  crowdFlag: -0.25,
  rivalName: 0,
  anywhere: -0.43,
  overConcepts: 1.42,
  overFlags: 0.45,
  adjacent: 1.42,
  essential: 0,
  weight: 0,
  phrases: -0.18,
  byPhrase: -0.42,
  profile: 2.73,
  pattern: 2.25,
  unpatterned: -2.47,
  vetoed: 0,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -3.91,
  coverage: 0.91,
  core: 0,
  coreAll: 0.33,
  literal: 1.43,
  count: 0.1,
  mass: 0.49,
  density: 0.34,
  span: 1.29,
  size: 0.44,
  lacking: 0.76,
  lone: 0,
  against: -0.72,
  misplaced: -1.2,
  foreign: -0.07,
  besideAccusation: 0,
  exchanged: -0.06,
  besideDenial: -0.51,
  rejected: 0,
  unsaid: 0,
  hypothetical: -0.09,
  hedged: -0.21,
  near: -0.91,
  rivalConcept: -1.65,
  rivalFlag: -0.37,
  crowdConcept: -0.99,
  crowdFlag: -1.14,
  rivalName: -0.77,
  anywhere: 0.9,
  overConcepts: 0.37,
  overFlags: 1.17,
  adjacent: 1.13,
  essential: 0.18,
  weight: 1,
  phrases: -1.37,
  byPhrase: -0.35,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
  vetoed: 0,
}
