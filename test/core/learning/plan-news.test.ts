import { describe, expect, it } from 'vitest'
import { localDay } from '../../../src/core/learning/local-day.ts'
import { localTime } from '../../../src/core/learning/local-time.ts'
import type { Plan, PlanReminders } from '../../../src/core/learning/plan/plan.ts'
import {
  isTellable,
  isToldToday,
  newsOn,
  nextTelling,
  quietUntil,
  tellableUntil,
  tellingTime,
} from '../../../src/core/learning/plan/plan-news.ts'

const reminders = (change: Partial<PlanReminders> = {}): PlanReminders => ({
  at: '09:00',
  weekdaysOnly: true,
  quiet: ['20:00', '08:00'],
  ...change,
})
const next = (now: string, zone: string, ...all: PlanReminders[]): string | undefined =>
  nextTelling(all, zone, { now, today: localDay(now, zone), time: localTime(now, zone) })
/** The moments at which one is woken who is woken only then. */
function moments(from: string, count: number, zone: string, ...all: PlanReminders[]): string[] {
  const found: string[] = []
  for (let now: string | undefined = from; found.length < count; found.push(now)) {
    now = next(now, zone, ...all)
    if (now === undefined) break
    expect(isTellable(all, localDay(now, zone), localTime(now, zone)), `${now} in ${zone}`).toBe(true)
  }
  return found
}

describe('when a learner is told', () => {
  it.each<[string, string, string, Partial<PlanReminders>, string[]]>([
    ['over the clock change in spring', '2026-03-27T12:00:00Z', 'Europe/Berlin', {}, ['2026-03-30T07:00', '2026-03-31T07:00']],
    ['over the clock change in autumn', '2026-10-23T12:00:00Z', 'Europe/Berlin', {}, ['2026-10-26T08:00', '2026-10-27T08:00']],
    [
      'at a time that the clocks leave out, when they are there',
      '2026-03-28T12:00:00Z',
      'Europe/Berlin',
      { at: '02:30', weekdaysOnly: false, quiet: ['00:00', '00:00'] },
      ['2026-03-29T01:30', '2026-03-30T00:30'],
    ],
    [
      'once at a time that comes twice',
      '2026-10-24T12:00:00Z',
      'Europe/Berlin',
      { at: '02:30', weekdaysOnly: false, quiet: ['00:00', '00:00'] },
      ['2026-10-25T00:30', '2026-10-26T01:30'],
    ],
    ['where clocks change by half an hour', '2026-04-02T23:00:00Z', 'Australia/Lord_Howe', {}, ['2026-04-05T22:30', '2026-04-06T22:30']],
    ['in a zone of quarters', '2026-03-06T12:00:00Z', 'Asia/Kathmandu', {}, ['2026-03-09T03:15', '2026-03-10T03:15']],
    ['far in the west, where it is still Friday', '2026-03-06T18:00:00Z', 'Pacific/Honolulu', {}, ['2026-03-06T19:00', '2026-03-09T19:00']],
    [
      'far in the east, where it is Monday already',
      '2026-03-08T12:00:00Z',
      'Pacific/Kiritimati',
      {},
      ['2026-03-08T19:00', '2026-03-09T19:00'],
    ],
    [
      'when the quiet hours are over',
      '2026-03-06T12:00:00Z',
      'UTC',
      { at: '06:00', weekdaysOnly: false },
      ['2026-03-07T08:00', '2026-03-08T08:00'],
    ],
    ['also where they begin before the time', '2026-03-06T12:00:00Z', 'UTC', { at: '22:00' }, ['2026-03-09T08:00', '2026-03-10T08:00']],
  ])('%s', (_, from, zone, change, expected) => {
    expect(moments(new Date(from).toISOString(), 2, zone, reminders(change)).map((at) => at.slice(0, 16))).toEqual(expected)
  })
  it('is the earliest time of several plans that no quiet hours forbid', () => {
    const late = reminders({ at: '17:00', quiet: ['18:00', '10:00'] })
    expect(tellingTime([reminders(), late], '2026-03-06')).toBe('10:00')
    expect(tellingTime([reminders(), reminders({ at: '12:00' })], '2026-03-06')).toBe('09:00')
    expect(tellingTime([reminders(), reminders({ at: '12:00', weekdaysOnly: false })], '2026-03-07')).toBe('12:00')
    expect(tellingTime([reminders()], '2026-03-07')).toBeUndefined()
    expect(tellingTime([reminders({ quiet: ['08:00', '20:00'] }), reminders()], '2026-03-06')).toBeUndefined()
  })
  it('is caught up with on the same day, after quiet hours at midday, never on another', () => {
    const siesta = reminders({ quiet: ['12:00', '14:00'] })
    expect(next('2026-03-06T12:30:00.000Z', 'UTC', siesta)).toBe('2026-03-06T14:00:00.000Z')
    expect(next('2026-03-06T15:00:00.000Z', 'UTC', siesta)).toBe('2026-03-09T09:00:00.000Z')
    expect(next('2026-03-06T21:00:00.000Z', 'UTC', reminders())).toBe('2026-03-09T09:00:00.000Z')
    expect(isTellable([siesta], '2026-03-06', '12:30')).toBe(false)
    expect(isTellable([siesta], '2026-03-06', '14:00')).toBe(true)
    expect(isTellable([siesta], '2026-03-06', '08:59')).toBe(false)
  })
  it('ends with the day, or with the next quiet hours', () => {
    expect(tellableUntil([reminders()], 'Europe/Berlin', '2026-03-06', '09:00')).toBe('2026-03-06T19:00:00.000Z')
    expect(tellableUntil([reminders({ quiet: ['00:00', '08:00'] })], 'Asia/Kathmandu', '2026-03-06', '09:00')).toBe(
      '2026-03-06T18:15:00.000Z',
    )
  })
  it('knows when quiet hours are over', () => {
    expect(quietUntil([['20:00', '08:00']], 'UTC', '2026-03-06', '21:00')).toBe('2026-03-07T08:00:00.000Z')
    expect(quietUntil([['20:00', '08:00']], 'UTC', '2026-03-06', '07:00')).toBe('2026-03-06T08:00:00.000Z')
    expect(quietUntil([['20:00', '08:00']], 'UTC', '2026-03-06', '08:00')).toBeUndefined()
  })
})

