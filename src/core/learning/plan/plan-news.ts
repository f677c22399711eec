import { addDays } from '../local-day.ts'
import { isWeekday, isWithin, momentOf } from '../local-time.ts'
import { type Enrolment, type ItemStanding, itemsOf, type Plan, type PlanReminders, planDaysBetween } from './plan.ts'

/** Plan days from one reminder of what is overdue to the next. */
const OVERDUE_EVERY = 3

/** What there is to tell a learner about an item today. */
export interface ItemNews extends ItemStanding {
  readonly news: 'opened' | 'due' | 'overdue'
  /** It opened before the last day that had reminders: news to those only who never heard of it. */
  readonly isLate: boolean
}

/**
 * What there is to tell about a plan on a day, as if nothing were passed: what is open, what is due until the next day that has
 * reminders, and what is overdue. Nothing where the plan has no reminders on that day.
 */
export function newsOn(
  plan: Plan,
  enrolment: Pick<Enrolment, 'firstDay' | 'extraDays' | 'reached' | 'reachedExtra'>,
  today: string,
): ItemNews[] {
  const { reminders } = plan
  if (reminders === null || !isWanted(reminders, today)) return []
  const before = nextWanted(reminders, today, -1)
  const after = nextWanted(reminders, today, 1)
  const active: Enrolment = {
    ...enrolment,
    takenBack: 0,
    planId: plan.id,
    learnerId: '',
    cohort: '',
    status: 'active',
    pausedOn: null,
    enrolledAt: '',
  }
  return itemsOf(plan, active, [], today).flatMap((standing): ItemNews[] => {
    const { state, opensOn, dueOn } = standing
    if (state === 'overdue') return [{ ...standing, news: 'overdue', isLate: false }]
    if (state !== 'open') return []
    if (dueOn <= after) return [{ ...standing, news: 'due', isLate: false }]
    return [{ ...standing, news: 'opened', isLate: opensOn <= before }]
  })
}

/** Whether it is to be told again, given the days on which the item was told: what is overdue only now and then. */
export function isToldToday(plan: Plan, { news, dueOn }: ItemNews, toldOn: readonly string[], today: string): boolean {
  if (toldOn.includes(today)) return false
  const last = toldOn.toSorted().at(-1)
  return news !== 'overdue' || last === undefined || last <= dueOn || planDaysBetween(plan, last, today) >= OVERDUE_EVERY
}

/** The local time from which a learner is told that day what all these plans have to tell; undefined: that day nothing is told. */
export function tellingTime(reminders: readonly PlanReminders[], day: string): string | undefined {
  const wanted = wantedOn(reminders, day)
  let time = wanted.map(({ at }) => at).toSorted()[0]
  for (let left = wanted.length; time !== undefined && left >= 0; left--) {
    const quiet = quietAt(wanted, time)
    if (quiet === undefined) return time
    time = quiet[1]
  }
  return undefined
}

/** Whether a learner may be told at that local time: it is late enough, and not within the quiet hours of any of the plans. */
export function isTellable(reminders: readonly PlanReminders[], day: string, time: string): boolean {
  const from = tellingTime(reminders, day)
  return from !== undefined && time >= from && quietAt(wantedOn(reminders, day), time) === undefined
}

/** The next moment after `now`, at which it is `today` and `time`, when a learner may be told something; undefined: none within two weeks. */
export function nextTelling(
  reminders: readonly PlanReminders[],
  timeZone: string,
  { now, today, time }: { readonly now: string; readonly today: string; readonly time: string },
): string | undefined {
  const from = tellingTime(reminders, today)
  const quiet = quietAt(wantedOn(reminders, today), time)
  // What was missed is caught up with when the quiet hours are over, if that is still the same day.
  if (from !== undefined && from < time && quiet !== undefined && quiet[1] > time) return momentOf(today, quiet[1], timeZone)
  for (let ahead = 0; ahead < 15; ahead++) {
    const day = addDays(today, ahead)
    const at = tellingTime(reminders, day)
    const moment = at === undefined ? undefined : momentOf(day, at, timeZone)
    if (moment !== undefined && moment > now) return moment
  }
  return undefined
}

/** When quiet hours that it is within at `time` of `today` are over; undefined: it is within none. */
export function quietUntil(
  quiet: readonly (readonly [string, string])[],
  timeZone: string,
  today: string,
  time: string,
): string | undefined {
  const within = quiet.find((span) => isWithin(time, span))
  return within === undefined ? undefined : momentOf(within[1] > time ? today : addDays(today, 1), within[1], timeZone)
}

/** Until when a message of that day may still arrive: the next quiet hours, or the day's end. */
export function tellableUntil(reminders: readonly PlanReminders[], timeZone: string, today: string, time: string): string {
  const next = reminders.flatMap(({ quiet: [from, to] }) => (from !== to && from > time ? [from] : [])).toSorted()[0]
  return next === undefined ? momentOf(addDays(today, 1), '00:00', timeZone) : momentOf(today, next, timeZone)
}

const isWanted = ({ weekdaysOnly }: PlanReminders, day: string): boolean => !weekdaysOnly || isWeekday(day)
const wantedOn = (reminders: readonly PlanReminders[], day: string) => reminders.filter((each) => isWanted(each, day))
const quietAt = (reminders: readonly PlanReminders[], time: string) => reminders.find(({ quiet }) => isWithin(time, quiet))?.quiet
function nextWanted(reminders: PlanReminders, from: string, step: 1 | -1): string {
  let day = addDays(from, step)
  while (!isWanted(reminders, day)) day = addDays(day, step)
  return day
}
