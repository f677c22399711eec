const MOMENTUM = 0.9
const SQUARE_MOMENTUM = 0.999

/**
 * Minimises by projected Adam (Kingma and Ba 2015), from zero. `addSlopes` adds the loss's slope at the given values to what
 * it is given; `within` keeps a value where it may be.
 */
export function descend(
  size: number,
  { steps, rate }: { readonly steps: number; readonly rate: number },
  addSlopes: (slopes: Float64Array, values: Float64Array) => void,
  within: (value: number, k: number) => number = (value) => value,
): Float64Array {
  const values = new Float64Array(size)
  const slopes = new Float64Array(size)
  const mean = new Float64Array(size)
  const square = new Float64Array(size)
  for (let step = 1; step <= steps; step++) {
    slopes.fill(0)
    addSlopes(slopes, values)
    for (let k = 0; k < size; k++) {
      const slope = slopes[k] as number
      mean[k] = MOMENTUM * (mean[k] as number) + (1 - MOMENTUM) * slope
      square[k] = SQUARE_MOMENTUM * (square[k] as number) + (1 - SQUARE_MOMENTUM) * slope * slope
      const move = (rate * (mean[k] as number)) / (1 - MOMENTUM ** step)
      values[k] = within((values[k] as number) - move / (Math.sqrt((square[k] as number) / (1 - SQUARE_MOMENTUM ** step)) + 1e-8), k)
    }
  }
  return values
}