const item = (id: string, opens: number, due: number): Plan['items'][number] => ({
  id,
  topic: 'a/b',
  level: 'junior',
  mode: 'practice',
  opens,
  due,
  pass: { kind: 'ready' },
})
const plan = (change: Partial<Plan> = {}): Plan => ({
  id: 'p',
  name: 'P',
  items: [item('one', 1, 2), item('two', 3, 6)],
  start: null,
  counts: 'weekdays',
  reminders: reminders(),
  version: 1,
  createdAt: '2026-03-01T00:00:00.000Z',
  archivedAt: null,
  ...change,
})
/** They began on a Thursday. */
const since = { firstDay: '2026-03-05', extraDays: 0, reached: 0, reachedExtra: 0 }
const told = (today: string, change: Partial<Plan> = {}): string[] =>
  newsOn(plan(change), since, today).map(({ item: { id }, news, isLate }) => `${id} ${news}${isLate ? ' late' : ''}`)

describe('what there is to tell', () => {
  it.each([
    ['2026-03-04', []],
    ['2026-03-05', ['one due']],
    ['2026-03-06', ['one due']],
    ['2026-03-07', []],
    ['2026-03-09', ['one overdue', 'two opened']],
    ['2026-03-10', ['one overdue', 'two opened late']],
    ['2026-03-11', ['one overdue', 'two due']],
    ['2026-03-12', ['one overdue', 'two due']],
    ['2026-03-13', ['one overdue', 'two overdue']],
  ])('on %s is %j', (today, expected) => {
    expect(told(today)).toEqual(expected)
  })
  it('tells on Monday what opened at the weekend, and on Friday what is due by Monday', () => {
    const days = plan({ counts: 'days' })
    expect(newsOn(days, since, '2026-03-09').map(({ item: { id }, news }) => `${id} ${news}`)).toEqual(['one overdue', 'two due'])
    expect(told('2026-03-09', { counts: 'days', items: [item('one', 3, 9)] })).toEqual(['one opened'])
    expect(told('2026-03-06', { counts: 'days', items: [item('one', 1, 4)] })).toEqual(['one due'])
    expect(told('2026-03-10', { counts: 'days', items: [item('one', 3, 9)] })).toEqual(['one opened late'])
  })
  it('is nothing where nobody is to be reminded, and moves with the learner', () => {
    expect(told('2026-03-06', { reminders: null })).toEqual([])
    expect(newsOn(plan(), { ...since, extraDays: 1 }, '2026-03-06').map(({ news }) => news)).toEqual(['due'])
    expect(newsOn(plan(), { ...since, extraDays: 1 }, '2026-03-10').map(({ news }) => news)).toEqual(['overdue', 'opened'])
  })
  it('tells what is overdue every third plan day', () => {
    const days: string[] = []
    for (let day = 9; day < 24; day++) {
      const today = `2026-03-${String(day).padStart(2, '0')}`
      const [late] = newsOn(plan(), since, today)
      if (late !== undefined && isToldToday(plan(), late, ['2026-03-06', ...days], today)) days.push(today)
    }
    expect(days).toEqual(['2026-03-09', '2026-03-12', '2026-03-17', '2026-03-20'])
  })
})
