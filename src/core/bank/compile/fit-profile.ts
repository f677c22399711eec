import type { Profile } from '../../grading/matching/profile.ts'

const STEPS = 120
const RATE = 0.3
const RIDGE = 0.001

/** One phrase: the numbers of its words, whether it makes the claim, and what it weighs. */
export interface Example {
  readonly keys: readonly number[]
  readonly truth: 0 | 1
  readonly weight: number
}

/** Logistic regression with a ridge, by full-batch gradient steps, each weight at its own pace (AdaGrad: Duchi et al. 2011). */
export function fitProfile(examples: readonly Example[], names: readonly string[]): Profile {
  const weights = new Float64Array(names.length)
  const squares = new Float64Array(names.length)
  const slopes = new Float64Array(names.length)
  let bias = 0
  let biasSquare = 0
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  for (let step = 0; step < STEPS; step++) {
    slopes.fill(0)
    let biasSlope = 0
    for (const { keys, truth, weight } of examples) {
      let sum = bias
      for (const key of keys) sum += weights[key] ?? 0
      const error = (weight * (1 / (1 + Math.exp(-sum)) - truth)) / total
      biasSlope += error
      for (const key of keys) slopes[key] = (slopes[key] ?? 0) + error
    }
    biasSquare += biasSlope * biasSlope
    bias -= (RATE * biasSlope) / Math.sqrt(biasSquare + 1e-9)
    for (let key = 0; key < weights.length; key++) {
      const pull = (slopes[key] ?? 0) + RIDGE * (weights[key] ?? 0)
      const square = (squares[key] ?? 0) + pull * pull
      squares[key] = square
      weights[key] = (weights[key] ?? 0) - (RATE * pull) / Math.sqrt(square + 1e-9)
    }
  }
  return { bias, weights: new Map(names.map((name, key) => [name, weights[key] ?? 0])) }
}
