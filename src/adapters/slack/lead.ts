import type { Profile } from '../../training/channel-ports.ts'
import type { Command } from './delivery.ts'
import { enqueue } from './job.ts'
import { note } from './messages/blocks.ts'
import { queueOf, type Visit } from './visit.ts'

const FRESH_MS = 60 * 60_000

/** Does what only leads may do: admins of the workspace and whoever installed the app. Who they are is read from Slack first where it is not known. */
export function asLead(visit: Visit, command: Command, work: (profile: Profile) => void): void {
  const { cell, learnerId, place, user } = visit
  const profile = cell.store.profile(learnerId)
  const isKnown = profile !== undefined && Date.parse(cell.now()) - Date.parse(profile.readAt) <= FRESH_MS
  if (!isKnown) enqueue(visit.env, queueOf(place, user), learnerId, { kind: 'profile', place, user, next: command })
  else if (profile.isLead) work(profile)
  else visit.say(note('Only admins of this workspace, and whoever installed the app, can do that.'))
}
