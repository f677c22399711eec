import type { Cell } from './ports.ts'

/** Deletes a learner and everything they said, for good. What stays is that requests were made, without their content. */
export function forgetLearner(cell: Cell, learnerId: string): void {
  cell.store.transaction((store) => store.forgetLearner(learnerId))
}
