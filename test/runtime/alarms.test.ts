import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAlarms } from '../../src/runtime/alarms.ts'
import { lookThrough } from '../../src/runtime/look-through.ts'

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

describe('a look through all teams', () => {
  it('goes through each once, and is not begun while another goes on', async () => {
    const woken: string[] = []
    let goOn = (): void => {}
    const look = lookThrough(
      async () => ['a', 'b'],
      async (team) => {
        woken.push(team)
        if (team === 'a') await new Promise<void>((resolve) => (goOn = resolve))
      },
      () => {},
    )
    const first = look()
    await look()
    expect(woken).toEqual(['a'])
    goOn()
    await first
    expect(woken).toEqual(['a', 'b'])
  })
  it('logs what keeps it from it, and tries again the next time', async () => {
    const errors: unknown[] = []
    const look = lookThrough(
      async () => {
        throw new Error('the disk is full')
      },
      async () => {},
      (error) => errors.push(error),
    )
    await look()
    await look()
    expect(errors).toHaveLength(2)
  })
})
