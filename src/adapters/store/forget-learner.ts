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
  turns,
} from './cell-schema.ts'
import type { CellDatabase } from './cell-store.ts'
import { deadLetters, enrolments, members, notices, passes, standings, tickets } from './plan-schema.ts'

const SAID = [regrades, appeals, attempts]
const KEPT = [
  ...[drills, memories, settings, identities],
  ...[outbox, deadLetters, threads, profiles, reminders, teamAnswers, linkCodes],
  ...[enrolments, passes, standings, notices, members],
]

/** Removes a learner with everything that is kept of them, messages that wait included, within the caller's transaction; see the port. */
export function forgetLearner(db: CellDatabase, learnerId: string): void {
  const own = db.select({ id: drills.id }).from(drills).where(eq(drills.learnerId, learnerId))
  for (const table of SAID) db.delete(table).where(eq(table.learnerId, learnerId)).run()
  db.delete(turns).where(inArray(turns.drillId, own)).run()
  for (const table of KEPT) db.delete(table).where(eq(table.learnerId, learnerId)).run()
  db.delete(tickets).where(sql`json_extract(${tickets.grant}, '$.learnerId') = ${learnerId}`).run()
  db.update(receipts).set({ outcome: sql`'null'`, requestHash: '' }).where(eq(receipts.learnerId, learnerId)).run()
  db.delete(learners).where(eq(learners.id, learnerId)).run()
}
