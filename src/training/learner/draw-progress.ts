import { progressMap } from '../../core/learning/memory/progress-map.ts'
import type { Cell } from '../ports.ts'
import { showProgress } from './show-progress.ts'

/** What the learner holds, as an SVG picture. */
export function drawProgress(cell: Cell, learnerId: string): string {
  return progressMap(showProgress(cell, learnerId).topics)
}
