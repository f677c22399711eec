import { describe, expect, it, vi } from 'vitest'
import { isTimeZone, localDay } from '../../../src/core/learning/local-day.ts'
import { isWeekday, isWithin, localTime, momentOf, nextMoment } from '../../../src/core/learning/local-time.ts'

describe('local time', () => {
  it.each([
    ['2026-03-27', '09:00', 'Europe/Berlin', '2026-03-27T08:00:00.000Z'],
    ['2026-03-30', '09:00', 'Europe/Berlin', '2026-03-30T07:00:00.000Z'],
    ['2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    ['2026-01-01', '00:15', 'Asia/Kolkata', '2025-12-31T18:45:00.000Z'],
    ['2026-01-01', '23:59', 'Pacific/Honolulu', '2026-01-02T09:59:00.000Z'],
    ['2026-01-01', '12:00', 'Pacific/Kiritimati', '2025-12-31T22:00:00.000Z'],
    ['2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00.000Z'],
  ])('%s %s in %s is %s', (day, time, zone, moment) => {
    expect(momentOf(day, time, zone)).toBe(moment)
  })
  it('is read back from a moment, midnight as 00:00', () => {
    expect(localTime('2026-03-26T23:00:00.000Z', 'Europe/Berlin')).toBe('00:00')
    expect(localTime('2026-03-27T08:00:30.000Z', 'Europe/Berlin')).toBe('09:00')
  })
  it.each([
    ['day', async () => (await import('../../../src/core/learning/local-day.ts')).localDay],
    ['time', async () => (await import('../../../src/core/learning/local-time.ts')).localTime],
  ])('keeps formatters of the zones used last, however many spellings come: %s', async (_, load) => {
    // What other tests asked of the same process is forgotten.
    vi.resetModules()
    const read = await load()
    const made: unknown[] = []
    class Noted extends Intl.DateTimeFormat {
      constructor(locale?: string, options?: Intl.DateTimeFormatOptions) {
        super(locale, options)
        made.push(options?.timeZone)
      }
    }
    const { DateTimeFormat } = Intl
    Object.assign(Intl, { DateTimeFormat: Noted })
    const spelling = (number: number): string =>
      [...'america/argentina/san_luis'].map((sign, at) => ((number >> at) & 1 ? sign.toUpperCase() : sign)).join('')
    const at = '2026-03-27T08:00:00.000Z'
    const answers = new Set<string>()
    for (let number = 0; number < 1000; number++) {
      answers.add(read(at, spelling(number)))
      read(at, 'Asia/Tokyo')
    }
    read(at, spelling(0))
    Object.assign(Intl, { DateTimeFormat })
    const timesMade = (zone: string): number => made.filter((each) => each === zone).length
    expect([answers.size, timesMade('Asia/Tokyo'), timesMade(spelling(0)), timesMade(spelling(999))]).toEqual([1, 1, 2, 1])
  })
  it.each([
    ['Asia/Kolkata', true],
    ['Asia/Calcutta', true],
    ['europe/berlin', true],
    ['Etc/GMT+5', true],
    ['UTC', true],
    ['+05:30', false],
    ['-08', false],
    ['Factory', false],
    ['Mars/Olympus', false],
    ['', false],
  ])('knows zones by the names that all runtimes know: %s is one: %s', (name, isOne) => {
    expect(isTimeZone(name)).toBe(isOne)
  })
  it('is the same in an old name of a zone and in its new one', () => {
    const at = '2026-03-27T20:00:00.000Z'
    for (const names of [
      ['Asia/Calcutta', 'Asia/Kolkata', 'asia/kolkata'],
      ['Europe/Kiev', 'Europe/Kyiv'],
    ])
      expect(new Set(names.map((name) => `${localDay(at, name)} ${localTime(at, name)}`)).size).toBe(1)
  })
  it('knows weekdays and spans over midnight', () => {
    expect(['2026-03-27', '2026-03-28', '2026-03-29', '2026-03-30'].map(isWeekday)).toEqual([true, false, false, true])
    expect(['19:59', '20:00', '23:59', '00:00', '07:59', '08:00'].map((time) => isWithin(time, ['20:00', '08:00']))).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ])
    expect(isWithin('12:00', ['09:00', '17:00'])).toBe(true)
  })
  it('finds the next time that is wanted', () => {
    expect(nextMoment('2026-03-27T08:00:00.000Z', '09:00', 'Europe/Berlin', isWeekday)).toBe('2026-03-30T07:00:00.000Z')
    expect(nextMoment('2026-03-27T07:59:00.000Z', '09:00', 'Europe/Berlin', isWeekday)).toBe('2026-03-27T08:00:00.000Z')
    expect(nextMoment('2026-03-27T07:59:00.000Z', '09:00', 'Europe/Berlin', () => false)).toBeUndefined()
  })
})
