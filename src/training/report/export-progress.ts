import { localDay } from '../../core/learning/local-day.ts'
import { csv } from '../csv.ts'
import { type Download, fileName } from '../download.ts'
import { everybodysSettings } from '../learner/settings-of.ts'
import { externalIds } from '../learner/sign-in-learner.ts'
import { findPlan } from '../plan/find-plan.ts'
import { passesByLearner } from '../plan/passes-by-learner.ts'
import { itemsToday } from '../plan/plan-items.ts'
import type { Cell } from '../ports.ts'

const HEADER = [
  'learner',
  'external_id',
  'name',
  'cohort',
  'status',
  'first_day',
  'item',
  'topic',
  'level',
  'mode',
  'opens_on',
  'due_on',
  'state',
  'passed_on',
]

/** How everybody in a plan stands, a row for each learner and item, as CSV; nothing they said. Throws `plan_not_found`. */
export function exportProgress(cell: Cell, planId: string): Download {
  const { store } = cell
  const plan = findPlan(store, planId)
  const names = new Map(store.learners().map(({ id, name }) => [id, name]))
  const external = externalIds(store)
  const settingsOf = everybodysSettings(store)
  const passes = passesByLearner(store, planId)
  const enrolled = store.enrolments({ planId }).filter(({ status }) => status !== 'left')
  const rows = enrolled.flatMap((enrolment) => {
    const { learnerId, cohort, status, firstDay } = enrolment
    const today = localDay(cell.now(), settingsOf(learnerId).timeZone)
    return itemsToday(cell, plan, enrolment, passes.get(learnerId) ?? [], today).map(({ item, opensOn, dueOn, state, passedOn }) => [
      ...[learnerId, external.get(learnerId) ?? null, names.get(learnerId) ?? '', cohort, status, firstDay],
      ...[item.id, item.topic, item.level, item.mode, opensOn, dueOn, state, passedOn],
    ])
  })
  return { file: fileName(`${plan.name} progress`, 'csv'), text: csv(HEADER, rows) }
}
