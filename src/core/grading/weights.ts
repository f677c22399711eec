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
  bias: -1.12,
  coverage: 0.1,
  core: 0,
  literal: 0.92,
  mass: 0.37,
  density: 0,
  known: -2.21,
  span: 1.04,
  size: 1.09,
  lacking: 0.36,
  misplaced: -0.1,
  home: 0,
  foreign: -0.76,
  besideAccusation: -1.6,
  exchanged: 0,
  besideDenial: -3.5,
  hedged: -0.34,
  near: -0.56,
  rivalConcept: -0.34,
  rivalFlag: 0,
  crowdConcept: -0.74,
  crowdFlag: -0.32,
  anywhere: 0.46,
  second: 1.1,
  overFlags: 0.72,
  own: 1.5,
  ownMass: 1.36,
  substance: 1.5,
  adjacent: 0.67,
  essential: 0.56,
  weight: 0.23,
  phrases: -1.24,
  byPhrase: -0.44,
  profile: 1.31,
  pattern: 1.61,
  unpatterned: -1.79,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -3.01,
  coverage: 1.26,
  core: 0,
  literal: 1.04,
  mass: 0.67,
  density: 1.02,
  known: -0.97,
  span: 0.63,
  size: -0.92,
  lacking: 0.57,
  misplaced: -0.47,
  home: 0.14,
  foreign: -0.81,
  besideAccusation: -1.85,
  exchanged: -0.55,
  besideDenial: -0.29,
  hedged: -0.63,
  near: 0,
  rivalConcept: -0.74,
  rivalFlag: -0.15,
  crowdConcept: -0.63,
  crowdFlag: -0.06,
  anywhere: 0.67,
  second: 0.93,
  overFlags: 0.43,
  own: 1.01,
  ownMass: 1.35,
  substance: 1.5,
  adjacent: 0.66,
  essential: 0.5,
  weight: 0.42,
  phrases: -0.7,
  byPhrase: -0.56,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
export const RED_FLAG: Weights = {
  bias: -1.83,
  coverage: 0,
  core: 0,
  literal: 0.46,
  mass: 0.76,
  density: 0.08,
  known: 0,
  span: -0.26,
  size: 1.38,
  lacking: -0.18,
  misplaced: 0,
  home: 0,
  foreign: -0.65,
  besideAccusation: 0,
  exchanged: 0,
  besideDenial: -2.5,
  hedged: 0,
  near: -0.42,
  rivalConcept: -1.3,
  rivalFlag: -0.26,
  crowdConcept: -1.14,
  crowdFlag: -0.26,
  anywhere: -0.48,
  second: 0,
  overFlags: 0.82,
  own: 0,
  ownMass: 0,
  substance: 0,
  adjacent: 1.45,
  essential: 0,
  weight: 0,
  phrases: -0.01,
  byPhrase: -0.5,
  profile: 2.45,
  pattern: 2.48,
  unpatterned: -2.46,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -4.15,
  coverage: 1.39,
  core: 0,
  literal: 1.83,
  mass: 0.17,
  density: 0.46,
  known: -0.86,
  span: 1.52,
  size: 0.33,
  lacking: 0.41,
  misplaced: -1.09,
  home: 0.11,
  foreign: -0.7,
  besideAccusation: -0.8,
  exchanged: -0.06,
  besideDenial: -0.46,
  hedged: -0.3,
  near: -1.12,
  rivalConcept: -1.01,
  rivalFlag: 0,
  crowdConcept: -1.07,
  crowdFlag: -0.79,
  anywhere: 0.03,
  second: 0.72,
  overFlags: 0.93,
  own: 0.84,
  ownMass: 1.18,
  substance: 1.5,
  adjacent: 0.92,
  essential: 0.41,
  weight: 0.67,
  phrases: -0.97,
  byPhrase: -0.46,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
