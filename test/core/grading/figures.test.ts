import { describe, expect, it } from 'vitest'
import { figuresOf, gradeLabelled, type TopicName } from './topics.ts'

/** Floors, a little under what was measured: a change of the engine that falls below one has to say why. */
const FLOORS: Record<TopicName, { kappa: number; precision: number; flagPrecision: number; flagRecall: number }> = {
  'kubernetes/service-types': { kappa: 0.82, precision: 0.88, flagPrecision: 0.8, flagRecall: 0.68 },
  'git/merge-and-rebase': { kappa: 0.66, precision: 0.82, flagPrecision: 0.75, flagRecall: 0.25 },
  'security/tls': { kappa: 0.58, precision: 0.82, flagPrecision: 0.85, flagRecall: 0.65 },
  'phenomena/kubernetes': { kappa: 0.94, precision: 0.92, flagPrecision: 1, flagRecall: 0.9 },
  'phenomena/jwt': { kappa: 0.88, precision: 0.85, flagPrecision: 1, flagRecall: 1 },
  'phenomena/git': { kappa: 0.87, precision: 0.97, flagPrecision: 1, flagRecall: 1 },
}

describe.each(Object.entries(FLOORS))('%s', (name, floor) => {
  it('is graded at least as well as before', () => {
    const { concepts, red_flags } = figuresOf(name as TopicName)
    expect(concepts.kappa).toBeGreaterThanOrEqual(floor.kappa)
    expect(concepts.precision).toBeGreaterThanOrEqual(floor.precision)
    expect(red_flags.precision).toBeGreaterThanOrEqual(floor.flagPrecision)
    expect(red_flags.recall).toBeGreaterThanOrEqual(floor.flagRecall)
  })
  it('gives the grades of the golden file, so that a review sees every change', async () => {
    const lines = gradeLabelled(name as TopicName).map(({ id, truth, found }) => {
      const mark = (kind: 'concepts' | 'red_flags'): string[] => [
        ...found[kind].map((item) => `${truth[kind].includes(item) ? '' : 'WRONG '}${item}`),
        ...truth[kind].filter((item) => !found[kind].includes(item)).map((item) => `(missed ${item})`),
      ]
      return `${id}: ${[...mark('concepts'), ...mark('red_flags').map((item) => `! ${item}`)].join(', ') || '-'}`
    })
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/${name.replace('/', '-')}.txt`)
  })
})
