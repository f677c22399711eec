import { addDays, daysBetween, localDay } from '../local-day.ts'
import { isSetRight, type Memory, recallOf } from './memory.ts'

/** How a learner wants to be reminded. Days are the learner's own calendar days, `YYYY-MM-DD`. */
export interface Settings {
  /** The most questions a day that reviews ask for; null: all that are due. */
  readonly dailyCap: number | null
  /** No reviews until this day. */
  readonly pausedUntil: string | null
  readonly interviewDate: string | null
  /** An IANA time zone. */
  readonly timeZone: string
  /** Wants to be shown to their neighbours in the team's ranking. */
  readonly isRanked?: boolean
}
export const DEFAULT_SETTINGS: Settings = { dailyCap: 20, pausedUntil: null, interviewDate: null, timeZone: 'UTC' }

export interface DueReview {
  readonly topic: string
  readonly question: string
  readonly due: string
  /** Days past that day. */
  readonly overdue: number
  readonly reason: 'sure_but_wrong' | 'red_flag' | 'due'
}
export interface Schedule {
  /** The learner's own day. */
  readonly today: string
  /** What to ask today, most urgent first, within what is left of the cap. */
  readonly due: readonly DueReview[]
  /** Due as well, but over today's cap; it moves to the days after. */
  readonly waiting: number
  readonly done_today: number
  /** What each day will ask for if nothing else is answered, the cap kept: the first day is today. */
  readonly forecast: readonly { readonly day: string; readonly reviews: number }[]
}

const DAYS_AHEAD = 30

/**
 * The day on which a question comes back. FSRS says when; with an interview ahead never later than half of the days that were left
 * when it was last asked, so that everything is seen again before, ever more often.
 */
export function dueDay({ card, lastDay }: Memory, { interviewDate, timeZone }: Settings): string {
  const due = localDay(card.due, timeZone)
  const left = interviewDate === null ? 0 : daysBetween(lastDay, interviewDate)
  if (left <= 1) return due
  const half = addDays(lastDay, Math.max(1, Math.floor(left / 2)))
  if (half < due) return half
  return due
}

/** What is due now and in the days ahead. Those who were sure and wrong come first, then open red flags, then what is most likely forgotten. */
export function scheduleOf(memories: readonly Memory[], settings: Settings, now: string): Schedule {
  const today = localDay(now, settings.timeZone)
  const all = memories.map((memory) => ({ memory, day: dueDay(memory, settings) }))
  const open = all
    .filter(({ day }) => day <= today)
    .map((review) => ({ ...review, urgency: urgency(review.memory, memories, now) }))
    .toSorted((a, b) => a.urgency - b.urgency)
  const doneToday = memories.filter(({ lastDay }) => lastDay === today).length
  const isPaused = settings.pausedUntil !== null && today < settings.pausedUntil
  const room = isPaused ? 0 : settings.dailyCap === null ? open.length : Math.max(0, settings.dailyCap - doneToday)
  const due = open.slice(0, room).map(({ memory, day }) => ({
    topic: memory.topic,
    question: memory.questionId,
    due: day,
    overdue: daysBetween(day, today),
    reason: reasonOf(memory, memories),
  }))
  return { today, due, waiting: open.length - due.length, done_today: doneToday, forecast: forecast(all, settings, today, room) }
}

function forecast(
  all: readonly { readonly day: string }[],
  { dailyCap, pausedUntil }: Settings,
  today: string,
  room: number,
): Schedule['forecast'] {
  let waiting = all.filter(({ day }) => day < today).length
  return Array.from({ length: DAYS_AHEAD }, (_, ahead) => {
    const day = addDays(today, ahead)
    waiting += all.filter((review) => review.day === day).length
    const isPaused = pausedUntil !== null && day < pausedUntil
    const reviews = isPaused ? 0 : Math.min(waiting, ahead === 0 ? room : (dailyCap ?? waiting))
    waiting -= reviews
    return { day, reviews }
  })
}

function hasOpenFlag({ topic, flags }: Memory, all: readonly Memory[]): boolean {
  const raised = Object.entries(flags).filter(([, flag]) => flag.raised !== null)
  if (raised.length === 0) return false
  const ofTopic = all.filter((memory) => memory.topic === topic)
  return raised.some(([id, flag]) => !isSetRight(id, flag.raised ?? 0, ofTopic))
}

function reasonOf(memory: Memory, all: readonly Memory[]): DueReview['reason'] {
  if (memory.isSureButWrong) return 'sure_but_wrong'
  return hasOpenFlag(memory, all) ? 'red_flag' : 'due'
}

/** Lower is more urgent. `all`: what else is remembered, of its topic at least. */
export function urgency(memory: Memory, all: readonly Memory[], now: string): number {
  const recall = recallOf(memory.card, now)
  return memory.isSureButWrong ? recall - 2 : hasOpenFlag(memory, all) ? recall - 1 : recall
}
