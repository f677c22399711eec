import { describe, expect, it } from 'vitest'
import type { Grade } from '../../../src/core/grading/grade-types.ts'
import { addDays, daysBetween, isTimeZone, localDay } from '../../../src/core/learning/local-day.ts'
import { type Memory, type PastAttempt, remember, replay } from '../../../src/core/learning/memory/memory.ts'
import { DEFAULT_SETTINGS, dueDay, scheduleOf } from '../../../src/core/learning/memory/schedule.ts'

const grade = (score: number, flag: 'asserted' | 'denied' | 'absent' = 'absent'): Grade => ({
  verdict: flag === 'asserted' ? 'red_flag' : score >= 0.8 ? 'solid' : score > 0 ? 'partial' : 'off',
  score,
  concepts: [
    { id: 'c', state: score > 0 ? 'stated' : 'absent', evidence: score > 0 ? [{ start: 0, end: 1, text: 'x' }] : [], reason: null },
  ],
  redFlags: [{ id: 'f', state: flag, evidence: [], reason: null }],
})
let count = 0
const attempt = (at: string, score: number, extra: Partial<PastAttempt> = {}): PastAttempt => ({
  number: ++count,
  turnId: `t${count}`,
  topic: 'a/b',
  questionId: 'q',
  grade: grade(score),
  probe: null,
  hints: 0,
  confidence: null,
  day: at.slice(0, 10),
  createdAt: at,
  ...extra,
})
const probe = { form: 'nudge', about: 'c', text: '?' } as const
const memoryOf = (...attempts: PastAttempt[]): Memory => replay(attempts).at(-1)!
const dayOf = (memory: Memory): string => memory.card.due.slice(0, 10)

describe('memory', () => {
  it('gives the dates that FSRS-6 gives for good, good, again, hard (its own golden intervals: 3, 14, 2, 4 days)', () => {
    const first = memoryOf(attempt('2026-01-01T10:00:00.000Z', 1))
    const second = remember(first, attempt('2026-01-04T10:00:00.000Z', 1))
    const third = remember(second, attempt('2026-01-18T10:00:00.000Z', 0.4))
    const fourth = remember(third, attempt('2026-01-20T10:00:00.000Z', 0.7))
    expect([first, second, third, fourth].map(dayOf)).toEqual(['2026-01-04', '2026-01-18', '2026-01-20', '2026-01-24'])
  })
  it('takes one talk as one review: a follow-up lifts it to hard at most', () => {
    const low = attempt('2026-01-01T10:00:00.000Z', 0.3)
    const lifted = memoryOf(low, attempt('2026-01-01T10:01:00.000Z', 1, { turnId: low.turnId, probe }))
    const hard = memoryOf(attempt('2026-01-01T10:01:00.000Z', 0.7))
    expect(lifted.card).toEqual(hard.card)
    expect(lifted.card.reps).toBe(1)
    expect(memoryOf(attempt('2026-01-01T10:01:00.000Z', 1, { hints: 1 })).card).toEqual(hard.card)
  })
  it('rates an uncorrected red flag again, a corrected one hard', () => {
    const flagged = attempt('2026-01-01T10:00:00.000Z', 0.5, { grade: grade(1, 'asserted') })
    const corrected = attempt('2026-01-01T10:00:00.000Z', 1, { grade: grade(1, 'denied'), turnId: flagged.turnId, probe })
    expect(memoryOf(flagged).card.stability).toBeLessThan(memoryOf(flagged, corrected).card.stability)
    expect(memoryOf(flagged, corrected).flags.f).toEqual({ raised: flagged.number, cleared: corrected.number })
  })
  it('does not go back in time when the clock does', () => {
    const first = memoryOf(attempt('2026-01-10T10:00:00.000Z', 1))
    const second = remember(first, attempt('2026-01-01T10:00:00.000Z', 1))
    expect(second.card.at).toBe('2026-01-10T10:00:00.000Z')
    expect(second.card.due >= first.card.due).toBe(true)
  })
  it('counts no day for what was filled into a blank', () => {
    const blank = attempt('2026-01-01T10:00:00.000Z', 1, { probe: { form: 'blank', about: 'c', text: '_' } })
    expect(memoryOf(blank).concepts).toEqual({})
  })
})

