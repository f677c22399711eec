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
  /** How many of the clauses' words the question asks for at all. */
  readonly known: number
  readonly span: number
  readonly size: number
  /** Weight of its heaviest word that is not there. */
  readonly lacking: number
  /** It all rests on one word. */
  readonly lone: number
  /** Said with the opposite sign; of another subject; not claimed at all; only supposed; with doubt. */
  readonly against: number
  readonly misplaced: number
  /** Roles that two names swap; said under a name of its own, or another's; how surely its clause raises a red flag. */
  readonly exchanged: number
  readonly home: number
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
  /** What is said of it anywhere in the answer, of its second phrase too, and its lead over all others in that. */
  readonly anywhere: number
  readonly second: number
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
  bias: -2.3,
  coverage: 0.03,
  core: 0.86,
  coreAll: 0,
  literal: 0.9,
  count: 0.33,
  mass: 0.45,
  density: 0.99,
  known: -1.34,
  span: 0.49,
  size: 0.36,
  lacking: 0.71,
  lone: 0,
  against: -0.95,
  misplaced: -0.89,
  home: 0,
  foreign: -0.61,
  besideAccusation: -1.98,
  exchanged: 0,
  besideDenial: -2.5,
  rejected: 0,
  unsaid: 0,
  hypothetical: 0,
  hedged: -0.41,
  near: -0.39,
  rivalConcept: -0.22,
  rivalFlag: -0.4,
  crowdConcept: -0.2,
  crowdFlag: 0.04,
  rivalName: -0.16,
  anywhere: 0.02,
  second: 0.16,
  overConcepts: 0.55,
  overFlags: 0.54,
  own: 1.3,
  ownMass: 1,
  substance: 1.5,
  adjacent: 0.31,
  essential: 0.37,
  weight: 0.32,
  phrases: -1.2,
  byPhrase: -0.33,
  profile: 1.6,
  pattern: 2.19,
  unpatterned: -1.24,
  vetoed: 0,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -3.8,
  coverage: 1.52,
  core: 0.03,
  coreAll: 0,
  literal: 1.28,
  count: 0,
  mass: 0.2,
  density: 1.4,
  known: -0.91,
  span: 0.74,
  size: -0.68,
  lacking: 0.97,
  lone: 0,
  against: -1.29,
  misplaced: -1.45,
  home: 0.23,
  foreign: -0.75,
  besideAccusation: -2.22,
  exchanged: -0.74,
  besideDenial: -0.34,
  rejected: 0,
  unsaid: 0,
  hypothetical: -0.05,
  hedged: -0.55,
  near: 0,
  rivalConcept: -0.8,
  rivalFlag: -0.19,
  crowdConcept: -0.49,
  crowdFlag: 0.32,
  rivalName: -0.84,
  anywhere: 1.14,
  second: 0.63,
  overConcepts: 0.14,
  overFlags: 0.48,
  own: 0.71,
  ownMass: 1.54,
  substance: 1.5,
  adjacent: 0.47,
  essential: 0.39,
  weight: 0.58,
  phrases: -1.43,
  byPhrase: -0.47,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
  vetoed: 0,
}
export const RED_FLAG: Weights = {
  bias: -2.17,
  coverage: 0,
  core: 0,
  coreAll: 0.01,
  literal: 0.89,
  count: 0.47,
  mass: 0.07,
  density: 0,
  known: -0.29,
  span: 0.53,
  size: 0.76,
  lacking: 0.18,
  lone: -0.37,
  against: 0,
  misplaced: 0,
  home: 0.4,
  foreign: -0.41,
  besideAccusation: 0,
  exchanged: 0,
  besideDenial: -2.5,
  rejected: 0,
  unsaid: 0,
  hypothetical: 0,
  hedged: 0,
  near: -0.01,
  rivalConcept: -0.96,
  rivalFlag: -0.43,
  crowdConcept: -0.96,
  crowdFlag: -0.21,
  rivalName: 0,
  anywhere: -0.32,
  second: -0.35,
  overConcepts: 1.51,
  overFlags: 0.43,
  own: 0.9,
  ownMass: -0.11,
  substance: 0,
  adjacent: 1.37,
  essential: 0,
  weight: 0,
  phrases: -0.15,
  byPhrase: -0.43,
  profile: 2.73,
  pattern: 2.29,
  unpatterned: -2.45,
  vetoed: 0,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -3.55,
  coverage: 1.1,
  core: 0,
  coreAll: 0.16,
  literal: 1.58,
  count: 0.45,
  mass: 0.47,
  density: 0.19,
  known: -0.95,
  span: 1.5,
  size: 0.09,
  lacking: 0.51,
  lone: 0,
  against: -0.55,
  misplaced: -1.15,
  home: 0.14,
  foreign: -0.55,
  besideAccusation: -0.93,
  exchanged: -0.09,
  besideDenial: -0.55,
  rejected: 0,
  unsaid: 0,
  hypothetical: 0,
  hedged: -0.22,
  near: -0.94,
  rivalConcept: -1.3,
  rivalFlag: -0.04,
  crowdConcept: -0.95,
  crowdFlag: -0.53,
  rivalName: -0.81,
  anywhere: -0.08,
  second: 0.51,
  overConcepts: 0.24,
  overFlags: 1.19,
  own: 0.74,
  ownMass: 0.86,
  substance: 1.5,
  adjacent: 1.08,
  essential: 0.33,
  weight: 0.72,
  phrases: -1.19,
  byPhrase: -0.35,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
  vetoed: 0,
}
