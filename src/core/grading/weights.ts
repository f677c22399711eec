/** What the decision looks at; each 0 to 1 but for the clause and sentence counts. */
export interface Features {
  readonly coverage: number
  readonly core: number
  readonly coreAll: number
  readonly literal: number
  readonly count: number
  readonly density: number
  readonly against: number
  readonly misplaced: number
  readonly clauses: number
  readonly sentences: number
  readonly unsaid: number
  readonly hypothetical: number
  readonly hedged: number
  readonly agreeing: number
  readonly near: number
  readonly rivalConcept: number
  readonly rivalFlag: number
  readonly vetoed: number
  readonly single: number
}
export type Weights = { readonly bias: number } & { readonly [feature in keyof Features]: number }

/** Logistic weights, fitted over labelled answers with their signs held fixed (test/bench/fit-weights.ts). */
export const CONCEPT: Weights = {
  bias: -5.2, coverage: 3.5, core: 2.5, coreAll: 1, literal: 0.5, count: 2, density: 1, against: -2, misplaced: -2.5, clauses: -0.2, sentences: -0.3,
  unsaid: -6, hypothetical: -0.3, hedged: 0, agreeing: 0.6, near: -2, rivalConcept: -0.6, rivalFlag: -0.8, vetoed: 0, single: 0,
}
export const RED_FLAG: Weights = {
  bias: -8, coverage: 5, core: 3, coreAll: 1, literal: 0.8, count: 2, density: 1, against: -5, misplaced: -4, clauses: -0.6, sentences: -1,
  unsaid: -8, hypothetical: -3, hedged: -6, agreeing: 0.6, near: -3, rivalConcept: -1.2, rivalFlag: -0.3, vetoed: -6, single: 0,
}

/** The logistic score of a decision, 0 to 1. */
export function weigh(features: Features, weights: Weights): number {
  let sum = weights.bias
  for (const name of Object.keys(features) as (keyof Features)[]) sum += features[name] * weights[name]
  return 1 / (1 + Math.exp(-sum))
}
