import { eq, inArray, sql } from 'drizzle-orm'
import {
  appeals,
  attempts,
  drills,
  identities,
  learners,
  linkCodes,
  memories,
  outbox,
  profiles,
  receipts,
  regrades,
  reminders,
  settings,
  teamAnswers,
  threads,
} from './cell-schema.ts'
import type { CellDatabase } from './cell-store.ts'
import { joinInPlans } from './plan-store.ts'

/** Gives everything of one learner to another, within the caller's transaction. What both have, such as settings, stays the other's. */
export function joinLearner(db: CellDatabase, from: string, to: string): void {
  const both = db
    .select({ id: attempts.id })
    .from(attempts)
    .where(inArray(attempts.learnerId, [from, to]))
    .orderBy(attempts.createdAt, attempts.number, attempts.id)
    .all()
  // Below zero first: a number is taken once only.
  for (const [index, { id }] of both.entries())
    db.update(attempts)
      .set({ learnerId: to, number: -1 - index })
      .where(eq(attempts.id, id))
      .run()
  db.update(attempts)
    .set({ number: sql`-${attempts.number}` })
    .where(eq(attempts.learnerId, to))
    .run()
  for (const table of [drills, regrades, appeals, identities, threads, outbox])
    db.update(table).set({ learnerId: to }).where(eq(table.learnerId, from)).run()
  for (const table of [settings, profiles, reminders, receipts, teamAnswers]) {
    db.run(sql`UPDATE OR IGNORE ${table} SET learner_id = ${to} WHERE learner_id = ${from}`)
    db.delete(table).where(eq(table.learnerId, from)).run()
  }
  for (const { learnerId, reminder } of db.select().from(reminders).where(eq(reminders.learnerId, to)).all())
    db.update(reminders)
      .set({ reminder: { ...reminder, learnerId } })
      .where(eq(reminders.learnerId, to))
      .run()
  for (const { learnerId, profile } of db.select().from(profiles).where(eq(profiles.learnerId, to)).all())
    db.update(profiles)
      .set({ profile: { ...profile, learnerId } })
      .where(eq(profiles.learnerId, to))
      .run()
  joinInPlans(db, from, to)
  for (const table of [memories, linkCodes]) db.delete(table).where(eq(table.learnerId, from)).run()
  db.delete(learners).where(eq(learners.id, from)).run()
}
