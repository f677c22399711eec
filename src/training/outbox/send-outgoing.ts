import type { Outgoing, OutgoingKind } from '../outbox-ports.ts'
import type { Cell, Store } from '../ports.ts'

/** What became of one sending: done, to be tried again after so many seconds (null: as the sender waits anyway), or refused for good. */
export type Sent =
  | { readonly is: 'done' }
  | { readonly is: 'wait'; readonly seconds: number | null; readonly why: string }
  | { readonly is: 'refused'; readonly why: string }

/** How one kind of outgoing is sent. */
export interface Sender {
  readonly cell: Cell
  readonly kind: OutgoingKind
  readonly send: (outgoing: Outgoing) => Promise<Sent>
  /** Seconds until the next try after so many; null: it is given up. */
  readonly waitAfter: (tries: number, outgoing: Outgoing) => number | null
  /** After so many failures in a row what goes to the same receiver, the first two words of the queues, waits a minute, too. */
  readonly mostFailures: number
  /** Told of what is put off. */
  readonly postponed: (outgoing: Outgoing, why: string) => void
  /** Told of what is not sent any more, refused or given up, within the transaction that removes it; not of what was gone before. */
  readonly dropped: (store: Store, outgoing: Outgoing, why: string) => void
}

const AT_ONCE = 8
/** At the edge one wake-up may make a bounded number of calls. */
const MOST_QUEUES = 200
const REST_MS = 60_000
const BUSY_MS = 5_000

const running = new WeakMap<Store, Set<string>>()

/** Sends what is due, each queue in order and some queues at once; gives when to go on, undefined when nothing is left. */
export async function sendOutgoing(sender: Sender): Promise<string | undefined> {
  const { store, now } = sender.cell
  const busy = running.get(store) ?? new Set<string>()
  running.set(store, busy)
  const queues = store.queuesDue(now(), sender.kind).slice(0, MOST_QUEUES)
  const failures = new Map<string, number>()
  const isResting = (receiver: string): boolean => (failures.get(receiver) ?? 0) >= sender.mostFailures
  const work = async (): Promise<void> => {
    for (let queue = queues.shift(); queue !== undefined; queue = queues.shift()) {
      const receiver = queue.split(' ', 2).join(' ')
      if (busy.has(queue) || isResting(receiver)) continue
      busy.add(queue)
      try {
        failures.set(receiver, (await sendQueue(sender, queue)) ? 0 : (failures.get(receiver) ?? 0) + 1)
      } finally {
        busy.delete(queue)
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  const next = store.nextOutgoingAt(sender.kind)
  const pause = [...failures.keys()].some(isResting) ? REST_MS : busy.size > 0 ? BUSY_MS : 0
  const soonest = new Date(Date.parse(now()) + pause).toISOString()
  return next === undefined || next > soonest ? next : soonest
}

/** False when it stopped at one that must wait. */
async function sendQueue({ cell, send, waitAfter, postponed, dropped }: Sender, queue: string): Promise<boolean> {
  const { store, now } = cell
  for (;;) {
    const first = store.firstOutgoing(queue)
    if (first === undefined || first.dueAt > now()) return true
    const sent = await send(first)
    const wait = sent.is === 'wait' ? waitAfter(first.tries, first) : null
    if (sent.is === 'wait' && wait !== null) {
      const dueAt = new Date(Date.parse(now()) + (sent.seconds ?? wait) * 1000).toISOString()
      store.transaction(() => store.postponeOutgoing(first.id, dueAt))
      postponed(first, sent.why)
      return false
    }
    store.transaction(() => {
      const removed = store.removeOutgoing(first.id)
      if (sent.is !== 'done' && removed !== undefined) dropped(store, removed, sent.why)
    })
  }
}
