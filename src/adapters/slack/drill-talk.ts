import { resumeDrill } from '../../training/drill/resume-drill.ts'
import { type SayOutcome, say } from '../../training/drill/say.ts'
import { type DrillOutcome, startDrill } from '../../training/drill/start-drill.ts'
import { Refusal } from '../../training/refusal.ts'
import { note } from './messages/blocks.ts'
import { feedbackMessage } from './messages/feedback-message.ts'
import { questionMessage } from './messages/question-message.ts'
import type { TurnRef } from './messages/turn-ref.ts'
import type { DrillMode, LevelName } from './read-command.ts'
import type { Visit } from './visit.ts'

export interface DrillWish {
  readonly topic: string | null
  readonly level: LevelName | null
  readonly mode: DrillMode
}

/** Starts a drill, or goes on with the open one of that kind: a command that is sent twice starts one. */
export function beginDrill(visit: Visit, wish: DrillWish): void {
  const open = resumeDrill(visit.cell, visit.learnerId, wish)
  const { topic, level, mode } = wish
  const input = { mode, ...(topic === null ? {} : { topic }), ...(level === null ? {} : { level }) }
  showQuestion(visit, open ?? startDrill(visit.cell, visit.learnerId, input))
}

export function showQuestion(visit: Visit, outcome: DrillOutcome): void {
  visit.say(questionMessage(outcome, titleOf(visit, outcome)), outcome.drill.id)
}

/**
 * Says something in a drill, an answer or a move, and tells what came of it. `key` makes a repetition harmless. A talk that has moved on
 * meanwhile is shown as it is now.
 */
export function sayInDrill(
  visit: Visit,
  ref: TurnRef | string,
  key: string,
  input: { text: string } | { move: string },
): SayOutcome | undefined {
  const { cell, learnerId } = visit
  const drillId = typeof ref === 'string' ? ref : ref.drill
  const at = typeof ref === 'string' ? { drill: drillId, turn: cell.store.openTurn(drillId)?.id ?? '', step: 0 } : ref
  const place = typeof ref === 'string' ? {} : { turn: ref.turn, step: ref.step }
  try {
    const { outcome } = say(cell, { learnerId, drillId, key: `slack ${key}` }, { ...input, ...place })
    if (outcome.drill.id !== drillId) followThread(visit, outcome.drill.id)
    visit.say(feedbackMessage(outcome, at, titleOf(visit, outcome)), outcome.drill.id)
    return outcome
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'turn_closed' || !('move' in input)) throw error
    const now = resumeDrill(cell, learnerId, null)
    visit.say(note('That was said already; this is where we are.'))
    if (now !== undefined) showQuestion(visit, now)
    return undefined
  }
}

/** A drill started over goes on in the thread of the one before. */
function followThread({ cell, spot, learnerId }: Visit, drillId: string): void {
  if (spot.channel !== null && spot.thread !== null)
    cell.store.saveThread({ channel: spot.channel, thread: spot.thread, learnerId, drillId })
}

const titleOf = ({ cell }: Visit, { drill, turn }: DrillOutcome): string =>
  cell.bank.find(turn?.question.topic ?? drill.topic ?? '')?.topic.title ?? 'Drill'
