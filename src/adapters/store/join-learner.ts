import { and, eq, inArray, ne, sql } from 'drizzle-orm'
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
import { deadLetters, enrolments, members, notices, passes, standings, tickets } from './plan-schema.ts'

/**
 * Gives everything of one learner to another, within the caller's transaction. What both have, such as settings and roles, stays the
 * other's, but of two enrolments in a plan the one that was not left.
 */
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
  for (const table of [drills, regrades, appeals, identities, threads, outbox, deadLetters])
    db.update(table).set({ learnerId: to }).where(eq(table.learnerId, from)).run()
  // What waits, such as a statement of what was passed, may name its learner within.
  const [old, own] = [JSON.stringify(from), JSON.stringify(to)]
  for (const table of [outbox, deadLetters]) db.run(sql`UPDATE ${table} SET job = replace(job, ${old}, ${own}) WHERE instr(job, ${old})`)
  const running = db
    .select({ id: enrolments.planId })
    .from(enrolments)
    .where(and(eq(enrolments.learnerId, from), ne(enrolments.status, 'left')))
  db.delete(enrolments)
    .where(and(eq(enrolments.learnerId, to), eq(enrolments.status, 'left'), inArray(enrolments.planId, running)))
    .run()
  for (const table of [settings, profiles, reminders, receipts, teamAnswers, enrolments, passes, notices, members]) {
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
  db.run(
    sql`UPDATE ${tickets} SET grant_json = json_set(grant_json, '$.learnerId', ${to}) WHERE json_extract(grant_json, '$.learnerId') = ${from}`,
  )
  db.delete(standings)
    .where(inArray(standings.learnerId, [from, to]))
    .run()
  for (const table of [memories, linkCodes]) db.delete(table).where(eq(table.learnerId, from)).run()
  db.delete(learners).where(eq(learners.id, from)).run()
}
