import { listAppeals } from './appeal.ts'
import { showSettings } from './change-settings.ts'
import { memoriesOf } from './counted-attempts.ts'
import type { Cell } from './ports.ts'
import { readDrill } from './read-drill.ts'
import { showProgress } from './show-progress.ts'

/** Everything that is kept of a learner, in words they may see. */
export function exportLearner(cell: Cell, learnerId: string) {
  const learner = cell.store.learner(learnerId)
  return {
    exported_at: cell.now(),
    learner: learner === undefined ? null : { id: learner.id, name: learner.name, created_at: learner.createdAt },
    settings: showSettings(cell, learnerId),
    drills: cell.store
      .drillsOf(learnerId)
      .toReversed()
      .map(({ id, startedAt, finishedAt }) => ({ ...readDrill(cell, learnerId, id), started_at: startedAt, finished_at: finishedAt })),
    reviews: memoriesOf(cell.store, learnerId).map(({ topic, questionId, card, verdict, score }) => ({
      topic,
      question: questionId,
      ...card,
      verdict,
      score,
    })),
    progress: showProgress(cell, learnerId).topics,
    appeals: listAppeals(cell, learnerId),
  }
}
