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
  /** How short the answer is; and, if it is, how much of it others ask for. */
  readonly brevity: number
  readonly contested: number
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
  bias: -0.51,
  coverage: 0.24,
  core: 0.15,
  literal: 1,
  mass: 0.38,
  density: 0,
  known: -2.11,
  span: 0.55,
  size: 1.03,
  lacking: 0.32,
  misplaced: -0.01,
  home: 0,
  foreign: -0.78,
  besideAccusation: -1.61,
  exchanged: 0,
  besideDenial: -3.5,
  hedged: -0.34,
  near: -0.51,
  rivalConcept: -0.27,
  rivalFlag: 0,
  crowdConcept: -0.74,
  crowdFlag: -0.26,
  anywhere: 0.16,
  second: 1.03,
  overFlags: 0.88,
  own: 1.65,
  ownMass: 1.26,
  substance: 1.5,
  brevity: -0.51,
  contested: -0.5,
  adjacent: 0.76,
  essential: 0.56,
  weight: 0.24,
  phrases: -1.33,
  byPhrase: -0.51,
  profile: 1.36,
  pattern: 1.54,
  unpatterned: -1.93,
}
export const HURRIED_CONCEPT: Weights = {
  bias: -2.34,
  coverage: 1.02,
  core: 0,
  literal: 1.44,
  mass: 1.01,
  density: 1.14,
  known: -1.04,
  span: 0.52,
  size: -1.23,
  lacking: 0.54,
  misplaced: -0.44,
  home: 0.3,
  foreign: -0.64,
  besideAccusation: -2.41,
  exchanged: -0.33,
  besideDenial: -0.42,
  hedged: -0.54,
  near: 0,
  rivalConcept: -0.82,
  rivalFlag: -0.38,
  crowdConcept: -0.63,
  crowdFlag: 0.25,
  anywhere: 0.28,
  second: 0.8,
  overFlags: 0.81,
  own: 1.11,
  ownMass: 1.48,
  substance: 1.28,
  brevity: -0.11,
  contested: -0.73,
  adjacent: 0.86,
  essential: 0.4,
  weight: 0.34,
  phrases: -0.86,
  byPhrase: -0.61,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
export const RED_FLAG: Weights = {
  bias: -3.04,
  coverage: 0,
  core: 0,
  literal: 0.25,
  mass: 0.76,
  density: 0,
  known: 0,
  span: 0.16,
  size: 1.42,
  lacking: -0.12,
  misplaced: 0,
  home: 0,
  foreign: -0.43,
  besideAccusation: 0,
  exchanged: 0,
  besideDenial: -2.5,
  hedged: 0,
  near: -0.36,
  rivalConcept: -1.34,
  rivalFlag: -0.34,
  crowdConcept: -1.08,
  crowdFlag: -0.31,
  anywhere: 0.14,
  second: 0,
  overFlags: 0.57,
  own: 0,
  ownMass: 0,
  substance: 0,
  brevity: 1.57,
  contested: -0.89,
  adjacent: 1.37,
  essential: 0,
  weight: 0,
  phrases: -0.03,
  byPhrase: -0.27,
  profile: 2.47,
  pattern: 2.4,
  unpatterned: -2.44,
}
export const HURRIED_RED_FLAG: Weights = {
  bias: -4.27,
  coverage: 2.04,
  core: 0,
  literal: 1.79,
  mass: 0.48,
  density: 0.62,
  known: -1.16,
  span: 1.86,
  size: 0.1,
  lacking: 0.55,
  misplaced: -0.87,
  home: 0.18,
  foreign: -0.51,
  besideAccusation: -1.1,
  exchanged: -0.04,
  besideDenial: -0.44,
  hedged: -0.36,
  near: -2.09,
  rivalConcept: -1.36,
  rivalFlag: -0.09,
  crowdConcept: -0.76,
  crowdFlag: -0.71,
  anywhere: -0.5,
  second: 0.68,
  overFlags: 1.2,
  own: 0.84,
  ownMass: 1.58,
  substance: 1.5,
  brevity: 0.71,
  contested: -1.99,
  adjacent: 1.05,
  essential: 0.35,
  weight: 0.59,
  phrases: -1.36,
  byPhrase: -0.53,
  profile: 0,
  pattern: 0,
  unpatterned: 0,
}
