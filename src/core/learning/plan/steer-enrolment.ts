import { type Enrolment, itemsOf, type Pass, type Plan, planDaysBetween } from './plan.ts'

/** Stops the clock of a plan on the learner's day `today`. One that is paused stays as it is. */
export function pause(enrolment: Enrolment, today: string): Enrolment {
  return enrolment.status === 'active' ? { ...enrolment, status: 'paused', pausedOn: today } : enrolment
}

/** Goes on after a pause: everything comes later by the plan days of the pause. Days before the first one of the plan move nothing. */
export function resume(plan: Plan, enrolment: Enrolment, today: string): Enrolment {
  const { pausedOn, firstDay, extraDays } = enrolment
  if (enrolment.status !== 'paused' || pausedOn === null) return enrolment
  const from = [pausedOn, firstDay].toSorted().at(-1) ?? today
  return { ...enrolment, status: 'active', pausedOn: null, extraDays: extraDays + planDaysBetween(plan, from, today) }
}

/** Moves everything that is not open yet, and all due days, back by so many plan days; forward again where they are below 0. */
export function extend(plan: Plan, enrolment: Enrolment, days: number, today: string): Enrolment {
  const { extraDays, takenBack } = enrolment
  const come = itemsOf(plan, enrolment, [], today).flatMap(({ item, state }) => (state === 'ahead' ? [] : [item.opens]))
  const last = Math.max(0, ...come)
  const opened = last > enrolment.reached ? { reached: last, reachedExtra: extraDays } : {}
  return { ...enrolment, ...opened, extraDays: extraDays + days, takenBack: takenBack + Math.max(0, -days) }
}

/**
 * Makes up for an absence: ends a pause, then extends by as many plan days as the first item that is not passed is
 * overdue, so that it falls due today, or on the next day that counts; nothing comes earlier. `gone`: items nobody can pass any more.
 */
export function catchUp(plan: Plan, enrolment: Enrolment, passes: readonly Pass[], gone: ReadonlySet<string>, today: string): Enrolment {
  const going = resume(plan, enrolment, today)
  const missed = itemsOf(plan, going, passes, today).filter(({ item, state }) => state === 'overdue' && !gone.has(item.id))
  const days = Math.max(0, ...missed.map(({ dueOn }) => planDaysBetween(plan, dueOn, today)))
  return days === 0 ? going : extend(plan, going, days, today)
}

/** Leaves a plan. What was passed stays. */
export function leave(enrolment: Enrolment): Enrolment {
  return { ...enrolment, status: 'left', pausedOn: null }
}
