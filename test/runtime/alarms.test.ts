import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAlarms } from '../../src/runtime/alarms.ts'

describe('alarms', () => {
  const rung: string[] = []
  beforeEach(() => {
    rung.length = 0
    vi.useFakeTimers({ now: Date.parse('2026-03-02T09:00:00.000Z') })
  })
  afterEach(() => vi.useRealTimers())
  const now = (): string => new Date().toISOString()

  it('ring once a team, at the earliest time that was asked for, and may be set again then', () => {
    const { wake } = createAlarms(async (team) => void rung.push(`${team} ${now()}`), now)
    wake('a', '2026-03-02T09:05:00.000Z')
    wake('a', '2026-03-02T09:02:00.000Z')
    wake('a', '2026-03-02T09:10:00.000Z')
    wake('b', '2026-03-02T09:03:00.000Z')
    vi.advanceTimersByTime(60 * 60_000)
    expect(rung).toEqual(['a 2026-03-02T09:02:00.000Z', 'b 2026-03-02T09:03:00.000Z'])
    wake('a', '2026-03-02T10:10:00.000Z')
    vi.advanceTimersByTime(60 * 60_000)
    expect(rung.at(-1)).toBe('a 2026-03-02T10:10:00.000Z')
  })
})
