import { addDays, localDay } from '../../core/learning/local-day.ts'
import { isWeekday, localTime, nextMoment } from '../../core/learning/local-time.ts'
import { settingsOf } from '../learner/settings-of.ts'
import { postEvent } from '../outbox/post-event.ts'
import { ABOUT } from '../plan-ports.ts'
import type { Cell } from '../ports.ts'
import type { TeamOptions } from '../team-ports.ts'
import { type Digest, digestOf, digestWords } from './digest.ts'
import { tellLearner } from './tell-learner.ts'

/** In the lead's own time; what was missed is caught up with until the evening. */
const FROM = '09:00'
const UNTIL = '20:00'
const DAY_MS = 24 * 60 * 60_000

/**
 * Tells each lead, once on a day that has a digest, how the plans go. True when it is to be called again at once: there was more to count
 * than one call may.
 */
export function takeDigests(cell: Cell): boolean {
  const { store } = cell
  const now = cell.now()
  const { digest: rhythm } = store.options()
  const leads = store.members().flatMap(({ learnerId }) => {
    const { timeZone } = settingsOf(store, learnerId)
    const today = localDay(now, timeZone)
    const time = localTime(now, timeZone)
    const isTime = isDigestDay(rhythm, today) && time >= FROM && time < UNTIL
    return isTime && !store.noticesSince(learnerId, today).some(({ about }) => about === ABOUT.digest) ? [{ learnerId, today }] : []
  })
  if (leads.length === 0) return false
  const digests = new Map<string, Digest | 'pending' | undefined>()
  for (const { today } of leads) if (!digests.has(today)) digests.set(today, digestOf(cell, dayBefore(rhythm, today)))
  if ([...digests.values()].includes('pending')) return true
  store.transaction(() => {
    for (const { learnerId, today } of leads) {
      const digest = digests.get(today)
      if (digest === undefined || digest === 'pending') continue
      const { text, lines } = digestWords(digest)
      const notice = { id: cell.newId(), learnerId, planId: '', about: ABOUT.digest, day: today, createdAt: now, seenAt: null }
      if (!store.takeNotice({ ...notice, text: [text, ...lines].join('\n') })) continue
      tellLearner(store, cell, learnerId, {
        text,
        lines,
        more: 'team',
        drills: [],
        until: new Date(Date.parse(now) + DAY_MS).toISOString(),
      })
      postEvent(store, cell, 'digest', learnerId, { day: today, ...digest })
    }
  })
  return false
}

/** When the next digest is due, after now; undefined: never, as things are. */
export function nextDigestMoment(cell: Cell): string | undefined {
  const { store } = cell
  const { digest: rhythm } = store.options()
  if (rhythm === 'off' || store.plans().every(({ archivedAt }) => archivedAt !== null)) return undefined
  const zones = new Set(store.members().map(({ learnerId }) => settingsOf(store, learnerId).timeZone))
  return [...zones].flatMap((zone) => nextMoment(cell.now(), FROM, zone, (day) => isDigestDay(rhythm, day)) ?? []).toSorted()[0]
}

function isDigestDay(rhythm: TeamOptions['digest'], day: string): boolean {
  return rhythm === 'weekdays' ? isWeekday(day) : rhythm === 'weekly' && new Date(`${day}T00:00:00Z`).getUTCDay() === 1
}
function dayBefore(rhythm: TeamOptions['digest'], from: string): string {
  let day = addDays(from, -1)
  while (!isDigestDay(rhythm, day)) day = addDays(day, -1)
  return day
}
