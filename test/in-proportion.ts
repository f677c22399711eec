import { expect } from 'vitest'

const TIMES_AS_MUCH = 10
const RUNS = 5
/** Milliseconds that any work may take besides. */
const SPARE = 5

/** Fails where ten times as much takes more than `growth` times as long, whatever the machine: a quadratic step would take a hundred times. */
export function expectInProportion(work: (size: number) => unknown, most: number, growth = 30): void {
  let less = Number.POSITIVE_INFINITY
  let more = Number.POSITIVE_INFINITY
  for (let run = 0; run < RUNS; run++) {
    less = Math.min(less, milliseconds(work, most / TIMES_AS_MUCH))
    more = Math.min(more, milliseconds(work, most))
    if (more <= growth * less + SPARE) return
  }
  expect(more).toBeLessThanOrEqual(growth * less + SPARE)
}

function milliseconds(work: (size: number) => unknown, size: number): number {
  const start = performance.now()
  work(size)
  return performance.now() - start
}
