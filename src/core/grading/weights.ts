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
  /** What is said anywhere of the words that no other item asks for: their share, and how much they tell. */
  readonly own: number
  readonly ownMass: number
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
  bias: -2.47,
  coverage: 0,
  core: 0.65,
  coreAll: 0,
  literal: 0.94,
  count: 0,
  mass: 0.18,
  density: 1.12,
  span: -0.45,
  size: 0.35,
  lacking: 0.59,
  lone: 0,
  against: -0.83,
  misplaced: -0.7,
  foreign: -0.49,
  besideAccusation: -1.52,
  exchanged: 0,
  besideDenial: -2.5,
  rejected: 0,
  unsaid: 0,
  hypothetical: 0,
  hedged: -0.29,
  near: -0.41,
  rivalConcept: -0.14,
  rivalFlag: -0.3,
  crowdConcept: -0.41,
  crowdFlag: -0.29,
  rivalName: -0.17,
  anywhere: -0.08,
  overConcepts: 0.45,
  overFlags: 0.64,
  own: 1.6,
  ownMass: 1.02,
  substance: 1.5,
  adjacent: 0.29,
  essential: 0.32,
  weight: 0.42,
  phrases: -1.03,
  byPhrase: -0.37,
  profile: 1.65,
  pattern: 2.11,
  unpatterned: -1.31,
  vetoed: 0,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -3.64,
  coverage: 1.26,
  core: 0,
  coreAll: 0,
  literal: 1.26,
  count: 0,
  mass: 0,
  density: 1.52,
  span: -0.03,
  size: -0.62,
  lacking: 0.97,
  lone: 0,
  against: -1.45,
  misplaced: -1.53,
  foreign: -0.54,
  besideAccusation: 0,
  exchanged: -0.83,
  besideDenial: -0.3,
  rejected: 0,
  unsaid: 0,
  hypothetical: 0,
  hedged: -0.53,
  near: 0,
  rivalConcept: -0.78,
  rivalFlag: -0.24,
  crowdConcept: -0.54,
  crowdFlag: -0.76,
  rivalName: -0.88,
  anywhere: 1.23,
  overConcepts: 0.17,
  overFlags: 0.6,
  own: 1.12,
  ownMass: 1.12,
  substance: 1.5,
  adjacent: 0.48,
  essential: 0.37,
  weight: 0.55,
  phrases: -1.37,
  byPhrase: -0.48,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
  vetoed: 0,
}
export const RED_FLAG: Weights = {
  bias: -2.31,
  coverage: 0,
  core: 0,
  coreAll: 0,
  literal: 0.79,
  count: 0.45,
  mass: 0.09,
  density: 0,
  span: 0.43,
  size: 0.86,
  lacking: 0.24,
  lone: -0.33,
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
  near: -0.02,
  rivalConcept: -0.95,
  rivalFlag: -0.46,
  crowdConcept: -0.96,
  crowdFlag: -0.25,
  rivalName: 0,
  anywhere: -0.39,
  overConcepts: 1.41,
  overFlags: 0.51,
  own: 0.65,
  ownMass: -0.45,
  substance: 0,
  adjacent: 1.4,
  essential: 0,
  weight: 0,
  phrases: -0.16,
  byPhrase: -0.38,
  profile: 2.82,
  pattern: 2.28,
  unpatterned: -2.46,
  vetoed: 0,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -3.58,
  coverage: 0.9,
  core: 0,
  coreAll: 0.17,
  literal: 1.65,
  count: 0.24,
  mass: 0.35,
  density: 0.22,
  span: 0.91,
  size: 0.1,
  lacking: 0.52,
  lone: 0,
  against: -0.52,
  misplaced: -1.32,
  foreign: -0.08,
  besideAccusation: 0,
  exchanged: -0.1,
  besideDenial: -0.55,
  rejected: 0,
  unsaid: 0,
  hypothetical: 0,
  hedged: -0.21,
  near: -0.99,
  rivalConcept: -1.26,
  rivalFlag: -0.05,
  crowdConcept: -1.13,
  crowdFlag: -0.89,
  rivalName: -0.72,
  anywhere: -0.03,
  overConcepts: 0.22,
  overFlags: 1.23,
  own: 1.18,
  ownMass: 0.61,
  substance: 1.5,
  adjacent: 1.1,
  essential: 0.34,
  weight: 0.69,
  phrases: -1.12,
  byPhrase: -0.34,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
  vetoed: 0,
}
