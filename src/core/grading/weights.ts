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
  /** How much the answer has to say of the question. */
  readonly substance: number
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
  bias: -2.33,
  coverage: 0,
  core: 0.88,
  coreAll: 0,
  literal: 0.65,
  count: 0,
  mass: 0.53,
  density: 1.06,
  span: -0.37,
  size: 0.53,
  lacking: 0.84,
  lone: 0,
  against: -0.83,
  misplaced: -0.82,
  foreign: -0.47,
  besideAccusation: -1.53,
  exchanged: 0,
  besideDenial: -2.5,
  rejected: 0,
  unsaid: 0,
  hypothetical: 0,
  hedged: -0.33,
  near: -0.3,
  rivalConcept: -0.16,
  rivalFlag: -0.44,
  crowdConcept: -0.46,
  crowdFlag: -0.31,
  rivalName: -0.12,
  anywhere: 0.38,
  overConcepts: 0.42,
  overFlags: 0.8,
  substance: 1.5,
  adjacent: 0.33,
  essential: 0.36,
  weight: 0.33,
  phrases: -1.28,
  byPhrase: -0.36,
  profile: 1.93,
  pattern: 2.08,
  unpatterned: -1.33,
  vetoed: 0,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -3.69,
  coverage: 0.93,
  core: 0.12,
  coreAll: 0.06,
  literal: 0.98,
  count: 0,
  mass: 0.44,
  density: 1.54,
  span: 0.01,
  size: -0.3,
  lacking: 1.12,
  lone: 0,
  against: -1.64,
  misplaced: -1.37,
  foreign: -0.53,
  besideAccusation: 0,
  exchanged: -0.81,
  besideDenial: -0.29,
  rejected: 0,
  unsaid: 0,
  hypothetical: 0,
  hedged: -0.59,
  near: 0,
  rivalConcept: -1.07,
  rivalFlag: -0.4,
  crowdConcept: -0.49,
  crowdFlag: -0.83,
  rivalName: -1,
  anywhere: 2.38,
  overConcepts: 0.23,
  overFlags: 0.75,
  substance: 1.5,
  adjacent: 0.52,
  essential: 0.34,
  weight: 0.54,
  phrases: -1.98,
  byPhrase: -0.39,
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
  substance: 0,
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
  bias: -3.65,
  coverage: 0.84,
  core: 0,
  coreAll: 0.23,
  literal: 1.39,
  count: 0.11,
  mass: 0.7,
  density: 0.26,
  span: 1,
  size: 0.28,
  lacking: 0.64,
  lone: 0,
  against: -0.58,
  misplaced: -1.19,
  foreign: -0.09,
  besideAccusation: 0,
  exchanged: -0.1,
  besideDenial: -0.55,
  rejected: 0,
  unsaid: 0,
  hypothetical: 0,
  hedged: -0.22,
  near: -0.99,
  rivalConcept: -1.54,
  rivalFlag: -0.17,
  crowdConcept: -1.11,
  crowdFlag: -0.94,
  rivalName: -0.78,
  anywhere: 0.82,
  overConcepts: 0.33,
  overFlags: 1.31,
  substance: 1.5,
  adjacent: 1.14,
  essential: 0.31,
  weight: 0.72,
  phrases: -1.23,
  byPhrase: -0.29,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
  vetoed: 0,
}
