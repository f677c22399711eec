import * as z from 'zod'
import { LEVELS } from '../core/bank/levels.ts'
import { chooseQuestions } from '../core/learning/flow.ts'
import { parseInput } from './parse-input.ts'
import type { Cell, Drill, Turn } from './ports.ts'
import { Refusal } from './refusal.ts'
import { type DrillView, type TurnView, viewDrill, viewTurn } from './views.ts'

export const startDrillInput = z.object({
  topic: z.string().min(1, 'a topic is needed, such as kubernetes/service-types'),
  level: z.enum(LEVELS).optional(),
  mode: z.enum(['practice']).default('practice'),
  length: z.int().min(1, 'at least 1').max(100, 'at most 100').optional(),
})

export interface DrillOutcome {
  readonly drill: DrillView
  readonly turn: TurnView | null
}

/** Starts a drill and asks its first question. Throws `topic_not_found`, `invalid_input`. */
export function startDrill(cell: Cell, learnerId: string, input: unknown): DrillOutcome {
  const { topic: topicId, level = null, mode, length } = parseInput(startDrillInput, input)
  const entry = cell.bank.find(topicId)
  if (entry === undefined) throw new Refusal('topic_not_found', `Cannot find the topic "${topicId}"`, '/topic')
  const questions = chooseQuestions(entry.topic, level, length)
  const first = questions[0]
  if (first === undefined) throw new Refusal('invalid_input', `Cannot start a drill: "${topicId}" has no ${level} questions`, '/level')
  const at = cell.now()
  const drill: Drill = {
    id: cell.newId(),
    learnerId,
    topic: topicId,
    level,
    mode,
    status: 'open',
    questionIds: questions.map((question) => question.id),
    startedAt: at,
    finishedAt: null,
  }
  const turn: Turn = {
    id: cell.newId(),
    drillId: drill.id,
    number: 1,
    questionId: first.id,
    prompt: first.prompt,
    status: 'open',
    openedAt: at,
    closedAt: null,
  }
  cell.store.transaction((store) => {
    store.addDrill(drill)
    store.addTurn(turn)
  })
  return { drill: viewDrill(drill, [turn]), turn: viewTurn(turn, entry.topic) }
}
