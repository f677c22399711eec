import { type CalendarEntry, icalendar } from '../../core/learning/exports/icalendar.ts'
import { localDay } from '../../core/learning/local-day.ts'
import type { Enrolment, Pass, Plan } from '../../core/learning/plan/plan.ts'
import { settingsOf } from '../learner/settings-of.ts'
import type { Cell } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { hashOf } from '../team/ticket.ts'
import { itemsToday } from './plan-items.ts'

/** The due days of a learner's plans as iCalendar, for whoever holds the code. Throws `code_unknown`. */
export function readCalendar(cell: Cell, code: string): string {
  const { store } = cell
  const grant = store.ticket(hashOf(cell, code), cell.now())?.grant
  if (grant?.kind !== 'calendar') throw new Refusal('code_unknown', 'Cannot show the calendar: the link was taken back or never given')
  const { learnerId } = grant
  const today = localDay(cell.now(), settingsOf(store, learnerId).timeZone)
  const passes = store.passes({ learnerId })
  const entries = store.enrolments({ learnerId }).flatMap((enrolment) => {
    const plan = store.plan(enrolment.planId)
    return plan === undefined || plan.archivedAt !== null || enrolment.status === 'left'
      ? []
      : entriesOf(cell, plan, enrolment, passes, today)
  })
  return icalendar(`Drills: ${store.team()?.name ?? ''}`, entries)
}

function entriesOf(cell: Cell, plan: Plan, enrolment: Enrolment, passes: readonly Pass[], today: string): CalendarEntry[] {
  const { learnerId, extraDays, takenBack, enrolledAt, status } = enrolment
  const items = itemsToday(cell, plan, enrolment, passes, today).filter(({ state }) => state !== 'gone')
  return items.map(({ item, dueOn, passedOn }) => {
    const title = `${cell.bank.find(item.topic)?.topic.title ?? item.topic}, ${item.level}`
    const pass = passes.find(({ planId, itemId }) => planId === plan.id && itemId === item.id)
    return {
      uid: `${item.id}.${plan.id}.${learnerId}@whetstone`,
      day: dueOn,
      summary: `${passedOn === null ? 'Due' : 'Passed'}: ${title}`,
      description:
        passedOn === null ? `${plan.name}: to be passed by the end of this day (${item.mode}).` : `${plan.name}: passed on ${passedOn}.`,
      // But for those who come back it only grows: a day that moved comes with a higher number, forward too.
      sequence: plan.version + extraDays + 2 * takenBack + (passedOn === null ? 0 : 1),
      stampedAt: pass?.at ?? enrolledAt,
      isTentative: status === 'paused' && passedOn === null,
    }
  })
}
