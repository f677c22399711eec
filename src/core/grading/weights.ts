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
  /** An accusation written in a hurry rests on nothing but words that other items ask for as well, and is not the claim itself. */
  readonly shared: number
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
  bias: -2.26,
  coverage: 0.02,
  core: 0.85,
  coreAll: 0,
  literal: 0.98,
  count: 0.38,
  mass: 0.36,
  density: 1,
  known: -1.33,
  span: 0.49,
  size: 0.37,
  lacking: 0.7,
  lone: 0,
  against: -0.88,
  misplaced: -0.86,
  home: 0,
  foreign: -0.57,
  besideAccusation: -1.97,
  exchanged: 0,
  besideDenial: -2.5,
  rejected: 0,
  shared: 0,
  unsaid: 0,
  hypothetical: 0,
  hedged: -0.49,
  near: -0.36,
  rivalConcept: -0.21,
  rivalFlag: -0.45,
  crowdConcept: -0.21,
  crowdFlag: 0.11,
  rivalName: -0.16,
  anywhere: 0.09,
  second: 0.08,
  overConcepts: 0.53,
  overFlags: 0.58,
  own: 1.31,
  ownMass: 1.01,
  substance: 1.5,
  adjacent: 0.33,
  essential: 0.39,
  weight: 0.3,
  phrases: -1.28,
  byPhrase: -0.31,
  profile: 1.6,
  pattern: 2.22,
  unpatterned: -1.23,
  vetoed: 0,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -3.69,
  coverage: 1.46,
  core: 0.06,
  coreAll: 0,
  literal: 1.19,
  count: 0,
  mass: 0.15,
  density: 1.43,
  known: -0.9,
  span: 0.74,
  size: -0.66,
  lacking: 0.89,
  lone: 0,
  against: -1.37,
  misplaced: -1.44,
  home: 0.18,
  foreign: -0.77,
  besideAccusation: -2.34,
  exchanged: -0.73,
  besideDenial: -0.23,
  rejected: 0,
  shared: 0,
  unsaid: 0,
  hypothetical: -0.09,
  hedged: -0.56,
  near: 0,
  rivalConcept: -0.81,
  rivalFlag: -0.17,
  crowdConcept: -0.45,
  crowdFlag: 0.29,
  rivalName: -0.8,
  anywhere: 1.11,
  second: 0.6,
  overConcepts: 0.21,
  overFlags: 0.45,
  own: 0.69,
  ownMass: 1.66,
  substance: 1.5,
  adjacent: 0.47,
  essential: 0.43,
  weight: 0.55,
  phrases: -1.27,
  byPhrase: -0.5,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
  vetoed: 0,
}
export const RED_FLAG: Weights = {
  bias: -2.48,
  coverage: 0,
  core: 0,
  coreAll: 0,
  literal: 0.98,
  count: 0.47,
  mass: 0,
  density: 0,
  known: 0,
  span: 0.39,
  size: 0.85,
  lacking: 0.36,
  lone: -0.24,
  against: 0,
  misplaced: 0,
  home: 0,
  foreign: -0.56,
  besideAccusation: 0,
  exchanged: 0,
  besideDenial: -2.5,
  rejected: 0,
  shared: 0,
  unsaid: 0,
  hypothetical: 0,
  hedged: 0,
  near: 0,
  rivalConcept: -0.9,
  rivalFlag: -0.45,
  crowdConcept: -0.96,
  crowdFlag: -0.22,
  rivalName: 0,
  anywhere: -0.5,
  second: 0,
  overConcepts: 1.36,
  overFlags: 0.46,
  own: 0,
  ownMass: 0,
  substance: 0,
  adjacent: 1.49,
  essential: 0,
  weight: 0,
  phrases: -0.2,
  byPhrase: -0.5,
  profile: 2.75,
  pattern: 2.19,
  unpatterned: -2.42,
  vetoed: 0,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -3.92,
  coverage: 1.28,
  core: 0,
  coreAll: 0.1,
  literal: 1.76,
  count: 0.45,
  mass: 0.08,
  density: 0.39,
  known: -0.81,
  span: 1.3,
  size: 0.24,
  lacking: 0.55,
  lone: 0,
  against: -0.53,
  misplaced: -1.13,
  home: 0.05,
  foreign: -0.64,
  besideAccusation: -1.07,
  exchanged: -0.09,
  besideDenial: -0.44,
  rejected: 0,
  shared: 0,
  unsaid: 0,
  hypothetical: -0.01,
  hedged: -0.2,
  near: -0.55,
  rivalConcept: -1.27,
  rivalFlag: -0.02,
  crowdConcept: -0.76,
  crowdFlag: -0.45,
  rivalName: -0.76,
  anywhere: 0.02,
  second: 0.33,
  overConcepts: 0.29,
  overFlags: 1.06,
  own: 0.82,
  ownMass: 1.15,
  substance: 1.5,
  adjacent: 1.22,
  essential: 0.36,
  weight: 0.71,
  phrases: -1.5,
  byPhrase: -0.37,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
  vetoed: 0,
}
