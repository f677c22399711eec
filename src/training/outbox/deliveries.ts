import * as z from 'zod'
import { type Actor, noteDeed } from '../actor.ts'
import type { Cell, Store } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { LRS_QUEUE } from './lrs-outbox.ts'

const MOST_SHOWN = 200

/** Something on its way to one of the team's own servers, or that could not be delivered. */
export interface DeliveryView {
  readonly id: string
  readonly kind: string
  /** The event's type, where it is one. */
  readonly type: string | null
  readonly learner: string | null
  readonly state: 'waiting' | 'dead'
  readonly tries: number
  /** Why it is dead. */
  readonly why: string | null
  /** When it is tried next, or was given up. */
  readonly at: string
}

/** What could not be delivered and what waits, newest first. */
export function listDeliveries({ store }: Cell): { deliveries: DeliveryView[]; dead: number; waiting: number } {
  const dead = store
    .deadLetters(MOST_SHOWN)
    .map(({ id, job, learnerId, tries, why, at }) => ({ ...viewOf(id, job, learnerId), state: 'dead' as const, tries, why, at }))
  const waiting = store.waitingPosts(MOST_SHOWN).map(({ id, job, learnerId, tries, dueAt }) => ({
    ...viewOf(id, job, learnerId),
    state: 'waiting' as const,
    tries,
    why: null,
    at: dueAt,
  }))
  return { deliveries: [...dead.toReversed(), ...waiting.toReversed()], ...store.countPosts() }
}

/**
 * Sends it again at once, with all that waits in its queue, and as often as a new one. A webhook's receiver knows it by its old id; what
 * goes to an LRS, whose statements have ids of their own, stands anew at the end of the queue. Throws `delivery_not_found`.
 */
export function retryDelivery(cell: Cell, actor: Actor, id: string): void {
  cell.store.transaction((store) => {
    const { queue, learnerId, job } = take(store, id)
    const dueAt = cell.now()
    store.hastenQueue(queue, dueAt)
    // Nothing may come to stand before what is on its way: `tellLrs` takes the first for that.
    const place = queue === LRS_QUEUE ? cell.newId() : id
    store.addOutgoing({ id: place, queue, learnerId, job, dueAt, tries: 0 })
    noteDeed(store, cell, actor, 'delivery.retry', id)
  })
}

/** Lets it go. Throws `delivery_not_found`. */
export function dropDelivery(cell: Cell, actor: Actor, id: string): void {
  cell.store.transaction((store) => {
    take(store, id)
    noteDeed(store, cell, actor, 'delivery.drop', id)
  })
}

function take(store: Store, id: string) {
  const dead = store.removeDeadLetter(id)
  const waiting = store.removeOutgoing(id)
  const found = dead ?? waiting
  // Thrown, it takes back the removing of what is no post, such as a message on its way to Slack.
  if (found?.queue.startsWith('post ') !== true) throw new Refusal('delivery_not_found', `Cannot find the delivery "${id}"`)
  return found
}

const known = z.object({ kind: z.string(), type: z.string().nullish() })
function viewOf(id: string, job: unknown, learner: string | null) {
  const read = known.safeParse(job).data
  return { id, kind: read?.kind ?? 'unknown', type: read?.type ?? null, learner }
}
