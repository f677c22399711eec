import { expect, it } from 'vitest'
import { bodyOf, draftOf } from '../../../src/adapters/team-page/draft.ts'
import { COHORT_PLAN } from '../../training/seed-cohort.ts'

it.each([0.1, 0.29, 0.5, 2 / 3, 0.725, 1])('a plan that is opened and saved keeps its pass rule, a score of %s', (least) => {
  const [item] = COHORT_PLAN.items
  const plan = {
    name: 'P',
    start: null,
    counts: 'days' as const,
    reminders: null,
    items: [{ ...item!, pass: { kind: 'score' as const, least } }],
  }
  expect(bodyOf(draftOf(plan, 1)).items[0]?.pass).toEqual({ kind: 'score', least })
})
