import type { Features, Weights } from './weights.ts'

const known = new Map<Weights, readonly number[]>()

/** The logistic score of a decision, 0 to 1. */
export function weigh(features: Features, weights: Weights): number {
  const factors = factorsOf(weights, features)
  let sum = weights.bias
  let at = 0
  for (const name in features) sum += features[name as keyof Features] * (factors[at++] as number)
  return logistic(sum)
}

export const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum))

/** The weights in the order in which features are always made. */
function factorsOf(weights: Weights, features: Features): readonly number[] {
  const factors = known.get(weights) ?? Object.keys(features).map((name) => weights[name as keyof Features])
  if (!known.has(weights)) known.set(weights, factors)
  return factors
}
