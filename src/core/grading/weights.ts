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
  bias: -1.55,
  coverage: 0.13,
  core: 0.54,
  literal: 0.77,
  mass: 0.5,
  density: 0.68,
  known: -1.84,
  span: 0.79,
  size: 0.82,
  lacking: 0.63,
  against: 0,
  misplaced: -0.87,
  home: 0,
  foreign: -0.64,
  besideAccusation: -1.69,
  exchanged: 0,
  besideDenial: -3.5,
  hedged: -0.51,
  near: -0.58,
  rivalConcept: -0.34,
  rivalFlag: 0,
  crowdConcept: -0.5,
  crowdFlag: -0.17,
  anywhere: 0.16,
  second: 1.05,
  overFlags: 1.06,
  own: 1.27,
  ownMass: 1.43,
  substance: 1.5,
  adjacent: 0.49,
  essential: 0.54,
  weight: 0.19,
  phrases: -1.36,
  byPhrase: -0.31,
  profile: 1.12,
  pattern: 1.82,
  unpatterned: -1.74,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -3.53,
  coverage: 0.99,
  core: 0.01,
  literal: 1.16,
  mass: 0.41,
  density: 1.28,
  known: -0.95,
  span: 0.69,
  size: -0.85,
  lacking: 0.8,
  against: 0,
  misplaced: -1.05,
  home: 0.17,
  foreign: -0.8,
  besideAccusation: -2.3,
  exchanged: -0.73,
  besideDenial: -0.26,
  hedged: -0.6,
  near: 0,
  rivalConcept: -0.81,
  rivalFlag: -0.17,
  crowdConcept: -0.52,
  crowdFlag: 0.19,
  anywhere: 1.21,
  second: 0.89,
  overFlags: 0.32,
  own: 0.9,
  ownMass: 1.49,
  substance: 1.5,
  adjacent: 0.51,
  essential: 0.43,
  weight: 0.5,
  phrases: -0.31,
  byPhrase: -0.53,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
export const RED_FLAG: Weights = {
  bias: -1.79,
  coverage: 0,
  core: 0,
  literal: 0.42,
  mass: 0.76,
  density: 0.08,
  known: 0,
  span: -0.03,
  size: 1.45,
  lacking: -0.16,
  against: 0,
  misplaced: 0,
  home: 0,
  foreign: -0.56,
  besideAccusation: 0,
  exchanged: 0,
  besideDenial: -2.5,
  hedged: 0,
  near: -0.15,
  rivalConcept: -1.2,
  rivalFlag: -0.12,
  crowdConcept: -1.28,
  crowdFlag: -0.33,
  anywhere: -0.31,
  second: 0,
  overFlags: 0.88,
  own: 0,
  ownMass: 0,
  substance: 0,
  adjacent: 1.13,
  essential: 0,
  weight: 0,
  phrases: -0.19,
  byPhrase: -0.33,
  profile: 2.32,
  pattern: 2.31,
  unpatterned: -2.54,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -3.97,
  coverage: 1.26,
  core: 0,
  literal: 1.65,
  mass: 0.25,
  density: 0.31,
  known: -0.78,
  span: 1.3,
  size: 0.39,
  lacking: 0.47,
  against: 0,
  misplaced: -1,
  home: 0.09,
  foreign: -0.64,
  besideAccusation: -1.08,
  exchanged: -0.09,
  besideDenial: -0.4,
  hedged: -0.22,
  near: -0.64,
  rivalConcept: -1.32,
  rivalFlag: -0.03,
  crowdConcept: -0.9,
  crowdFlag: -0.53,
  anywhere: 0.2,
  second: 0.46,
  overFlags: 0.98,
  own: 0.86,
  ownMass: 1.14,
  substance: 1.5,
  adjacent: 1.36,
  essential: 0.34,
  weight: 0.72,
  phrases: -1.28,
  byPhrase: -0.36,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
