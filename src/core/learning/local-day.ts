const DAY_MS = 24 * 60 * 60 * 1000
const formatters = new Map<string, Intl.DateTimeFormat>()
const zones = new Map<string, string>()
const MOST_ZONES = 2000

/** The calendar day, `YYYY-MM-DD`, that it is in a time zone at a moment (ISO 8601 UTC). */
export function localDay(at: string, timeZone: string): string {
  if (timeZone === 'UTC') return at.slice(0, 10)
  let formatter = formatters.get(timeZone)
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    formatters.set(timeZone, formatter)
  }
  return formatter.format(Date.parse(at))
}

/** Whether the runtime knows an IANA time zone. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** The zone, or UTC where the runtime does not know it: zones are renamed and removed in time. */
export function knownZone(name: string): string {
  const known = zones.get(name) ?? (isTimeZone(name) ? name : 'UTC')
  if (zones.size < MOST_ZONES) zones.set(name, known)
  return known
}

/** Calendar days only: a day has no hours, so clock changes cannot make it longer or shorter. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Days from one calendar day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}
