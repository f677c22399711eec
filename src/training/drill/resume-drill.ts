import type { Level } from '../../core/bank/topic/levels.ts'
import { hintsIn, type Mode } from '../../core/learning/dialogue/dialogue.ts'
import type { Cell } from '../ports.ts'
import { showQuestion } from './find-drill.ts'
import { openTalk } from './open-talk.ts'
import type { DrillOutcome } from './start-drill.ts'
import { viewDrill, viewTurn } from './views.ts'

/**
 * The learner's open drill of that kind, the latest first, at what it asks now, with the hints given to it; undefined when there is none.
 * null: of any kind.
 */
export function resumeDrill(
  cell: Cell,
  learnerId: string,
  wish: { topic: string | null; level: Level | null; mode: Mode } | null,
): DrillOutcome | undefined {
  for (const drill of cell.store.drillsOf(learnerId)) {
    if (drill.status !== 'open') continue
    if (wish !== null && (drill.topic !== (wish.topic ?? '') || drill.level !== wish.level || drill.mode !== wish.mode)) continue
    const turn = cell.store.openTurn(drill.id)
    if (turn === undefined) continue
    const current = { ...turn, dialogue: openTalk(cell, drill, turn, cell.now()).dialogue }
    return {
      reply: hintsIn(current.dialogue),
      drill: viewDrill(drill, turn),
      turn: viewTurn(current, drill, showQuestion(cell, turn.topic, turn.questionId)),
    }
  }
  return undefined
}
