import { findDrill } from './open-drill.ts'
import type { Cell, Turn } from './ports.ts'
import { type DrillView, type GradeView, type TurnView, viewDrill, viewGrade, viewTurn } from './views.ts'

export interface TranscriptTurn extends TurnView {
  readonly status: Turn['status']
  readonly attempts: readonly { readonly id: string; readonly text: string; readonly created_at: string; readonly grade: GradeView }[]
}
export interface Transcript {
  readonly drill: DrillView
  readonly turn: TurnView | null
  readonly turns: readonly TranscriptTurn[]
}

/** A drill with all that was said in it, grades included: enough to go on anywhere. Throws `drill_not_found`. */
export function readDrill(cell: Cell, learnerId: string, drillId: string): Transcript {
  const { drill, turns, entry } = findDrill(cell, learnerId, drillId)
  const attempts = cell.store.attemptsOf({ learnerId, drillId })
  const open = turns.find((turn) => turn.status === 'open')
  return {
    drill: viewDrill(drill, turns),
    turn: open === undefined ? null : viewTurn(open, entry?.topic),
    turns: turns.map((turn) => ({
      ...viewTurn(turn, entry?.topic),
      status: turn.status,
      attempts: attempts
        .filter((attempt) => attempt.turnId === turn.id)
        .map(({ id, text, createdAt, grade, questionId }) => ({
          id,
          text,
          created_at: createdAt,
          grade: viewGrade(
            grade,
            entry?.topic.questions.find((question) => question.id === questionId),
            entry?.topic,
          ),
        })),
    })),
  }
}
