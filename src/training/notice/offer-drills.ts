import type { PlanItem } from '../../core/learning/plan/plan.ts'
import type { Cell } from '../ports.ts'
import { itemWords } from './plan-words.ts'
import type { Tell } from './tell-learner.ts'

/** A message holds no more buttons. */
const MOST = 5

/** The drills that a message offers: those of the first few items. */
export const offerDrills = (cell: Cell, items: readonly Pick<PlanItem, 'topic' | 'level' | 'mode'>[]): Tell['drills'] =>
  items.slice(0, MOST).map(({ topic, level, mode }) => ({ label: itemWords(cell, { topic, level, mode }), topic, level, mode }))
