import { findOpenDrill } from './open-drill.ts'
import type { Cell } from './ports.ts'
import type { StepOutcome } from './skip-turn.ts'
import { summaryOf } from './submit-answer.ts'
import { viewDrill } from './views.ts'

/** Ends a drill before its last question. Throws `drill_not_found`, `drill_finished`. */
export function finishDrill(cell: Cell, learnerId: string, drillId: string): StepOutcome {
  const { drill, turns, open } = findOpenDrill(cell, learnerId, drillId)
  return cell.store.transaction((store) => {
    const at = cell.now()
    store.closeTurn(open.id, 'skipped', at)
    store.finishDrill(drillId, at)
    const skipped = turns.filter((turn) => turn.status === 'skipped').length
    return { reply: [summaryOf(store, drillId, skipped)], drill: viewDrill({ ...drill, status: 'finished' }, turns), turn: null }
  })
}