describe('the schedule', () => {
  it('asks no more for a red flag that an answer to another question of the topic set right', () => {
    const raised = attempt('2026-01-01T10:00:00.000Z', 0.5, { grade: grade(1, 'asserted') })
    const elsewhere = { questionId: 'r', grade: grade(1, 'denied') }
    const reasonAfter = (...later: PastAttempt[]) =>
      scheduleOf(replay([raised, ...later]), DEFAULT_SETTINGS, '2026-03-01T12:00:00.000Z').due.find(({ question }) => question === 'q')
        ?.reason
    expect(reasonAfter()).toBe('red_flag')
    expect(reasonAfter(attempt('2026-01-02T10:00:00.000Z', 1, { ...elsewhere, topic: 'a/c' }))).toBe('red_flag')
    expect(reasonAfter(attempt('2026-01-02T10:00:00.000Z', 1, elsewhere))).toBe('due')
  })
  const now = '2026-03-01T12:00:00.000Z'
  const memories = (days: readonly string[]): Memory[] =>
    days.map((day, index) => memoryOf(attempt(`${day}T10:00:00.000Z`, 0.2, { questionId: `q${index}` })))

  it('goes by the learner’s own day, over clock changes and time zones', () => {
    const memory = memoryOf(attempt('2026-03-07T04:30:00.000Z', 0.2, { day: '2026-03-06' }))
    const newYork = { ...DEFAULT_SETTINGS, timeZone: 'America/New_York' }
    expect([memory.card.due, dueDay(memory, newYork), dueDay(memory, DEFAULT_SETTINGS)]).toEqual([
      '2026-03-08T04:30:00.000Z',
      '2026-03-07',
      '2026-03-08',
    ])
    expect(scheduleOf([memory], newYork, '2026-03-07T05:30:00.000Z').due).toHaveLength(1)
    expect(scheduleOf([memory], newYork, '2026-03-07T04:59:00.000Z').due).toHaveLength(0)
    expect(localDay('2026-03-08T06:59:59.000Z', 'America/New_York')).toBe('2026-03-08')
    expect([addDays('2026-03-07', 2), daysBetween('2026-10-24', '2026-10-26'), isTimeZone('Mars/Base')]).toEqual(['2026-03-09', 2, false])
  })
  it('keeps the cap, moves the rest to the days after, and loses none', () => {
    const all = memories(Array(7).fill('2026-01-01'))
    const { due, waiting, forecast } = scheduleOf(all, { ...DEFAULT_SETTINGS, dailyCap: 3 }, now)
    expect([due.length, waiting, forecast.slice(0, 4).map(({ reviews }) => reviews)]).toEqual([3, 4, [3, 3, 1, 0]])
    expect(due[0]!.overdue).toBeGreaterThan(50)
  })
  it('asks nothing while paused, and catches up afterwards', () => {
    const { due, forecast } = scheduleOf(
      memories(Array(4).fill('2026-02-01')),
      { ...DEFAULT_SETTINGS, dailyCap: 3, pausedUntil: '2026-03-03' },
      now,
    )
    expect([due, forecast.slice(0, 4).map(({ reviews }) => reviews)]).toEqual([[], [0, 0, 3, 1]])
  })
  it('never waits longer than half of the days before an interview, and as long as FSRS says after it', () => {
    const strong = ['2026-01-01', '2026-01-04', '2026-01-18'].map((day) => attempt(`${day}T10:00:00.000Z`, 1))
    const memory = memoryOf(...strong)
    expect(dueDay(memory, DEFAULT_SETTINGS) > '2026-02-20').toBe(true)
    expect(dueDay(memory, { ...DEFAULT_SETTINGS, interviewDate: '2026-02-01' })).toBe('2026-01-25')
    expect(dueDay(memory, { ...DEFAULT_SETTINGS, interviewDate: '2026-01-10' })).toBe(dueDay(memory, DEFAULT_SETTINGS))
  })
  it('brings back first what was sure and wrong, then red flags, then what is most likely forgotten', () => {
    const at = '2026-02-20T10:00:00.000Z'
    const all = [
      memoryOf(attempt('2026-01-01T10:00:00.000Z', 0.2, { questionId: 'oldest' })),
      memoryOf(attempt(at, 0.2, { questionId: 'recent' })),
      memoryOf(attempt(at, 0.2, { questionId: 'sure', confidence: 'sure' })),
      memoryOf(attempt(at, 0.2, { questionId: 'flagged', grade: grade(0.2, 'asserted') })),
    ]
    expect(scheduleOf(all, DEFAULT_SETTINGS, now).due.map(({ question, reason }) => [question, reason])).toEqual([
      ['sure', 'sure_but_wrong'],
      ['flagged', 'red_flag'],
      ['oldest', 'due'],
      ['recent', 'due'],
    ])
  })
})
