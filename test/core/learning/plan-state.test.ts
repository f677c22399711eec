import { describe, expect, it } from 'vitest'
import type { LevelStanding } from '../../../src/core/learning/memory/standing.ts'
import type { ItemStanding } from '../../../src/core/learning/plan/plan.ts'
import { itemState, learnerState } from '../../../src/core/learning/plan/plan-state.ts'

const item = (state: ItemStanding['state']): ItemStanding => ({
  item: { id: 'a', topic: 'a/b', level: 'junior', mode: 'practice', opens: 1, due: 2, pass: { kind: 'ready' } },
  opensOn: '2026-03-02',
  dueOn: '2026-03-03',
  state,
  passedOn: null,
})
const level = (...days: string[]): LevelStanding => ({
  level: 'junior',
  answered: 1,
  solid: 0,
  ready: false,
  concepts: '',
  missing: 1,
  days,
})

describe('where somebody stands in a plan', () => {
  it.each([
    ['overdue', ['2026-03-05', '2026-03-04', '2026-03-02'], 'stuck'],
    ['overdue', ['2026-03-05', '2026-03-04', '2026-03-01'], 'overdue'],
    ['overdue', ['2026-03-05'], 'overdue'],
    ['open', ['2026-03-05', '2026-03-04', '2026-03-02'], 'open'],
    ['passed', ['2026-03-05', '2026-03-04', '2026-03-02'], 'passed'],
  ] as const)('an item that is %s, answered on %o, is %s', (state, days, expected) =>
    expect(itemState(item(state), level(...days))).toBe(expected),
  )
  it('never answered is not stuck', () => expect(itemState(item('overdue'), undefined)).toBe('overdue'))
  it.each([
    ['active', ['passed', 'passed'], true, 'completed'],
    ['paused', ['passed', 'passed'], true, 'completed'],
    ['paused', ['passed', 'stuck'], true, 'paused'],
    ['active', ['overdue', 'stuck'], true, 'stuck'],
    ['active', ['overdue', 'open'], false, 'overdue'],
    ['active', ['open', 'ahead'], false, 'not_started'],
    ['active', ['passed', 'ahead'], true, 'on_track'],
    ['active', [], true, 'on_track'],
  ] as const)('%s with %o is so', (status, items, hasAnswered, expected) =>
    expect(learnerState({ status }, items, hasAnswered)).toBe(expected),
  )
})
