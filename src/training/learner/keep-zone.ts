import * as z from 'zod'
import { isTimeZone } from '../../core/learning/local-day.ts'
import { DEFAULT_SETTINGS } from '../../core/learning/memory/schedule.ts'
import type { Store } from '../ports.ts'

export const timeZoneInput = z.string().max(64).refine(isTimeZone, 'name an IANA time zone, such as Europe/Berlin')
/** As a browser names it: to sign in is worth more, so one that is not known here is passed over. */
export const browserZone = z.string().max(64).optional()

/** Keeps the time zone that others, or a browser, say a learner is in, where they have no settings yet: days and reminders are their own. */
export function keepZone(store: Store, learnerId: string, timeZone: string | undefined): void {
  if (timeZone === undefined || !isTimeZone(timeZone) || store.settings(learnerId) !== undefined) return
  store.saveSettings(learnerId, { ...DEFAULT_SETTINGS, timeZone })
}
