import { addDays } from '../local-day.ts'

/** Something that is due on a day of its learner's own. */
export interface CalendarEntry {
  /** Stable for as long as the thing is the same. */
  readonly uid: string
  readonly day: string
  readonly summary: string
  readonly description: string
  /** Rises when the entry changes. */
  readonly sequence: number
  /** When the entry last changed; ISO 8601 UTC. */
  readonly stampedAt: string
  /** The day may still move. */
  readonly isTentative: boolean
}
const LONGEST_LINE = 75
const encoder = new TextEncoder()

/** All-day entries as an iCalendar stream (RFC 5545). */
export function icalendar(name: string, entries: readonly CalendarEntry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Whetstone//Plans//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    ...entries.flatMap(event),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function event({ uid, day, summary, description, sequence, stampedAt, isTentative }: CalendarEntry): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${text(uid)}`,
    `DTSTAMP:${stampedAt.replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${addDays(day, 1).replaceAll('-', '')}`,
    `SUMMARY:${text(summary)}`,
    `DESCRIPTION:${text(description)}`,
    `STATUS:${isTentative ? 'TENTATIVE' : 'CONFIRMED'}`,
    `SEQUENCE:${sequence}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

const text = (value: string): string =>
  value
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '')

/** No line is over 75 octets; a character is never cut. A line goes on after a space. */
function folded(line: string): string {
  let out = ''
  let octets = 0
  for (const sign of line) {
    const size = encoder.encode(sign).length
    if (octets + size > LONGEST_LINE) {
      out += '\r\n '
      octets = 1
    }
    out += sign
    octets += size
  }
  return out
}
