import { describe, expect, it } from 'vitest'
import {
  type Enrolment,
  itemsOf,
  type Pass,
  type Plan,
  planDaysBetween,
  plusPlanDays,
  UNMOVED,
} from '../../../src/core/learning/plan/plan.ts'

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
const enrolment: Enrolment = {
  planId: 'p',
  learnerId: 'l',
  cohort: '',
  firstDay: '2026-03-05', // a Thursday
  status: 'active',
  ...UNMOVED,
  enrolledAt: '2026-03-01T00:00:00.000Z',
}
const states = (today: string, change: Partial<Enrolment> = {}, passes: Pass[] = []): string[] =>
  itemsOf(plan, { ...enrolment, ...change }, passes, today).map(({ state }) => state)

describe('plan days', () => {
  it.each([
    ['2026-03-05', 0, '2026-03-05'],
    ['2026-03-05', 1, '2026-03-06'],
    ['2026-03-05', 2, '2026-03-09'],
    ['2026-03-07', 0, '2026-03-09'],
    ['2026-03-07', 5, '2026-03-16'],
    ['2026-03-05', 260, '2027-03-04'],
  ])('%s and %i weekdays more is %s', (from, days, to) => {
    expect(plusPlanDays({ counts: 'weekdays' }, from, days)).toBe(to)
    expect(planDaysBetween({ counts: 'weekdays' }, from, to)).toBe(days)
  })
  it('counts every day where the plan does', () => {
    expect(plusPlanDays({ counts: 'days' }, '2026-03-05', 3)).toBe('2026-03-08')
    expect(planDaysBetween({ counts: 'days' }, '2026-03-05', '2026-03-08')).toBe(3)
    expect(planDaysBetween({ counts: 'days' }, '2026-03-08', '2026-03-05')).toBe(0)
  })
})

describe('the items of a plan', () => {
  it('open and fall due on the days of the joiner', () => {
    expect(itemsOf(plan, enrolment, [], '2026-03-05').map(({ opensOn, dueOn }) => [opensOn, dueOn])).toEqual([
      ['2026-03-05', '2026-03-06'],
      ['2026-03-09', '2026-03-11'],
      ['2026-03-12', '2026-03-12'],
    ])
    expect(states('2026-03-04')).toEqual(['ahead', 'ahead', 'ahead'])
    expect(states('2026-03-06')).toEqual(['open', 'ahead', 'ahead'])
    expect(states('2026-03-09')).toEqual(['overdue', 'open', 'ahead'])
  })
  it('stay passed, whatever the day', () => {
    const pass = { planId: 'p', learnerId: 'l', itemId: 'one', day: '2026-03-06', at: '' }
    expect(states('2026-03-09', {}, [pass])).toEqual(['passed', 'open', 'ahead'])
    expect(states('2026-03-09', {}, [{ ...pass, planId: 'other' }])).toEqual(['overdue', 'open', 'ahead'])
  })
  it('neither open nor fall due during a pause, and come later after it', () => {
    expect(states('2026-03-20', { status: 'paused', pausedOn: '2026-03-06' })).toEqual(['open', 'ahead', 'ahead'])
    expect(states('2026-03-20', { extraDays: 10 })).toEqual(['open', 'ahead', 'ahead'])
  })
})
