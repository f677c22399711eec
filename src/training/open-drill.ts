import type { BankTopic } from '../core/bank/bank.ts'
import type { Cell, Drill, Store, Turn } from './ports.ts'
import { Refusal } from './refusal.ts'

/** A learner's drill with its turns. Another learner's drill is not found, as if there were none. */
export function findDrill(
  cell: Cell,
  learnerId: string,
  drillId: string,
): { drill: Drill; turns: readonly Turn[]; entry: BankTopic | undefined } {
  const drill = cell.store.drill(drillId)
  if (drill === undefined || drill.learnerId !== learnerId) throw new Refusal('drill_not_found', `Cannot find the drill "${drillId}"`)
  return { drill, turns: cell.store.turnsOf(drillId), entry: cell.bank.find(drill.topic) }
}

/** The same for what changes a drill: it must still be open. */
export function findOpenDrill(
  cell: Cell,
  learnerId: string,
  drillId: string,
): { drill: Drill; turns: readonly Turn[]; open: Turn; entry: BankTopic | undefined } {
  const found = findDrill(cell, learnerId, drillId)
  const open = found.turns.find((turn) => turn.status === 'open')
  if (found.drill.status === 'finished' || open === undefined)
    throw new Refusal('drill_finished', `Cannot change the drill "${drillId}": it is finished`)
  return { ...found, open }
}

/** Opens the next question that the bank still has; without one the drill ends. */
export function goOn(store: Store, cell: Cell, drill: Drill, last: Turn, entry: BankTopic | undefined): Turn | null {
  const at = cell.now()
  for (let next = drill.questionIds.indexOf(last.questionId) + 1; next < drill.questionIds.length; next++) {
    const question = entry?.topic.questions.find((candidate) => candidate.id === drill.questionIds[next])
    if (question === undefined) continue
    const turn: Turn = {
      id: cell.newId(),
      drillId: drill.id,
      number: last.number + 1,
      questionId: question.id,
      prompt: question.prompt,
      status: 'open',
      openedAt: at,
      closedAt: null,
    }
    store.addTurn(turn)
    return turn
  }
  store.finishDrill(drill.id, at)
  return null
}
