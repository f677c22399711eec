import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/core/grading/analyse.ts'
import { substanceOf } from '../../../src/core/grading/deciding/substance.ts'
import { alignAll } from '../../../src/core/grading/matching/align.ts'
import { MarkIndex } from '../../../src/core/grading/status/marks.ts'
import { loadTopic } from './topics.ts'

const question = loadTopic('linux/permissions').ready.question('mode-bits')!
const read = (text: string) => analyse(text, question.vocabulary, question)
const amount = (text: string): number => substanceOf(read(text), question).amount
const LONG =
  'The owner may read, write and execute the file. The group may read it and execute it, but its members never write. Everybody else on the machine has no permission at all, so a stranger can neither read nor execute. Each digit is the sum of its bits.'

describe('substance', () => {
  it('of a short answer is nothing', () => {
    expect(amount('The owner can do all of it, the group can read.')).toBe(0)
  })
  it('grows with what is said of the question, up to one', () => {
    expect(amount(LONG)).toBeGreaterThan(0.3)
    expect(amount(`${LONG} ${LONG}`)).toBe(1)
  })
  it.each([
    'My sister has a violin lesson every Sunday, and we always sing there.',
    'May the group read and execute a file that the owner has written?',
  ])('does not grow with "%s"', (more) => {
    expect(amount(`${LONG} ${more}`)).toBe(amount(LONG))
  })
})

describe('own words', () => {
  const own = (id: string, text: string): number => {
    const analysis = read(text)
    const standings = alignAll(analysis, question, new MarkIndex(analysis.marks, question.numbers))
    return standings[question.items.findIndex((item) => item.id === id)]?.own ?? 0
  }
  it('are those that no other concept or red flag of the question asks for', () => {
    expect(own('rights-add-up', 'Owner, group and other permissions add up.')).toBeGreaterThan(0.3)
    expect(own('rights-add-up', 'The owner can read, the group can read.')).toBeLessThan(0.3)
  })
})
