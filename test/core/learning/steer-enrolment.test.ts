import { describe, expect, it } from 'vitest'
import { type Enrolment, itemsOf, type Pass, type Plan, UNMOVED } from '../../../src/core/learning/plan/plan.ts'
import { catchUp, extend, leave, pause, resume } from '../../../src/core/learning/plan/steer-enrolment.ts'

const item = (id: string, opens: number, due: number): Plan['items'][number] => ({
  id,
  topic: 'a/b',
  level: 'junior',
  mode: 'practice',
  opens,
  due,
  pass: { kind: 'ready' },
})
const plan: Plan = {
  id: 'p',
  name: 'P',
  items: [item('one', 1, 2), item('two', 3, 5), item('three', 6, 6)],
  start: null,
  counts: 'weekdays',
  reminders: null,
  version: 1,
  createdAt: '2026-03-01T00:00:00.000Z',
  archivedAt: null,
}
const MONDAY = '2026-03-02'
const begun: Enrolment = {
  planId: 'p',
  learnerId: 'l',
  cohort: '',
  firstDay: MONDAY,
  status: 'active',
  ...UNMOVED,
  enrolledAt: '2026-03-01T00:00:00.000Z',
}
const pass = (itemId: string): Pass => ({ planId: 'p', learnerId: 'l', itemId, day: MONDAY, at: '' })
const dues = (enrolment: Enrolment, passes: Pass[] = []): string[] => itemsOf(plan, enrolment, passes, MONDAY).map(({ dueOn }) => dueOn)

describe('a pause', () => {
  it.each([
    ['2026-03-04', '2026-03-04', 0],
    ['2026-03-04', '2026-03-05', 1],
    ['2026-03-06', '2026-03-09', 1], // Friday to Monday
    ['2026-03-07', '2026-03-09', 0], // over a weekend
    ['2026-03-04', '2026-03-18', 10],
    ['2026-02-16', '2026-02-25', 0], // before the first day
    ['2026-02-16', '2026-03-03', 1],
  ])('from %s to %s moves everything by %i plan days', (from, to, days) => {
    const after = resume(plan, pause(begun, from), to)
    expect(after).toEqual({ ...begun, extraDays: days })
    expect(dues(after)).toEqual(dues({ ...begun, extraDays: days }))
  })
  it('is one pause, however often it is asked for, and ends once', () => {
    const paused = pause(pause(begun, '2026-03-04'), '2026-03-10')
    expect(paused.pausedOn).toBe('2026-03-04')
    const resumed = resume(plan, paused, '2026-03-05')
    expect(resume(plan, resumed, '2026-03-20')).toEqual(resumed)
  })
})

describe('catching up', () => {
  const none = new Set<string>()
  it.each([
    ['2026-03-04', [], 1, '2026-03-04'],
    ['2026-03-20', [], 13, '2026-03-20'],
    ['2026-03-20', ['one'], 10, '2026-03-20'],
    ['2026-03-21', ['one'], 11, '2026-03-23'], // a Saturday: due on Monday
  ])('on %s with %j passed moves by %i days, so that the first one left is due on %s', (today, passed, days, due) => {
    const passes = passed.map(pass)
    const after = catchUp(plan, begun, passes, none, today)
    expect(after.extraDays).toBe(days)
    expect(itemsOf(plan, after, passes, today).find(({ state }) => state !== 'passed')?.dueOn).toBe(due)
    expect(catchUp(plan, after, passes, none, today)).toEqual(after)
  })
  it('moves nothing when nothing is overdue, and nothing comes earlier', () => {
    expect(catchUp(plan, begun, [], none, '2026-03-03')).toEqual(begun)
    expect(catchUp(plan, begun, [pass('one')], none, '2026-03-04')).toEqual(begun)
  })
  it('does not wait for what left the bank', () => {
    expect(catchUp(plan, begun, [], new Set(['one']), '2026-03-04')).toEqual(begun)
  })
  it('ends a pause first', () => {
    const paused = pause(begun, '2026-03-06')
    expect(catchUp(plan, paused, [], none, '2026-03-20')).toEqual({ ...begun, extraDays: 13, reached: 3, reachedExtra: 10 })
  })
})

describe('moving a plan', () => {
  const states = (enrolment: Enrolment, today: string): string[] =>
    itemsOf(plan, enrolment, [], today).map(({ state, opensOn, dueOn }) => `${state} ${opensOn.slice(8)}-${dueOn.slice(8)}`)
  it('leaves open what is open, with its days of opening', () => {
    expect(states(begun, '2026-03-05')).toEqual(['overdue 02-03', 'open 04-06', 'ahead 09-09'])
    expect(states(extend(plan, begun, 5, '2026-03-05'), '2026-03-05')).toEqual(['open 02-10', 'open 04-13', 'ahead 16-16'])
    expect(states(catchUp(plan, begun, [], new Set(), '2026-03-05'), '2026-03-05')).toEqual(['open 02-05', 'open 04-10', 'ahead 11-11'])
  })
  it('leaves open what opened after a pause, on the day on which it opened, however often it is moved', () => {
    const resumed = resume(plan, pause(begun, MONDAY), '2026-03-12')
    expect(states(resumed, '2026-03-16')).toEqual(['overdue 12-13', 'open 16-18', 'ahead 19-19'])
    const moved = extend(plan, resumed, 5, '2026-03-16')
    expect(states(moved, '2026-03-16')).toEqual(['open 12-20', 'open 16-25', 'ahead 26-26'])
    expect(states(extend(plan, moved, -5, '2026-03-17'), '2026-03-17')).toEqual(['overdue 12-13', 'open 16-18', 'ahead 19-19'])
  })
  it('is undone by as many days forward, and counts those', () => {
    const there = extend(plan, begun, 5, '2026-03-05')
    const back = extend(plan, there, -5, '2026-03-06')
    expect(states(back, '2026-03-06')).toEqual(states(begun, '2026-03-06'))
    expect(back).toEqual({ ...begun, reached: 3, takenBack: 5 })
  })
})

it('who leaves a paused plan is not paused when they come back', () => {
  expect(leave(pause(begun, MONDAY))).toEqual({ ...begun, status: 'left' })
})
