import { describe, expect, it } from 'vitest'
import { type EvaluatedAnswer, evaluateRows } from '../../../src/core/bank/evaluate/evaluation.ts'
import { belowFloor, findShortages, missesByItem } from '../../../src/core/bank/evaluate/proof.ts'
import { readTopicFile } from '../../../src/core/bank/topic/read-topic.ts'

const topic = readTopicFile(
  `id: a/b
title: T
red_flags: [{ id: wrong, claim: X is Y }]
questions:
  - id: q
    level: junior
    prompt: Why?
    concepts: [{ id: c, statement: It is so, essential: true }, { id: d, statement: It was so }]
    red_flags: [wrong]
`,
  't.yaml',
).topic!
const none: string[] = []
let count = 0
const row = (
  concepts: string[],
  flags: string[] = none,
  tags: string[] = none,
  found = { concepts, red_flags: flags },
): EvaluatedAnswer => ({
  id: String(++count),
  question: 'q',
  answer: 'x',
  tags,
  truth: { concepts, red_flags: flags },
  found,
})
const FULL = [
  ...[row(['c', 'd']), row(['c', 'd']), row(['c'])],
  ...[row(['d']), row([], ['wrong']), row(['c'], none, ['denied-red-flag'])],
  row([], none, ['stuffing']),
]

describe('labelled answers', () => {
  it('prove a question with three right, three wrong or partial, one denial and one keyword list', () => {
    expect(findShortages(topic, FULL)).toEqual([])
  })
  it.each([
    ['right answers', FULL.filter(({ truth }) => !truth.concepts.includes('d')), '1 more right'],
    [
      'wrong answers',
      FULL.filter(({ truth }) => truth.concepts.includes('d') || truth.concepts.length > 0).slice(0, 4),
      '1 more wrong or partial',
    ],
    ['a denial', FULL.filter(({ tags }) => !tags.includes('denied-red-flag')), 'one that denies a red flag'],
    ['a keyword list', FULL.filter(({ tags }) => !tags.includes('stuffing')), 'one keyword list'],
    [
      'everything',
      none as never[],
      '3 more right, 3 more wrong or partial, one that denies a red flag (tag denied-red-flag), one keyword list (tag stuffing)',
    ],
  ])('do not without %s', (_, rows, message) => {
    expect(findShortages(topic, rows).join()).toContain(message)
  })
  it('are not right with a red flag, whatever else they say', () => {
    const flagged = FULL.map((answer) => ({ ...answer, truth: { ...answer.truth, red_flags: ['wrong'] } }))
    expect(findShortages(topic, flagged)[0]).toContain('3 more right')
  })
  it('show by concept and red flag what was missed and what was wrongly found', () => {
    const missed = row(['c', 'd'], none, none, { concepts: ['c'], red_flags: ['wrong'] })
    expect(missesByItem(topic, [...FULL, missed])).toEqual([
      { question: 'q', kind: 'concepts', id: 'd', missed: [missed], wrong: [] },
      { question: 'q', kind: 'red_flags', id: 'wrong', missed: [], wrong: [missed] },
    ])
  })
  it('fall below a floor in words', () => {
    const bad = row(['c'], none, none, { concepts: ['d'], red_flags: ['wrong'] })
    const { all } = evaluateRows([...FULL, bad])
    expect(belowFloor(all, { concept_kappa: 0.99, red_flag_precision: 0.99 })).toEqual([
      expect.stringMatching(/^Cannot pass: concept kappa is 0\.\d+, the floor is 0\.99$/),
      'Cannot pass: red-flag precision is 0.500, the floor is 0.99',
    ])
    expect(belowFloor(all, { concept_kappa: 0.1, red_flag_precision: 0.5 })).toEqual([])
  })
})
