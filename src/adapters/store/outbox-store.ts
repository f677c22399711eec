import { and, asc, count, desc, eq, gt, like, lt, lte, max, ne, notLike, sql } from 'drizzle-orm'
import type { OutboxStore, OutgoingKind } from '../../training/outbox-ports.ts'
import { outbox } from './cell-schema.ts'
import type { CellDatabase } from './cell-store.ts'
import { placeholders } from './placeholders.ts'
import { deadLetters } from './plan-schema.ts'

/** What must still reach a server, and what could not. */
export function createOutboxStore(db: CellDatabase): OutboxStore {
  const isInQueue = eq(outbox.queue, sql.placeholder('queue'))
  const lastOfQueue = db
    .select({ at: max(outbox.dueAt) })
    .from(outbox)
    .where(isInQueue)
    .prepare()
  const atEnd = (order: typeof asc) => db.select().from(outbox).where(isInQueue).orderBy(order(outbox.id)).limit(1).prepare()
  const firstOfQueue = atEnd(asc)
  const lastInQueue = atEnd(desc)
  const insertOutgoing = db.insert(outbox).values(placeholders(outbox)).prepare()

  return {
    addOutgoing: (outgoing) => {
      const last = lastOfQueue.get({ queue: outgoing.queue })?.at
      const dueAt = typeof last === 'string' && last > outgoing.dueAt ? last : outgoing.dueAt
      insertOutgoing.run({ ...outgoing, dueAt })
    },
    queuesDue: (at, kind) =>
      db
        .selectDistinct({ queue: outbox.queue })
        .from(outbox)
        .where(and(lte(outbox.dueAt, at), isOf(kind)))
        .orderBy(like(outbox.queue, 'tell %'), asc(outbox.queue))
        .all()
        .map(({ queue }) => queue),
    firstOutgoing: (queue) => firstOfQueue.get({ queue }),
    lastOutgoing: (queue) => lastInQueue.get({ queue }),
    changeOutgoing: (id, job) => {
      db.update(outbox).set({ job }).where(eq(outbox.id, id)).run()
    },
    nextOutgoingAt: (kind) => db.select({ at: outbox.dueAt }).from(outbox).where(isOf(kind)).orderBy(asc(outbox.dueAt)).limit(1).get()?.at,
    waitingPosts: (most = -1) => db.select().from(outbox).where(isOf('post')).orderBy(desc(outbox.id)).limit(most).all().toReversed(),
    countPosts: () => ({
      dead: db.select({ all: count() }).from(deadLetters).get()?.all ?? 0,
      waiting: db.select({ all: count() }).from(outbox).where(isOf('post')).get()?.all ?? 0,
    }),
    postponeOutgoing: (id, dueAt) => {
      const late = db.select().from(outbox).where(eq(outbox.id, id)).get()
      if (late === undefined) return
      db.update(outbox)
        .set({ dueAt, tries: late.tries + 1 })
        .where(eq(outbox.id, id))
        .run()
      db.update(outbox)
        .set({ dueAt })
        .where(and(eq(outbox.queue, late.queue), ne(outbox.id, id), lt(outbox.dueAt, dueAt)))
        .run()
    },
    hastenQueue: (queue, dueAt) => {
      db.update(outbox)
        .set({ dueAt })
        .where(and(eq(outbox.queue, queue), gt(outbox.dueAt, dueAt)))
        .run()
    },
    removeOutgoing: (id) => db.delete(outbox).where(eq(outbox.id, id)).returning().get(),

    addDeadLetter: (letter) => {
      db.insert(deadLetters).values(letter).run()
    },
    deadLetters: (most = -1) => db.select().from(deadLetters).orderBy(desc(deadLetters.id)).limit(most).all().toReversed(),
    removeDeadLetter: (id) => db.delete(deadLetters).where(eq(deadLetters.id, id)).returning().get(),
    removeDeadLettersUntil: (at) => {
      db.delete(deadLetters).where(lte(deadLetters.at, at)).run()
    },
  }
}

const isOf = (kind: OutgoingKind) => (kind === 'post' ? like : notLike)(outbox.queue, 'post %')
