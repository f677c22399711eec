import type { Token } from './token.ts'

const BEFORE: Record<string, string> = { $: 'money', '€': 'money', '£': 'money', usd: 'money', eur: 'money' }
const AFTER: Record<string, string> = {
  $: 'money',
  '€': 'money',
  '£': 'money',
  dollar: 'money',
  dollars: 'money',
  bucks: 'money',
  buck: 'money',
  usd: 'money',
  eur: 'money',
  euro: 'money',
  euros: 'money',
  quid: 'money',
  cent: 'cent',
  cents: 'cent',
  '%': 'percent',
  percent: 'percent',
  seconds: 'second',
  second: 'second',
  minutes: 'minute',
  minute: 'minute',
  hours: 'hour',
  hour: 'hour',
  days: 'day',
  day: 'day',
  weeks: 'week',
  months: 'month',
  years: 'year',
  bits: 'bit',
  bit: 'bit',
  bytes: 'byte',
  byte: 'byte',
  ms: 'ms',
  mb: 'mb',
  gb: 'gb',
  kb: 'kb',
}

/** What a figure counts, by its neighbours; the empty string where they don't tell. */
export function unitOf(tokens: readonly Token[], at: number): string {
  const before = tokens[at - 1]?.text ?? ''
  if (BEFORE[before] !== undefined) return BEFORE[before]
  let next = at + 1
  if (/^[-–]$/.test(tokens[next]?.text ?? '') && tokens[next + 1]?.kind === 'number') next += 2
  return AFTER[tokens[next]?.text ?? ''] ?? (/^[-–]$/.test(before) ? (BEFORE[tokens[at - 3]?.text ?? ''] ?? '') : '')
}
