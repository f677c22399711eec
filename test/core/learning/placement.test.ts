import { describe, expect, it } from 'vitest'
import { nextLevel, type Placed, placementOf } from '../../../src/core/learning/memory/placement.ts'

const POOL = ['junior', 'junior', 'middle', 'middle', 'senior', 'senior'] as const

/** Plays a learner who scores the same at a level every time. */
function place(scores: Record<string, number>) {
  const placed: Placed[] = []
  for (let level = nextLevel(placed, POOL); level !== null; level = nextLevel(placed, POOL))
    placed.push({ level, score: scores[level] ?? 0 })
  return { asked: placed.map(({ level }) => level[0]).join(''), ...placementOf(placed, POOL) }
}

describe('placement', () => {
  it.each([
    [{ junior: 1, middle: 1, senior: 1 }, 'ms', 'senior'],
    [{ junior: 0, middle: 0, senior: 0 }, 'mj', 'junior'],
    [{ junior: 1, middle: 0.2, senior: 0 }, 'mj', 'middle'],
    [{ junior: 1, middle: 1, senior: 0.1 }, 'ms', 'senior'],
    [{ junior: 0.7, middle: 0.5, senior: 0 }, 'mmjj', 'middle'],
    [{ junior: 1, middle: 0.7, senior: 0.7 }, 'mmss', 'senior'],
  ])('%o is asked %s and starts at %s', (scores, asked, level) => {
    expect(place(scores)).toMatchObject({ asked, level })
  })
  it('says why, and copes with levels that have no questions', () => {
    expect(place({ middle: 0 }).why).toContain('middle 0 % over 1 question')
    expect(nextLevel([], ['senior'])).toBe('senior')
    expect(nextLevel([{ level: 'senior', score: 0 }], ['senior'])).toBeNull()
    expect(placementOf([], ['senior']).level).toBe('senior')
  })
})
