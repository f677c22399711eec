import { externalIdOf } from '../learner/sign-in-learner.ts'
import type { Cell, Store } from '../ports.ts'

export type EventType = 'enrolled' | 'item_opened' | 'item_due' | 'item_overdue' | 'item_passed' | 'plan_completed' | 'digest' | 'test'

/** Puts an event into the outbox for the team's webhook, where it has one; in the caller's transaction. Each has a queue of its own: a receiver that fails holds up nothing. */
export function postEvent(
  store: Store,
  cell: Cell,
  type: EventType,
  learnerId: string | null,
  data: Readonly<Record<string, unknown>>,
): void {
  if (store.options().webhook === null) return
  const id = cell.newId()
  const who = learnerId === null ? {} : { learner: personOf(store, learnerId) }
  const job = { kind: 'webhook', type, timestamp: cell.now(), data: { team: store.team()?.id ?? null, ...who, ...data } }
  store.addOutgoing({ id, queue: `post webhook ${id}`, learnerId, job, dueAt: cell.now(), tries: 0 })
}

/** A learner as the team's own systems know them. */
function personOf(store: Store, learnerId: string) {
  return { id: learnerId, name: store.learner(learnerId)?.name ?? '', external_id: externalIdOf(store, learnerId) }
}
