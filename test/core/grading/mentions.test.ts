import { describe, expect, it } from 'vitest'
import { gradeAnswer } from '../../../src/core/grading/grade.ts'
import { loadMentions, type Mention } from './mentions.ts'

/** The words of those called `read` are what `fit-commitment` learned from; nobody read the others. */
const SETS = { read: { each: 1, accused: 0.225, found: 0.87 }, unread: { each: 3, accused: 0.21, found: 0.84 } } as const

/** The share of claims that are laid to their writers. */
function shareFound(mentions: readonly Mention[]): number {
  const found = mentions.filter(({ question, item, answer }) =>
    gradeAnswer(answer, question).redFlags.some(({ id, state }) => id === item && state === 'asserted'),
  )
  return found.length / mentions.length
}

describe.each(Object.entries(SETS))('a claim that is mentioned (%s)', (name, { each, accused, found }) => {
  const mentions = loadMentions(name as keyof typeof SETS, 'redFlag', each)
  it('is no red flag of those who do not hold it', () => {
    const others = mentions.filter(({ held }) => !held)
    expect(others.length).toBeGreaterThan(1000)
    expect(shareFound(others)).toBeLessThanOrEqual(accused)
  })
  it('is one of those who do', () => expect(shareFound(mentions.filter(({ held }) => held))).toBeGreaterThanOrEqual(found))
})
