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
  bias: -1.06,
  coverage: 0.09,
  core: 0,
  literal: 0.9,
  mass: 0.35,
  density: 0,
  known: -2.2,
  span: 0.92,
  size: 1.04,
  lacking: 0.34,
  misplaced: -0.11,
  home: 0,
  foreign: -0.77,
  besideAccusation: -1.61,
  exchanged: 0,
  besideDenial: -3.5,
  hedged: -0.34,
  near: -0.56,
  rivalConcept: -0.32,
  rivalFlag: 0,
  crowdConcept: -0.74,
  crowdFlag: -0.34,
  anywhere: 0.5,
  second: 1.08,
  overFlags: 0.7,
  own: 1.51,
  ownMass: 1.37,
  substance: 1.5,
  adjacent: 0.71,
  essential: 0.57,
  weight: 0.25,
  phrases: -1.24,
  byPhrase: -0.46,
  profile: 1.3,
  pattern: 1.62,
  unpatterned: -1.78,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -3.02,
  coverage: 1.24,
  core: 0,
  literal: 1.06,
  mass: 0.69,
  density: 1.02,
  known: -0.96,
  span: 0.62,
  size: -0.93,
  lacking: 0.58,
  misplaced: -0.47,
  home: 0.14,
  foreign: -0.81,
  besideAccusation: -1.97,
  exchanged: -0.55,
  besideDenial: -0.29,
  hedged: -0.64,
  near: 0,
  rivalConcept: -0.75,
  rivalFlag: -0.18,
  crowdConcept: -0.64,
  crowdFlag: -0.01,
  anywhere: 0.68,
  second: 0.93,
  overFlags: 0.42,
  own: 1.02,
  ownMass: 1.35,
  substance: 1.5,
  adjacent: 0.64,
  essential: 0.5,
  weight: 0.42,
  phrases: -0.7,
  byPhrase: -0.55,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
export const RED_FLAG: Weights = {
  bias: -1.94,
  coverage: 0,
  core: 0,
  literal: 0.52,
  mass: 0.79,
  density: 0.03,
  known: 0,
  span: -0.25,
  size: 1.42,
  lacking: -0.18,
  misplaced: 0,
  home: 0,
  foreign: -0.63,
  besideAccusation: 0,
  exchanged: 0,
  besideDenial: -2.5,
  hedged: 0,
  near: -0.38,
  rivalConcept: -1.38,
  rivalFlag: -0.28,
  crowdConcept: -1.18,
  crowdFlag: -0.15,
  anywhere: -0.54,
  second: 0,
  overFlags: 0.83,
  own: 0,
  ownMass: 0,
  substance: 0,
  adjacent: 1.46,
  essential: 0,
  weight: 0,
  phrases: -0.01,
  byPhrase: -0.44,
  profile: 2.49,
  pattern: 2.46,
  unpatterned: -2.44,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -4.12,
  coverage: 1.42,
  core: 0,
  literal: 1.83,
  mass: 0.16,
  density: 0.44,
  known: -0.89,
  span: 1.53,
  size: 0.32,
  lacking: 0.41,
  misplaced: -1.09,
  home: 0.11,
  foreign: -0.7,
  besideAccusation: -0.84,
  exchanged: -0.06,
  besideDenial: -0.47,
  hedged: -0.3,
  near: -1.11,
  rivalConcept: -1.01,
  rivalFlag: 0,
  crowdConcept: -1.08,
  crowdFlag: -0.78,
  anywhere: 0,
  second: 0.71,
  overFlags: 0.94,
  own: 0.86,
  ownMass: 1.18,
  substance: 1.5,
  adjacent: 0.94,
  essential: 0.41,
  weight: 0.67,
  phrases: -0.99,
  byPhrase: -0.46,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
