import type { ReplyLine } from '../core/learning/reply.ts'
import { findOpenDrill, goOn } from './open-drill.ts'
import type { Cell } from './ports.ts'
import { Refusal } from './refusal.ts'
import { summaryOf } from './submit-answer.ts'
import { type DrillView, type TurnView, viewDrill, viewTurn } from './views.ts'

export interface StepOutcome {
  readonly reply: readonly ReplyLine[]
  readonly drill: DrillView
  readonly turn: TurnView | null
}

/** Leaves the open question unanswered and asks the next, or ends the drill. Throws `drill_not_found`, `drill_finished`, `turn_closed`. */
export function skipTurn(cell: Cell, learnerId: string, drillId: string): StepOutcome {
  const { drill, turns, open, entry } = findOpenDrill(cell, learnerId, drillId)
  return cell.store.transaction((store) => {
    if (!store.closeTurn(open.id, 'skipped', cell.now()))
      throw new Refusal('turn_closed', `Cannot skip the turn "${open.id}": it is closed`)
    const next = goOn(store, cell, drill, open, entry)
    const skipped = turns.filter((turn) => turn.status === 'skipped').length + 1
    return {
      reply: next === null ? [summaryOf(store, drillId, skipped)] : [{ kind: 'next', text: 'Skipped; it will come back another time.' }],
      drill: viewDrill({ ...drill, status: next === null ? 'finished' : 'open' }, turns),
      turn: next === null ? null : viewTurn(next, entry?.topic),
    }
  })
}
