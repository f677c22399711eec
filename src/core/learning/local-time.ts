import { byZone } from './by-zone.ts'
import { addDays, localDay } from './local-day.ts'

const MINUTE_MS = 60_000
const formatterOf = byZone(
  (timeZone) => new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
)

/** The time of day, `HH:MM`, that it is in a time zone at a moment (ISO 8601 UTC). */
export function localTime(at: string, timeZone: string): string {
  return formatterOf(timeZone).format(Date.parse(at))
}

/**
 * The moment at which it is that time of that day in a time zone; ISO 8601 UTC. A time that a clock change leaves out is moved on by
 * what was left out; of one that comes twice it is the first.
 */
export function momentOf(day: string, time: string, timeZone: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`)
  const offsetAt = (moment: number): number => {
    const iso = new Date(moment).toISOString()
    return Date.parse(`${localDay(iso, timeZone)}T${localTime(iso, timeZone)}:00Z`) - Math.floor(moment / MINUTE_MS) * MINUTE_MS
  }
  const guesses = [offsetAt(wanted - 14 * 60 * MINUTE_MS), offsetAt(wanted + 14 * 60 * MINUTE_MS)].map((offset) => wanted - offset)
  const exact = guesses.filter((moment) => moment + offsetAt(moment) === wanted)
  return new Date(exact.length > 0 ? Math.min(...exact) : (guesses[0] ?? wanted)).toISOString()
}

/** Monday to Friday. */
export function isWeekday(day: string): boolean {
  const number = new Date(`${day}T00:00:00Z`).getUTCDay()
  return number > 0 && number < 6
}

/** Whether a time lies in a span that may go over midnight; from its start, up to before its end. */
export function isWithin(time: string, [from, to]: readonly [string, string]): boolean {
  return from <= to ? from <= time && time < to : from <= time || time < to
}

/** The next moment after `after` at which it is `time` on a day that is wanted; undefined when none is within two weeks. */
export function nextMoment(after: string, time: string, timeZone: string, isWanted: (day: string) => boolean): string | undefined {
  const today = localDay(after, timeZone)
  for (let ahead = 0; ahead < 15; ahead++) {
    const day = addDays(today, ahead)
    const moment = momentOf(day, time, timeZone)
    if (moment > after && isWanted(day)) return moment
  }
  return undefined
}
