import { localDay } from '../../core/learning/local-day.ts'
import type { Enrolment, Pass, Plan } from '../../core/learning/plan/plan.ts'
import { settingsOf } from '../learner/settings-of.ts'
import { type EventType, postEvent } from '../outbox/post-event.ts'
import { isComplete, itemsToday, nextOf } from '../plan/plan-items.ts'
import { ABOUT } from '../plan-ports.ts'
import type { Cell, Store } from '../ports.ts'
import { enrolledWords } from './enrolled-words.ts'
import { offerDrills } from './offer-drills.ts'
import { itemWords } from './plan-words.ts'
import { afterQuiet, type Tell, tellLearner } from './tell-learner.ts'

const DAY_MS = 24 * 60 * 60_000

/** What happens to a learner in a plan and is told at once, to them and to the outside; in the caller's transaction. */
export type PlanEvent =
  | { readonly type: 'enrolled'; readonly plan: Plan; readonly enrolment: Enrolment }
  /** Items that were just passed. */
  | { readonly type: 'passed'; readonly plan: Plan; readonly enrolment: Enrolment; readonly passes: readonly Pass[] }

/** Tells of something that happened: a notice each, one message where the learner talks (not in quiet hours), and events for the webhook. */
export function announce(store: Store, cell: Cell, event: PlanEvent): void {
  if (event.plan.archivedAt !== null) return
  if (event.type === 'enrolled') announceEnrolled(store, cell, event)
  else announcePassed(store, cell, event)
}

function announceEnrolled(store: Store, cell: Cell, { plan, enrolment }: Extract<PlanEvent, { type: 'enrolled' }>): void {
  const { learnerId, cohort, firstDay } = enrolment
  const today = dayOf(store, cell, learnerId)
  const items = itemsToday(cell, plan, enrolment, store.passes({ learnerId }), today)
  const open = items.filter(({ state }) => state === 'open' || state === 'overdue')
  const { text, lines } = enrolledWords(store, cell, plan, items, today)
  if (!take(store, cell, plan, learnerId, ABOUT.enrolled, [text, ...lines].join('\n'), today)) return
  tell(store, cell, plan, learnerId, {
    text,
    lines,
    drills: offerDrills(
      cell,
      open.map(({ item }) => item),
    ),
  })
  post(store, cell, plan, learnerId, 'enrolled', { day: today, cohort, first_day: firstDay })
}

function announcePassed(store: Store, cell: Cell, { plan, enrolment, passes }: Extract<PlanEvent, { type: 'passed' }>): void {
  const { learnerId } = enrolment
  const today = dayOf(store, cell, learnerId)
  const passed = plan.items.filter(({ id }) => passes.some(({ planId, itemId }) => planId === plan.id && itemId === id))
  const lines = passed.map((item) => `Passed: ${itemWords(cell, item)}`)
  for (const [index, item] of passed.entries()) {
    take(store, cell, plan, learnerId, `passed ${item.id}`, lines[index] ?? '', today)
    const { id, topic, level, mode } = item
    post(store, cell, plan, learnerId, 'item_passed', { day: today, item: { id, topic, level, mode } })
  }
  const items = itemsToday(cell, plan, enrolment, store.passes({ learnerId }), today)
  const done = items.filter(({ state }) => state === 'passed').length
  if (!isComplete(items)) {
    const next = enrolment.status === 'active' ? nextOf(items) : undefined
    const text = `${done} of ${items.length} done in “${plan.name}”.`
    tell(store, cell, plan, learnerId, { text, lines, drills: next === undefined ? [] : offerDrills(cell, [next]) })
    return
  }
  const text = `All of “${plan.name}” is passed.`
  take(store, cell, plan, learnerId, ABOUT.completed, text, today)
  tell(store, cell, plan, learnerId, { text, lines, drills: [] })
  post(store, cell, plan, learnerId, 'plan_completed', { day: today })
}

const dayOf = (store: Store, cell: Cell, learnerId: string): string => localDay(cell.now(), settingsOf(store, learnerId).timeZone)

function take(store: Store, cell: Cell, plan: Plan, learnerId: string, about: string, text: string, day: string): boolean {
  return store.takeNotice({ id: cell.newId(), learnerId, planId: plan.id, about, day, text, createdAt: cell.now(), seenAt: null })
}

function tell(store: Store, cell: Cell, { reminders }: Plan, learnerId: string, message: Omit<Tell, 'until' | 'more'>): void {
  const from = afterQuiet(store, cell, learnerId, reminders?.quiet)
  tellLearner(store, cell, learnerId, { ...message, more: 'plan', until: new Date(Date.parse(from) + DAY_MS).toISOString() }, from)
}

function post(store: Store, cell: Cell, { id, name }: Plan, learnerId: string, type: EventType, data: Record<string, unknown>): void {
  postEvent(store, cell, type, learnerId, { plan: { id, name }, ...data })
}
