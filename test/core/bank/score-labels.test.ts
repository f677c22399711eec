import { describe, expect, it } from 'vitest'
import { compareRuns, evaluateRows } from '../../../src/core/bank/evaluate/evaluation.ts'
import { type LabelledGrade, scoreLabels } from '../../../src/core/bank/evaluate/score-labels.ts'

const row = (question: string, truth: string[][], found: string[][], tags: string[] = []): LabelledGrade => ({
  question,
  tags,
  truth: { concepts: truth[0] ?? [], red_flags: truth[1] ?? [] },
  found: { concepts: found[0] ?? [], red_flags: found[1] ?? [] },
})
// Question q has the concepts a, b, c in some label, r has d: 3 + 3 + 3 + 1 decisions.
const ROWS = [
  row('q', [['a', 'b']], [['a', 'b']], ['plain']),
  row('q', [['a', 'c'], ['f']], [['a', 'b'], ['f']]),
  row('q', [[]], [[], ['f']], ['denied-red-flag']),
  row('r', [['d'], ['g']], [['d'], []], ['plain']),
]

describe('figures over labelled answers', () => {
  it('count concept decisions, with kappa beyond chance', () => {
    const { concepts } = scoreLabels(ROWS)
    expect(concepts).toMatchObject({ tp: 4, fp: 1, fn: 1, precision: 0.8, recall: 0.8 })
    expect(concepts.f1).toBeCloseTo(0.8)
    // 8 of 10 agree; by chance (5·5 + 5·5) / 100
    expect(concepts.kappa).toBeCloseTo((0.8 - 0.5) / (1 - 0.5))
  })
  it('count red flags, answers without a mistake, and accusations', () => {
    const figures = scoreLabels(ROWS)
    expect(figures.red_flags).toMatchObject({ tp: 1, fp: 1, fn: 1, precision: 0.5, recall: 0.5 })
    expect(figures).toMatchObject({ answers: 4, exact: 0.25, accused: 0.5, accused_denying: 1 })
  })
  it('take the concepts of a question from all labels, also for a part', () => {
    const { by_tag, by_question } = evaluateRows(ROWS.map((one, index) => ({ ...one, id: String(index), answer: '' })))
    expect(by_tag.plain?.concepts).toMatchObject({ tp: 3, fp: 0, fn: 0, kappa: 1 })
    expect(Object.keys(by_question)).toEqual(['q', 'r'])
    // Scored alone the first answer's question would have two concepts, all found: nothing beyond chance to see
    expect(scoreLabels(ROWS.slice(0, 1)).concepts.kappa).toBe(0)
    expect(scoreLabels(ROWS.slice(0, 1), ROWS).concepts.kappa).toBe(1)
  })
  it('count a label given twice once', () => {
    expect(scoreLabels([row('q', [['a', 'a']], [['a']])]).concepts).toMatchObject({ tp: 1, fn: 0 })
    expect(scoreLabels([row('q', [['a', 'a']], [[]])]).concepts).toMatchObject({ fn: 1 })
  })
  it('are those of crediting everything: recall 1, kappa 0', () => {
    const all = ROWS.map((one) => ({ ...one, found: { concepts: one.question === 'q' ? ['a', 'b', 'c'] : ['d'], red_flags: [] } }))
    expect(scoreLabels(all).concepts).toMatchObject({ recall: 1, kappa: 0 })
  })
})

describe('two runs', () => {
  const named = (found: string[], flags: string[] = []) => ({ ...row('q', [['a']], [found, flags]), id: '1', answer: 'x' })
  it('are compared decision by decision, by the later labels', () => {
    expect(compareRuns([named(['b'], ['f'])], [named(['a', 'c'])]).map(({ id, isFound, isBetter }) => [id, isFound, isBetter])).toEqual([
      ['a', true, true],
      ['c', true, false],
      ['b', false, true],
      ['f', false, true],
    ])
  })
  it('are compared only where both have the answer', () => {
    expect(compareRuns([], [named(['a'])])).toEqual([])
  })
})
