import { localDay } from '../../core/learning/local-day.ts'
import { isWeekday, isWithin, localTime, momentOf, nextMoment } from '../../core/learning/local-time.ts'
import type { Reminder } from '../channel-ports.ts'
import { listReviews } from '../learner/list-reviews.ts'
import { settingsOf } from '../learner/settings-of.ts'
import type { Cell, Store } from '../ports.ts'

export interface DueReminder {
  readonly reminder: Reminder
  readonly due: number
}

/**
 * Takes the reminders that are due now: each is taken once a day of its learner's own, never in quiet hours, and only when something is
 * to review. Within the caller's transaction, so that what is taken is also sent.
 */
export function takeReminders(cell: Cell, store: Store): DueReminder[] {
  const now = cell.now()
  return store.reminders().flatMap((reminder) => {
    const { timeZone } = settingsOf(store, reminder.learnerId)
    const today = localDay(now, timeZone)
    const time = localTime(now, timeZone)
    const isDue = reminder.sentDay !== today && time >= timeOf(reminder) && !isWithin(time, reminder.quiet) && isWanted(reminder, today)
    if (!isDue) return []
    store.saveReminder({ ...reminder, sentDay: today })
    const due = listReviews(cell, reminder.learnerId).due.length
    return due === 0 ? [] : [{ reminder, due }]
  })
}

/** When to look again; undefined when nobody wants to be reminded. */
export function nextReminderAt(cell: Cell): string | undefined {
  const now = cell.now()
  const moments = cell.store.reminders().flatMap((reminder) => {
    const { timeZone } = settingsOf(cell.store, reminder.learnerId)
    const today = localDay(now, timeZone)
    const at = timeOf(reminder)
    const isOpen = (day: string): boolean => isWanted(reminder, day) && day !== reminder.sentDay
    const isOverdue = isOpen(today) && momentOf(today, at, timeZone) <= now && !isWithin(localTime(now, timeZone), reminder.quiet)
    return isOverdue ? [now] : (nextMoment(now, at, timeZone, isOpen) ?? [])
  })
  return moments.toSorted()[0]
}

/** One that is wanted within the quiet hours comes as soon as they are over. */
const timeOf = ({ at, quiet }: Reminder): string => (isWithin(at, quiet) ? quiet[1] : at)
const isWanted = ({ weekdaysOnly }: Reminder, day: string): boolean => !weekdaysOnly || isWeekday(day)
