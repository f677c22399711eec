import * as z from 'zod'
import { LEVELS } from '../../core/bank/topic/levels.ts'
import { ITEM_MODES } from '../../core/learning/plan/plan.ts'
import type { Cell, Store } from '../ports.ts'

/** A message to one learner, in no channel's terms; it waits in the outbox for the channel that they are in. */
export const tellSchema = z.object({
  kind: z.literal('tell'),
  text: z.string(),
  lines: z.array(z.string()),
  /** Drills to start from it. */
  drills: z.array(z.object({ label: z.string(), topic: z.string(), level: z.enum(LEVELS), mode: z.enum(ITEM_MODES) })),
  /** ISO 8601 UTC; later it is not sent any more. */
  until: z.string(),
})
export type Tell = Omit<z.output<typeof tellSchema>, 'kind'>

/** Sends a learner a message where they talk, not before `from`; in the caller's transaction. Those without a chat see notices in the widget. */
export function tellLearner(store: Store, cell: Cell, learnerId: string, tell: Tell, from = cell.now()): void {
  if (!store.identitiesOf(learnerId).some(({ channel }) => channel === 'slack')) return
  store.addOutgoing({ id: cell.newId(), queue: `tell ${learnerId}`, learnerId, job: { kind: 'tell', ...tell }, dueAt: from, tries: 0 })
}
