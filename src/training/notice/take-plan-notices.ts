import { addDays, localDay } from '../../core/learning/local-day.ts'
import { localTime } from '../../core/learning/local-time.ts'
import type { Enrolment, Plan, PlanReminders } from '../../core/learning/plan/plan.ts'
import { type ItemNews, isTellable, isToldToday, newsOn, tellableUntil } from '../../core/learning/plan/plan-news.ts'
import { postEvent } from '../outbox/post-event.ts'
import { isGone } from '../plan/plan-items.ts'
import { ABOUT, type ToldNotice } from '../plan-ports.ts'
import type { Cell, Store } from '../ports.ts'
import { offerDrills } from './offer-drills.ts'
import { headWords, newsWords, openWords } from './plan-words.ts'
import { type Reminded, remindedLearners } from './reminded-learners.ts'
import { tellLearner } from './tell-learner.ts'

/** No longer ago than this is looked for when an item was told last. */
const LOOK_BACK_DAYS = 30

/** So many at once, so that answers do not have to wait for all the others. */
export const MOST_TOLD = 200

interface News extends ItemNews {
  readonly plan: Plan
}

/**
 * Tells every learner whose time has come what their plans have for today, in one message a day: kept as notices, with all deliveries, in
 * one transaction. What was told today is not told again, however often this is called. Gives how many learners were told: when it is
 * `MOST_TOLD`, others may wait.
 */
export function takePlanNotices(cell: Cell): number {
  const now = cell.now()
  const clocks = new Map<string, { today: string; time: string }>()
  const clockOf = (timeZone: string) => {
    const known = clocks.get(timeZone) ?? { today: localDay(now, timeZone), time: localTime(now, timeZone) }
    clocks.set(timeZone, known)
    return known
  }
  const newsOf = keptNews(cell)
  const ripe = remindedLearners(cell.store).flatMap((learner) => {
    const { today, time } = clockOf(learner.timeZone)
    if (
      !isTellable(
        learner.enrolled.map(({ reminders }) => reminders),
        today,
        time,
      )
    )
      return []
    const news = learner.enrolled.flatMap(({ plan, enrolment }) => newsOf(plan, enrolment, today))
    return news.length === 0 ? [] : [{ learner, news, today, time }]
  })
  if (ripe.length === 0) return 0
  return cell.store.transaction((store) => {
    const told = toldOn(store, [...new Set(ripe.map(({ today }) => today))])
    let count = 0
    for (const { learner, news, today, time } of ripe)
      if (count < MOST_TOLD && tellToday(store, cell, learner, news, told, today, time)) count++
    return count
  })
}

const URGENCY = ['overdue', 'due', 'opened']
const byUrgency = (one: News, other: News): number => URGENCY.indexOf(one.news) - URGENCY.indexOf(other.news)

/** What was told on these days, by learner and day. */
function toldOn(store: Store, days: readonly string[]): ReadonlyMap<string, readonly ToldNotice[]> {
  const told = new Map<string, ToldNotice[]>()
  for (const notice of store.noticesOn(days)) {
    const key = `${notice.learnerId} ${notice.day}`
    told.set(key, [...(told.get(key) ?? []), notice])
  }
  return told
}

function tellToday(
  store: Store,
  cell: Cell,
  { learnerId, timeZone, enrolled }: Reminded,
  possible: readonly News[],
  told: ReadonlyMap<string, readonly ToldNotice[]>,
  today: string,
  time: string,
): boolean {
  const toldToday = told.get(`${learnerId} ${today}`) ?? []
  const isOfItem = ({ planId, about }: ToldNotice): boolean => possible.some(({ plan, item }) => plan.id === planId && item.id === about)
  if (toldToday.some(isOfItem)) return false
  const all = possible.filter((each) => !each.isLate || isUnheard(store, cell, learnerId, each))
  if (all.length === 0) return false
  const passed = new Set(store.passes({ learnerId }).map(({ planId, itemId }) => `${planId} ${itemId}`))
  const earlier = all.some(({ news }) => news === 'overdue') ? store.noticesSince(learnerId, addDays(today, -LOOK_BACK_DAYS)) : []
  const news = all.filter((each) => {
    const { plan, item } = each
    if (passed.has(`${plan.id} ${item.id}`)) return false
    if (toldToday.some(({ planId, about }) => planId === plan.id && about === ABOUT.enrolled)) return false
    const days = earlier.flatMap(({ planId, about, day }) => (planId === plan.id && about === item.id ? [day] : []))
    return isToldToday(plan, each, days, today)
  })
  const taken = news.filter((each) => take(store, cell, learnerId, each, today)).toSorted(byUrgency)
  if (taken.length === 0) return false
  const reminders: PlanReminders[] = enrolled.map((each) => each.reminders)
  const several = new Set(taken.map(({ plan }) => plan.id)).size > 1
  tellLearner(store, cell, learnerId, {
    text: headWords(taken),
    lines: taken.map((each) => `${newsWords(cell, each, today)}${several ? ` (${each.plan.name})` : ''}`),
    drills: offerDrills(
      cell,
      taken.map(({ item }) => item),
    ),
    more: 'plan',
    until: tellableUntil(reminders, timeZone, today, time),
  })
  return true
}

/** Whether a learner was never told of an item: neither by itself nor among what was open when they came into the plan. */
function isUnheard(store: Store, cell: Cell, learnerId: string, { plan, item }: News): boolean {
  if (store.lastNotice(learnerId, plan.id, item.id) !== undefined) return false
  const enrolled = store.lastNotice(learnerId, plan.id, ABOUT.enrolled)
  return enrolled?.text.includes(openWords(cell, item)) !== true
}

function take(store: Store, cell: Cell, learnerId: string, each: News, today: string): boolean {
  const { plan, item, news, opensOn, dueOn } = each
  const notice = { id: cell.newId(), learnerId, planId: plan.id, about: item.id, day: today, createdAt: cell.now(), seenAt: null }
  if (!store.takeNotice({ ...notice, text: newsWords(cell, each, today) })) return false
  const { id, topic, level, mode } = item
  const data = { id, topic, level, mode, opens_on: opensOn, due_on: dueOn }
  postEvent(store, cell, `item_${news}`, learnerId, { plan: { id: plan.id, name: plan.name }, item: data, day: today })
  return true
}

/** Those who started together have the same news before it is known who passed what: without what left the bank. */
function keptNews(cell: Cell): (plan: Plan, enrolment: Enrolment, today: string) => readonly News[] {
  const kept = new Map<string, readonly News[]>()
  return (plan, enrolment, today) => {
    const key = `${plan.id} ${enrolment.firstDay} ${enrolment.extraDays} ${enrolment.reached} ${enrolment.reachedExtra} ${today}`
    const known =
      kept.get(key) ??
      newsOn(plan, enrolment, today)
        .filter(({ item }) => !isGone(cell, item))
        .map((each) => ({ ...each, plan }))
    kept.set(key, known)
    return known
  }
}
