import { localDay } from '../../core/learning/local-day.ts'
import { itemsOf, type Plan } from '../../core/learning/plan/plan.ts'
import { neighboursOf, rankedOf } from '../../core/learning/plan/ranking.ts'
import { passesByLearner } from '../plan/passes-by-learner.ts'
import type { Cell } from '../ports.ts'
import { everybodysSettings, settingsOf } from './settings-of.ts'

export interface RankingView {
  /** Whether the team has a ranking, and whether the learner takes part in it. */
  readonly allowed: boolean
  readonly shown: boolean
  readonly plans: readonly {
    readonly plan: string
    readonly name: string
    readonly neighbours: readonly { readonly name: string; readonly passed: number; readonly days_early: number; readonly is_me: boolean }[]
  }[]
}

/** A learner among their neighbours in each of their plans: only those who want to be shown see it, and are seen. Never a place, never all. */
export function showRanking(cell: Cell, learnerId: string): RankingView {
  const { store } = cell
  const allowed = store.options().ranking
  const shown = settingsOf(store, learnerId).isRanked === true
  const plans = store
    .enrolments({ learnerId })
    .filter(({ status }) => status !== 'left')
    .flatMap(({ planId }) => store.plan(planId) ?? [])
  return {
    allowed,
    shown,
    plans: allowed && shown ? plans.map((plan) => ({ plan: plan.id, name: plan.name, neighbours: around(cell, plan, learnerId) })) : [],
  }
}

function around(cell: Cell, plan: Plan, learnerId: string): RankingView['plans'][number]['neighbours'] {
  const { store } = cell
  const passes = passesByLearner(store, plan.id)
  const settingsOf = everybodysSettings(store)
  const all = store.enrolments({ planId: plan.id }).flatMap((enrolment) => {
    const { isRanked, timeZone } = settingsOf(enrolment.learnerId)
    if (enrolment.status === 'left' || isRanked !== true) return []
    const items = itemsOf(plan, enrolment, passes.get(enrolment.learnerId) ?? [], localDay(cell.now(), timeZone))
    return [rankedOf(plan, enrolment.learnerId, items)]
  })
  return neighboursOf(all, learnerId).map((each) => ({
    name: store.learner(each.learnerId)?.name ?? '',
    passed: each.passed,
    days_early: each.daysEarly,
    is_me: each.learnerId === learnerId,
  }))
}
