import * as z from 'zod'
import { LEVELS } from '../../core/bank/topic/levels.ts'
import { localDay } from '../../core/learning/local-day.ts'
import { localTime } from '../../core/learning/local-time.ts'
import { ITEM_MODES } from '../../core/learning/plan/plan.ts'
import { quietUntil } from '../../core/learning/plan/plan-news.ts'
import { settingsOf } from '../learner/settings-of.ts'
import type { Cell, Store } from '../ports.ts'

/** A message to one learner, in no channel's terms; it waits in the outbox for the channel that they are in. */
export const tellSchema = z.object({
  kind: z.literal('tell'),
  text: z.string(),
  lines: z.array(z.string()),
  /** Where all of it can be seen: the plan they are in, their team's page, or nowhere else. */
  more: z.enum(['plan', 'team', 'none']).default('plan'),
  /** Drills to start from it. */
  drills: z.array(z.object({ label: z.string(), topic: z.string(), level: z.enum(LEVELS), mode: z.enum(ITEM_MODES) })),
  /** The id of the appeal whose decision it tells: not told, should it not be sent. */
  appeal: z.string().optional(),
  /** ISO 8601 UTC; later it is not sent any more. */
  until: z.string(),
})
/** Nobody is told anything by night, unless their plan says otherwise. */
const NIGHT = ['20:00', '08:00'] as const
export type Tell = Omit<z.output<typeof tellSchema>, 'kind'>

/**
 * Sends a learner a message where they talk, not before `from`; in the caller's transaction. False: they have no chat, and see notices in
 * the widget.
 */
export function tellLearner(store: Store, cell: Cell, learnerId: string, tell: Tell, from = cell.now()): boolean {
  if (!store.identitiesOf(learnerId).some(({ channel }) => channel === 'slack')) return false
  store.addOutgoing({ id: cell.newId(), queue: `tell ${learnerId}`, learnerId, job: { kind: 'tell', ...tell }, dueAt: from, tries: 0 })
  return true
}

/** The first moment from now on, ISO 8601 UTC, that is not within a learner's quiet hours. */
export function afterQuiet(store: Store, cell: Cell, learnerId: string, quiet: readonly [string, string] = NIGHT): string {
  const now = cell.now()
  const { timeZone } = settingsOf(store, learnerId)
  return quietUntil([quiet], timeZone, localDay(now, timeZone), localTime(now, timeZone)) ?? now
}
