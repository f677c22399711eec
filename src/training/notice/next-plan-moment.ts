import { localDay } from '../../core/learning/local-day.ts'
import { localTime } from '../../core/learning/local-time.ts'
import { nextTelling } from '../../core/learning/plan/plan-news.ts'
import type { Cell } from '../ports.ts'
import { remindedLearners } from './reminded-learners.ts'

/** When plans may next have something to tell somebody, after now; undefined when nobody is in a plan that reminds. */
export function nextPlanMoment(cell: Cell): string | undefined {
  const now = cell.now()
  // Learners of the same plans in the same time zone have the same moment.
  const alike = new Map(
    remindedLearners(cell.store).map((learner) => [[learner.timeZone, ...learner.enrolled.map(({ plan }) => plan.id)].join(' '), learner]),
  )
  const moments = [...alike.values()].flatMap(({ timeZone, enrolled }) => {
    const clock = { now, today: localDay(now, timeZone), time: localTime(now, timeZone) }
    return (
      nextTelling(
        enrolled.map(({ reminders }) => reminders),
        timeZone,
        clock,
      ) ?? []
    )
  })
  return moments.toSorted()[0]
}
