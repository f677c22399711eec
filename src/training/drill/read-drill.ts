import { hintsIn, type ReplyLine } from '../../core/learning/dialogue/dialogue.ts'
import type { Heard } from '../../core/learning/dialogue/read-move.ts'
import type { Attempt, Cell, Drill, Turn } from '../ports.ts'
import { countedAttempts } from './counted-attempts.ts'
import { findDrill, findQuestion, showQuestion } from './find-drill.ts'
import { conclude } from './go-on.ts'
import { openTalk } from './open-talk.ts'
import { keepsSilence } from './silent-drills.ts'
import { type DrillView, type GradeView, type TurnView, viewDrill, viewGrade, viewTurn } from './views.ts'

interface TranscriptAttempt {
  readonly id: string
  readonly text: string
  readonly created_at: string
  /** null while feedback waits for the end. */
  readonly grade: GradeView | null
}
export interface TranscriptTurn extends TurnView {
  readonly status: Turn['status']
  readonly attempts: readonly TranscriptAttempt[]
  /** Everything that was said, in order; the words of an answer stand in its attempt. */
  readonly said: readonly {
    readonly heard: Heard
    readonly text: string | null
    readonly attempt: string | null
    readonly reply: readonly ReplyLine[]
    readonly at: string
  }[]
}
export interface Transcript {
  readonly drill: DrillView
  readonly turn: TurnView | null
  /** The hints given to what is asked now, to be shown again by whoever goes on; none after half a day. */
  readonly hints: readonly ReplyLine[]
  readonly turns: readonly TranscriptTurn[]
  /** The closing words of a finished drill. */
  readonly summary: readonly ReplyLine[]
}

/** A drill with all that was said in it, grades included: enough to go on anywhere. Throws `drill_not_found`. */
export function readDrill(cell: Cell, learnerId: string, drillId: string): Transcript {
  const drill = findDrill(cell, learnerId, drillId)
  const turns = cell.store.turnsOf(drillId)
  const attempts = countedAttempts(cell.store, { learnerId, drillId })
  const open = turns.find((turn) => turn.status === 'open')
  const current = open === undefined ? undefined : { ...open, dialogue: openTalk(cell, drill, open, cell.now()).dialogue }
  return {
    drill: viewDrill(drill, turns.at(-1)),
    turn: current === undefined ? null : viewTurn(current, drill, showQuestion(cell, current.topic, current.questionId)),
    hints: current === undefined ? [] : hintsIn(current.dialogue),
    turns: turns.map((turn) =>
      viewPast(
        cell,
        drill,
        turn,
        attempts.filter(({ turnId }) => turnId === turn.id),
      ),
    ),
    summary: drill.status === 'finished' ? conclude(cell.store, cell, drill) : [],
  }
}

function viewPast(cell: Cell, drill: Drill, turn: Turn, attempts: readonly Attempt[]): TranscriptTurn {
  const found = findQuestion(cell, turn.topic, turn.questionId)
  return {
    ...viewTurn(turn, drill, found?.question),
    status: turn.status,
    attempts: attempts.map(({ id, text, createdAt, grade }) => ({
      id,
      text,
      created_at: createdAt,
      grade: keepsSilence(drill) ? null : viewGrade(grade, found?.question, found?.entry.topic, turn.status === 'open'),
    })),
    said: turn.dialogue.said.map(({ heard, text, attempt, reply, at }) => ({ heard, text, attempt, reply, at })),
  }
}
