import { knownZone } from '../../core/learning/local-day.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../core/learning/memory/schedule.ts'
import type { Store } from '../ports.ts'

/** A learner's settings; a time zone that is gone counts as UTC. */
export const settingsOf = (store: Store, learnerId: string): Settings => inKnownZone(store.settings(learnerId))

/** The settings of anybody, for work on many. */
export function everybodysSettings(store: Store): (learnerId: string) => Settings {
  const all = store.allSettings()
  return (learnerId) => inKnownZone(all.get(learnerId))
}

const inKnownZone = (settings = DEFAULT_SETTINGS): Settings => ({ ...settings, timeZone: knownZone(settings.timeZone) })
