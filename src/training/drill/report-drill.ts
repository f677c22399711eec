import { placementOf } from '../../core/learning/memory/placement.ts'
import { findingsOf, type ReportedTurn } from '../../core/learning/report/report.ts'
import type { Report } from '../../core/learning/report/report-markdown.ts'
import type { Cell } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { countedAttempts } from './counted-attempts.ts'
import { findDrill, findQuestion } from './find-drill.ts'
import { standingOf } from './go-on.ts'
import { wasLeft } from './was-left.ts'

/** What a finished drill showed. Throws `drill_not_found`, `drill_open`. */
export function reportDrill(cell: Cell, learnerId: string, drillId: string): Report {
  const drill = findDrill(cell, learnerId, drillId)
  if (drill.status === 'open') throw new Refusal('drill_open', `Cannot report on the drill "${drillId}": it is not finished`)
  const attempts = countedAttempts(cell.store, { learnerId, drillId })
  const turns = cell.store.turnsOf(drillId).flatMap((turn): ReportedTurn[] => {
    if (turn.status === 'open' || wasLeft(turn)) return []
    const found = findQuestion(cell, turn.topic, turn.questionId)
    const { number, prompt, status, openedAt, closedAt, questionId } = turn
    const answers = attempts.filter(({ turnId }) => turnId === turn.id)
    return [
      {
        number,
        prompt,
        status,
        openedAt,
        closedAt: closedAt ?? openedAt,
        questionId,
        topic: found?.entry.topic,
        question: found?.question,
        answers,
      },
    ]
  })
  const { placed, pool } = standingOf(cell.store, cell, drill)
  return {
    title: cell.bank.find(drill.topic)?.topic.title ?? (drill.topic === '' ? 'All topics' : drill.topic),
    mode: drill.mode,
    started_at: drill.startedAt,
    finished_at: drill.finishedAt,
    placement: drill.mode === 'placement' ? placementOf(placed, pool) : null,
    ...findingsOf(turns, drill.options.questionMinutes),
  }
}
