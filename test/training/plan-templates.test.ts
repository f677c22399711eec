import { afterAll, describe, expect, it } from 'vitest'
import { PLAN_TEMPLATES } from '../../src/training/plan/plan-templates.ts'
import { createPlan } from '../../src/training/plan/save-plan.ts'
import type { Cell } from '../../src/training/ports.ts'
import { openScratchStore } from './scratch-store.ts'
import { bank } from './scripted-cell.ts'

const { store, close } = openScratchStore()
afterAll(close)
let ids = 0
const cell: Cell = {
  store,
  bank,
  now: () => '2026-03-02T09:00:00.000Z',
  newId: () => `id-${++ids}`,
  digest: (text) => text,
}

describe('templates', () => {
  it.each(PLAN_TEMPLATES)('$id can be sent as it is', ({ plan }) => {
    const saved = createPlan(cell, { id: 'terminal', role: 'admin' }, plan)
    expect(saved.plan).toMatchObject(plan)
  })
  it('use every topic of the bank, and end on the day that their name says', () => {
    const used = new Set(PLAN_TEMPLATES.flatMap(({ plan }) => plan.items.map(({ topic }) => topic)))
    expect([...used].sort()).toEqual(cell.bank.topics.map(({ topic }) => topic.id).sort())
    for (const { plan } of PLAN_TEMPLATES) {
      const days = Math.max(...plan.items.map(({ due }) => due))
      expect(plan.name).toContain(` ${days} working days`)
      for (const { opens, due, pass } of plan.items) if (pass.kind === 'ready') expect(due).toBeGreaterThan(opens)
    }
  })
})
