import type { BankTopic } from '../../core/bank/bank.ts'
import type { Question } from '../../core/bank/topic/topic.ts'
import type { CompiledQuestion } from '../../core/grading/compiled-topic.ts'
import type { Cell, Drill, Turn } from '../ports.ts'
import { Refusal } from '../refusal.ts'

/** A question of today's bank with all that grades it. */
export interface Found {
  readonly entry: BankTopic
  readonly question: Question
  /** Made ready when it is first asked for; may throw `TopicUnread`. */
  readonly compiled: CompiledQuestion
}

/** A learner's drill. Another learner's is not found, as if there were none. */
export function findDrill(cell: Cell, learnerId: string, drillId: string): Drill {
  const drill = cell.store.drill(drillId)
  if (drill === undefined || drill.learnerId !== learnerId) throw new Refusal('drill_not_found', `Cannot find the drill "${drillId}"`)
  return drill
}

/** The same for what changes a drill: it must still be open. */
export function findOpenDrill(cell: Cell, learnerId: string, drillId: string): { drill: Drill; turn: Turn } {
  const drill = findDrill(cell, learnerId, drillId)
  const turn = cell.store.openTurn(drillId)
  if (drill.status === 'finished' || turn === undefined)
    throw new Refusal('drill_finished', `Cannot change the drill "${drillId}": it is finished`)
  return { drill, turn }
}

/** A question as it is shown; undefined when the bank no longer has it. */
export function showQuestion(cell: Pick<Cell, 'bank'>, topic: string, questionId: string): Question | undefined {
  return cell.bank.find(topic)?.topic.questions.find(({ id }) => id === questionId)
}

/** The same with what grades it. */
export function findQuestion(cell: Pick<Cell, 'bank'>, topic: string, questionId: string): Found | undefined {
  const entry = cell.bank.find(topic)
  const question = showQuestion(cell, topic, questionId)
  if (entry === undefined || question === undefined) return undefined
  return {
    entry,
    question,
    get compiled() {
      const compiled = entry.ready.question(questionId)
      if (compiled === undefined) throw new Error(`Cannot grade: "${topic}" was built without "${questionId}"`)
      return compiled
    },
  }
}

/** A drill's question: its own topic is understood where the reference names none. */
export function readRef(ref: string, drill: Pick<Drill, 'topic'>): { topic: string; questionId: string } {
  const at = ref.indexOf('#')
  return at < 0 ? { topic: drill.topic, questionId: ref } : { topic: ref.slice(0, at), questionId: ref.slice(at + 1) }
}
