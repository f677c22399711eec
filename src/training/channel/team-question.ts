import * as z from 'zod'
import { LEVELS } from '../../core/bank/topic/levels.ts'
import { addDays, localDay } from '../../core/learning/local-day.ts'
import { isWeekday, localTime, momentOf, nextMoment } from '../../core/learning/local-time.ts'
import type { TeamPlan, TeamQuestion } from '../channel-ports.ts'
import { startDrill } from '../drill/start-drill.ts'
import { timeZoneInput } from '../learner/keep-zone.ts'
import { parseInput } from '../parse-input.ts'
import type { Cell, Store } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { timeOfDay } from '../time-of-day.ts'
import { requireTopic } from '../topic/require-topic.ts'

const planInput = z
  .object({
    channel: z.string().min(1),
    workspace: z.string(),
    topic: z.string().max(200),
    level: z.enum(LEVELS).nullable(),
    time_zone: timeZoneInput,
    ask_at: timeOfDay.default('09:30'),
    close_at: timeOfDay.default('17:00'),
  })
  .refine(({ ask_at, close_at }) => close_at > ask_at, { path: ['close_at'], error: 'it closes before it is asked' })

/** A question a day for a channel, on weekdays, from its next time on; a plan that the channel had is replaced. */
export function planTeamQuestions(cell: Cell, input: unknown): TeamPlan {
  const { channel, workspace, topic, level, time_zone, ask_at, close_at } = parseInput(planInput, input)
  const { questions } = requireTopic(cell, topic, '/topic')
  if (level !== null && !questions.some((question) => question.level === level))
    throw new Refusal('invalid_input', `Cannot plan a daily question: "${topic}" has no ${level} questions`, '/level')
  return cell.store.transaction((store) => {
    const lastDay = store.teamPlan(channel)?.lastDay ?? null
    const plan: TeamPlan = { channel, workspace, topic, level, timeZone: time_zone, askAt: ask_at, closeAt: close_at, lastDay }
    store.saveTeamPlan(plan)
    return plan
  })
}

/** Puts a channel's question of the day, whatever the time; of one day there is one. Within the caller's transaction. */
export function askNow(cell: Cell, store: Store, channel: string): TeamQuestion | undefined {
  const plan = store.teamPlan(channel)
  if (plan === undefined || plan.lastDay === localDay(cell.now(), plan.timeZone)) return undefined
  return ask(cell, store, plan)
}

/** The questions that are to be put now. Within the caller's transaction, so that what is taken is also posted. */
export function takeTeamQuestions(cell: Cell, store: Store): TeamQuestion[] {
  const now = cell.now()
  return store.teamPlans().flatMap((plan) => {
    const day = localDay(now, plan.timeZone)
    const clock = localTime(now, plan.timeZone)
    const isDue = plan.lastDay !== day && isWeekday(day) && clock >= plan.askAt && clock < plan.closeAt
    return isDue ? (ask(cell, store, plan) ?? []) : []
  })
}

/** When the next question is to be put or closed. */
export function nextTeamMoment(cell: Cell): string | undefined {
  const now = cell.now()
  const asks = cell.store.teamPlans().flatMap(({ askAt, timeZone, lastDay }) => {
    return nextMoment(now, askAt, timeZone, (day) => isWeekday(day) && day !== lastDay) ?? []
  })
  const closes = cell.store.teamQuestions({ status: 'open' }).map(({ closesAt }) => closesAt)
  return [...asks, ...closes].toSorted()[0]
}

/** A learner's own drill of a team's question; asked for again it is the same one. Throws `team_question_closed`. */
export function answerTeamQuestion(cell: Cell, learnerId: string, id: string): { drillId: string } {
  const question = cell.store.teamQuestion(id)
  const known = cell.store.teamAnswer(id, learnerId)
  if (known !== undefined) return { drillId: known }
  if (question === undefined || question.status === 'closed')
    throw new Refusal('team_question_closed', 'Cannot answer the question of the day: it is closed')
  return cell.store.transaction((store) => {
    const { drill } = startDrill(cell, learnerId, { topic: question.topic, question: question.questionId })
    store.addTeamAnswer({ questionId: id, learnerId, drillId: drill.id })
    return { drillId: drill.id }
  })
}

function ask(cell: Cell, store: Store, plan: TeamPlan): TeamQuestion | undefined {
  const { channel, workspace, topic, level, timeZone, closeAt } = plan
  const questions = (cell.bank.find(topic)?.topic.questions ?? []).filter((question) => level === null || question.level === level)
  const asked = store.teamQuestions({ channel }).filter((question) => question.topic === topic)
  const times = (id: string): number => asked.filter(({ questionId }) => questionId === id).length
  const next = questions.toSorted((a, b) => times(a.id) - times(b.id))[0]
  if (next === undefined) return undefined
  const day = localDay(cell.now(), timeZone)
  const end = momentOf(day, closeAt, timeZone)
  const closesAt = end > cell.now() ? end : momentOf(addDays(day, 1), closeAt, timeZone)
  const question: TeamQuestion = {
    id: cell.newId(),
    channel,
    workspace,
    topic,
    questionId: next.id,
    prompt: next.prompt,
    day,
    closesAt,
    status: 'open',
  }
  store.saveTeamQuestion(question)
  store.saveTeamPlan({ ...plan, lastDay: day })
  return question
}
