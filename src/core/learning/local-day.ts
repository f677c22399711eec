import { byZone } from './by-zone.ts'

const DAY_MS = 24 * 60 * 60 * 1000

const formatterOf = byZone((timeZone) => new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }))

/** The calendar day, `YYYY-MM-DD`, that it is in a time zone at a moment (ISO 8601 UTC). */
export function localDay(at: string, timeZone: string): string {
  return timeZone === 'UTC' ? at.slice(0, 10) : formatterOf(timeZone).format(Date.parse(at))
}

/**
 * Whether a name is one of an IANA time zone, old ones too, in any case. It is kept as it was given: runtimes do not agree on which of two
 * names is the right one, but on what both mean. What only some of them take, such as `+05:30`, is none.
 */
export function isTimeZone(name: string): boolean {
  if (!/^(?!factory$)[a-z]/i.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** The zone, or UTC where the runtime does not know it: zones are renamed and removed in time. */
export const knownZone = byZone((name) => (isTimeZone(name) ? name : 'UTC'))

/** Calendar days only: a day has no hours, so clock changes cannot make it longer or shorter. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Days from one calendar day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}
