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
  /** Said of another subject; with doubt. */
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
  bias: -1.21,
  coverage: 0,
  core: 0,
  literal: 0.81,
  mass: 0.33,
  density: 0.31,
  known: -1.97,
  span: 0.74,
  size: 1.01,
  lacking: 0.55,
  misplaced: -0.36,
  home: 0,
  foreign: -0.68,
  besideAccusation: -1.5,
  exchanged: 0,
  besideDenial: -3.5,
  hedged: -0.51,
  near: -0.66,
  rivalConcept: -0.32,
  rivalFlag: 0,
  crowdConcept: -0.69,
  crowdFlag: -0.42,
  anywhere: 0.59,
  second: 0.99,
  overFlags: 0.86,
  own: 1.51,
  ownMass: 1.41,
  substance: 1.5,
  adjacent: 0.7,
  essential: 0.48,
  weight: 0.29,
  phrases: -1.2,
  byPhrase: -0.38,
  profile: 1.25,
  pattern: 1.49,
  unpatterned: -1.96,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -3.46,
  coverage: 1.23,
  core: 0,
  literal: 1.08,
  mass: 0.6,
  density: 1.32,
  known: -0.96,
  span: 0.73,
  size: -0.78,
  lacking: 0.74,
  misplaced: -0.53,
  home: 0.19,
  foreign: -0.79,
  besideAccusation: -1.97,
  exchanged: -0.61,
  besideDenial: -0.26,
  hedged: -0.57,
  near: 0,
  rivalConcept: -0.71,
  rivalFlag: -0.18,
  crowdConcept: -0.6,
  crowdFlag: -0.04,
  anywhere: 0.82,
  second: 0.9,
  overFlags: 0.44,
  own: 1.14,
  ownMass: 1.13,
  substance: 1.5,
  adjacent: 0.64,
  essential: 0.47,
  weight: 0.44,
  phrases: -0.56,
  byPhrase: -0.5,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
export const RED_FLAG: Weights = {
  bias: -2.08,
  coverage: 0,
  core: 0,
  literal: 0.4,
  mass: 0.85,
  density: 0.07,
  known: 0,
  span: -0.15,
  size: 1.48,
  lacking: -0.2,
  misplaced: 0,
  home: 0,
  foreign: -0.55,
  besideAccusation: 0,
  exchanged: 0,
  besideDenial: -2.5,
  hedged: 0,
  near: -0.17,
  rivalConcept: -1.19,
  rivalFlag: -0.09,
  crowdConcept: -1.14,
  crowdFlag: -0.44,
  anywhere: -0.36,
  second: 0,
  overFlags: 0.8,
  own: 0,
  ownMass: 0,
  substance: 0,
  adjacent: 1.38,
  essential: 0,
  weight: 0,
  phrases: -0.01,
  byPhrase: -0.39,
  profile: 2.31,
  pattern: 2.42,
  unpatterned: -2.42,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -4.35,
  coverage: 1.36,
  core: 0,
  literal: 1.89,
  mass: 0.19,
  density: 0.47,
  known: -0.97,
  span: 1.51,
  size: 0.45,
  lacking: 0.47,
  misplaced: -1.09,
  home: 0.1,
  foreign: -0.59,
  besideAccusation: -0.83,
  exchanged: -0.07,
  besideDenial: -0.45,
  hedged: -0.26,
  near: -0.62,
  rivalConcept: -1.24,
  rivalFlag: 0,
  crowdConcept: -0.8,
  crowdFlag: -0.77,
  anywhere: 0.13,
  second: 0.66,
  overFlags: 1,
  own: 0.79,
  ownMass: 1.18,
  substance: 1.5,
  adjacent: 1.13,
  essential: 0.39,
  weight: 0.69,
  phrases: -1.07,
  byPhrase: -0.43,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
