/** What the decision looks at; each 0 to 1, leads a little more. */
export interface Features {
  /** Of the closest exemplar's weight: what is said, its core words, what is said in the very same words. */
  readonly coverage: number
  readonly core: number
  readonly literal: number
  /** How much the words that are said tell. */
  readonly mass: number
  /** Share of the clauses' words that it explains; how long the clauses are, and how long the exemplar. */
  readonly density: number
  /** How many of the clauses' words the question asks for at all. */
  readonly known: number
  readonly span: number
  readonly size: number
  /** Weight of its heaviest word that is not there. */
  readonly lacking: number
  /** Said with the opposite sign; of another subject; with doubt. */
  readonly against: number
  readonly misplaced: number
  readonly hedged: number
  /** Roles that two names swap; said under a name of its own, or another's; how surely its clause raises a red flag. */
  readonly exchanged: number
  readonly home: number
  readonly foreign: number
  readonly besideAccusation: number
  /** The clause denies something else: what stands beside that is not said. */
  readonly besideDenial: number
  /** By how much a near miss is closer. */
  readonly near: number
  /** By how much others are closer that rest on the same words, or stand in the same clauses. */
  readonly rivalConcept: number
  readonly rivalFlag: number
  readonly crowdConcept: number
  readonly crowdFlag: number
  /** What is said of it anywhere in the answer, of its second phrase too, and its lead over all red flags in that. */
  readonly anywhere: number
  readonly second: number
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
}
export type Weights = { readonly bias: number } & { readonly [feature in keyof Features]: number }

/**
 * Logistic weights, fitted over labelled answers with most signs held fixed (test/bench/fit-weights.ts): for items whose
 * phrases were many enough for a profile, and for those written in a hurry.
 */
export const CONCEPT: Weights = {
  bias: -1.09,
  coverage: 0,
  core: 0.09,
  literal: 0.71,
  mass: 0.32,
  density: 0.26,
  known: -1.99,
  span: 0.82,
  size: 1.08,
  lacking: 0.46,
  against: 0,
  misplaced: -0.36,
  home: 0,
  foreign: -0.72,
  besideAccusation: -1.74,
  exchanged: 0,
  besideDenial: -3.5,
  hedged: -0.51,
  near: -0.65,
  rivalConcept: -0.31,
  rivalFlag: 0,
  crowdConcept: -0.68,
  crowdFlag: -0.35,
  anywhere: 0.52,
  second: 1.09,
  overFlags: 0.87,
  own: 1.5,
  ownMass: 1.41,
  substance: 1.5,
  adjacent: 0.65,
  essential: 0.5,
  weight: 0.25,
  phrases: -1.28,
  byPhrase: -0.36,
  profile: 1.23,
  pattern: 1.5,
  unpatterned: -1.95,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -3.57,
  coverage: 1.23,
  core: 0.01,
  literal: 0.98,
  mass: 0.5,
  density: 1.43,
  known: -0.92,
  span: 0.91,
  size: -0.85,
  lacking: 0.79,
  against: 0,
  misplaced: -1.01,
  home: 0.2,
  foreign: -0.79,
  besideAccusation: -2.11,
  exchanged: -0.61,
  besideDenial: -0.32,
  hedged: -0.58,
  near: 0,
  rivalConcept: -0.74,
  rivalFlag: -0.19,
  crowdConcept: -0.61,
  crowdFlag: 0.04,
  anywhere: 0.89,
  second: 0.88,
  overFlags: 0.36,
  own: 1.17,
  ownMass: 1.12,
  substance: 1.5,
  adjacent: 0.65,
  essential: 0.47,
  weight: 0.45,
  phrases: -0.37,
  byPhrase: -0.53,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
export const RED_FLAG: Weights = {
  bias: -2.21,
  coverage: 0,
  core: 0,
  literal: 0.37,
  mass: 0.82,
  density: 0.1,
  known: 0,
  span: -0.24,
  size: 1.29,
  lacking: -0.17,
  against: 0,
  misplaced: 0,
  home: 0,
  foreign: -0.51,
  besideAccusation: 0,
  exchanged: 0,
  besideDenial: -2.5,
  hedged: 0,
  near: -0.23,
  rivalConcept: -1.33,
  rivalFlag: -0.15,
  crowdConcept: -1.04,
  crowdFlag: -0.3,
  anywhere: -0.3,
  second: 0,
  overFlags: 0.79,
  own: 0,
  ownMass: 0,
  substance: 0,
  adjacent: 1.25,
  essential: 0,
  weight: 0,
  phrases: -0.01,
  byPhrase: -0.19,
  profile: 2.34,
  pattern: 2.41,
  unpatterned: -2.42,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -4.19,
  coverage: 1.46,
  core: 0,
  literal: 1.67,
  mass: 0.33,
  density: 0.45,
  known: -0.86,
  span: 1.48,
  size: 0.27,
  lacking: 0.51,
  against: 0,
  misplaced: -1.12,
  home: 0.11,
  foreign: -0.69,
  besideAccusation: -0.95,
  exchanged: -0.07,
  besideDenial: -0.47,
  hedged: -0.26,
  near: -0.8,
  rivalConcept: -1.29,
  rivalFlag: -0.12,
  crowdConcept: -0.78,
  crowdFlag: -0.61,
  anywhere: 0.04,
  second: 0.49,
  overFlags: 0.97,
  own: 1.01,
  ownMass: 1.08,
  substance: 1.5,
  adjacent: 1.1,
  essential: 0.38,
  weight: 0.7,
  phrases: -0.97,
  byPhrase: -0.37,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
