import * as z from 'zod'
import { closest } from '../../core/bank/closest.ts'
import { LEVELS, type Level } from '../../core/bank/topic/levels.ts'
import type { Topic } from '../../core/bank/topic/topic.ts'
import { MODES, type ReplyLine } from '../../core/learning/dialogue/dialogue.ts'
import { chooseQuestions, refOf } from '../../core/learning/memory/choose-questions.ts'
import { tellDecisions } from '../appeal/tell-decisions.ts'
import { settingsOf } from '../learner/settings-of.ts'
import { tellLrs } from '../outbox/lrs-outbox.ts'
import { parseInput } from '../parse-input.ts'
import type { Cell, Drill, Store } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { requireTopic, topicFault } from '../topic/require-topic.ts'
import { memoriesOf } from './counted-attempts.ts'
import { showQuestion } from './find-drill.ts'
import { openNext } from './go-on.ts'
import { keepReceipt } from './keep-receipt.ts'
import { replayOf } from './replay-of.ts'
import { type DrillView, type TurnView, viewDrill, viewTurn } from './views.ts'

const minutes = z.number().min(0.1, 'at least 0.1').max(600, 'at most 600').optional()
export const startDrillInput = z.object({
  /** Needed but for a review, which goes over all topics without one. */
  topic: z.string().min(1, 'a topic is needed, such as kubernetes/service-types').max(200).optional(),
  level: z.enum(LEVELS).optional(),
  /** This question of the topic alone. */
  question: z.string().max(200).optional(),
  mode: z.enum(MODES).default('practice'),
  length: z.int().min(1, 'at least 1').max(100, 'at most 100').optional(),
  /** The same seed gives the same questions in the same order and wording to a learner who knows the same. */
  seed: z.string().max(100, 'at most 100 characters').optional(),
  /** Time for the whole drill, and for each question. */
  minutes,
  question_minutes: minutes,
})

export interface DrillOutcome {
  readonly reply: readonly ReplyLine[]
  readonly drill: DrillView
  readonly turn: TurnView | null
}

export interface StartRequest {
  readonly learnerId: string
  /** The sender's `Idempotency-Key`: the same key and body start one drill, however often they come. */
  readonly key: string | undefined
}

/** Starts a drill and asks its first question. Throws `topic_not_found`, `question_not_found`, `invalid_input`, `nothing_due`. */
export const startDrill = (cell: Cell, learnerId: string, input: unknown): DrillOutcome =>
  startDrillOnce(cell, { learnerId, key: undefined }, input).outcome

/** The same for senders who may repeat themselves. Throws `idempotency_mismatch`, too. */
export function startDrillOnce(cell: Cell, { learnerId, key }: StartRequest, input: unknown): { outcome: DrillOutcome; replayed: boolean } {
  const wish = parseInput(startDrillInput, input, topicFault(cell, input))
  return cell.store.transaction((store) => startWithin({ ...cell, store }, { learnerId, key }, wish))
}

function startWithin(
  cell: Cell,
  { learnerId, key }: StartRequest,
  wish: z.output<typeof startDrillInput>,
): ReturnType<typeof startDrillOnce> {
  const { store } = cell
  // Clients number their answers from one as well: a start never meets the receipt of an answer, since no header holds a line break.
  const receiptKey = key === undefined ? undefined : `\n${key}`
  const requestHash = cell.digest(JSON.stringify(wish))
  const before = receiptKey === undefined ? undefined : replayOf<DrillOutcome>(store, learnerId, receiptKey, requestHash)
  if (before !== undefined) return { outcome: before, replayed: true }
  if (wish.topic === undefined && wish.mode !== 'review')
    throw new Refusal('invalid_input', 'Cannot start a drill: a topic is needed, such as kubernetes/service-types', '/topic')
  const at = cell.now()
  const id = cell.newId()
  const drill: Drill = {
    id,
    learnerId,
    topic: wish.topic ?? '',
    level: wish.level ?? null,
    mode: wish.mode,
    status: 'open',
    questionIds: choose(cell, learnerId, wish, wish.mode === 'practice' ? (wish.seed ?? null) : (wish.seed ?? id), at),
    startedAt: at,
    finishedAt: null,
    options: { seed: wish.seed ?? id, minutes: wish.minutes ?? null, questionMinutes: wish.question_minutes ?? null },
  }
  const outcome = begin(store, cell, drill, tellDecisions(store, cell, learnerId, at))
  if (receiptKey !== undefined) keepReceipt(store, { learnerId, key: receiptKey, requestHash, outcome, createdAt: at })
  return { outcome, replayed: false }
}

/** The same drill again from its first question; within the caller's transaction. */
export function startAgain(store: Store, cell: Cell, old: Drill, reply: readonly ReplyLine[]): DrillOutcome {
  return begin(store, cell, { ...old, id: cell.newId(), status: 'open', startedAt: cell.now(), finishedAt: null }, reply)
}

function begin(store: Store, cell: Cell, drill: Drill, reply: readonly ReplyLine[]): DrillOutcome {
  store.addDrill(drill)
  const turn = openNext(store, cell, drill, null)
  if (turn === null) throw new Refusal('question_gone', 'Cannot start a drill: its questions were taken out of the bank')
  tellLrs(store, cell, () => [{ verb: 'initialized', drill: drill.id }])
  return { reply, drill: viewDrill(drill, turn), turn: viewTurn(turn, drill, showQuestion(cell, turn.topic, turn.questionId)) }
}

function choose(cell: Cell, learnerId: string, wish: z.output<typeof startDrillInput>, seed: string | null, now: string): string[] {
  const { topic: topicId, level = null, mode, length } = wish
  const topic = topicId === undefined ? null : requireTopic(cell, topicId, '/topic')
  if (wish.question !== undefined) return [oneQuestion(cell, topic, wish.question, level)]
  const settings = settingsOf(cell.store, learnerId)
  const chosen = chooseQuestions(cell.bank, { mode, topic, level, length, seed }, memoriesOf(cell.store, learnerId), settings, now)
  if (chosen.length > 0) return chosen
  if (mode === 'review') throw new Refusal('nothing_due', 'Cannot start a review: nothing is due today')
  throw new Refusal('invalid_input', `Cannot start a drill: "${topicId}" has no ${level} questions`, '/level')
}

/** The reference of the question that was asked for by name. */
function oneQuestion(cell: Cell, topic: Topic | null, id: string, level: Level | null): string {
  const refuse = (code: 'invalid_input' | 'question_not_found', why: string, pointer: string): never => {
    throw new Refusal(code, `Cannot start a drill: ${why}`, pointer)
  }
  if (topic === null) return refuse('invalid_input', `name the topic of the question "${id}" too`, '/topic')
  const question = showQuestion(cell, topic.id, id)
  if (question === undefined) {
    const meant = closest(
      id,
      topic.questions.map((each) => each.id),
    )
    const cure = meant === undefined ? '' : ` — did you mean "${meant}"?`
    return refuse('question_not_found', `"${topic.id}" has no question "${id}"${cure}`, '/question')
  }
  if (level !== null && level !== question.level)
    return refuse('invalid_input', `"${id}" is a ${question.level} question, not a ${level} one`, '/level')
  return refOf(topic.id, id)
}
