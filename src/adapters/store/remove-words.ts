import { and, asc, eq, exists, gt, inArray, isNull, lte, ne, notInArray, or, sql } from 'drizzle-orm'
import type { LearningStore } from '../../training/learning-ports.ts'
import { appeals, attempts, drills, receipts, regrades, turns } from './cell-schema.ts'
import type { CellDatabase } from './cell-store.ts'

/** As many drills as are gone through at a time, and receipts. */
const MOST = 200

/** Removes the words of a stretch of drills in the order they ended, within the caller's transaction; see the port. */
export function removeWords(db: CellDatabase, { from, until, ...wordless }: Parameters<LearningStore['removeWords']>[0]): string {
  const ended = and(gt(drills.finishedAt, from), lte(drills.finishedAt, until))
  const last = db
    .select({ at: drills.finishedAt })
    .from(drills)
    .where(ended)
    .orderBy(asc(drills.finishedAt))
    .limit(1)
    .offset(MOST - 1)
    .get()
  const reached = last?.at ?? until
  const stretch = and(gt(drills.finishedAt, from), lte(drills.finishedAt, reached))
  const found = db.select({ id: drills.id }).from(drills).where(stretch).all()
  // Those that were begun and not ended by then come last.
  const unended = reached === until ? unendedWithWords(db, until) : []
  for (const { id } of [...found, ...unended]) {
    const talked = and(eq(turns.drillId, id), lte(turns.openedAt, until))
    for (const turn of db.select({ id: turns.id, dialogue: turns.dialogue }).from(turns).where(talked).all()) {
      const dialogue = wordless.dialogue(turn.dialogue, until)
      if (JSON.stringify(dialogue) !== JSON.stringify(turn.dialogue)) db.update(turns).set({ dialogue }).where(eq(turns.id, turn.id)).run()
    }
    silence(db, wordless, and(eq(attempts.drillId, id), lte(attempts.createdAt, until)))
  }
  const isMore = removeReceipts(db, until)
  if (reached < until) return reached
  if (isMore || unended.length === MOST) return from
  const decided = db.select({ id: appeals.attemptId }).from(appeals).where(gt(appeals.decidedAt, from))
  silence(db, wordless, and(inArray(attempts.id, decided), lte(attempts.createdAt, until)))
  db.update(appeals)
    .set({ note: '', phrase: '' })
    .where(and(ne(appeals.status, 'open'), lte(appeals.createdAt, until)))
    .run()
  return until
}

/** Some of the drills that go on after `until` and hold words from before it which are to be removed. */
function unendedWithWords(db: CellDatabase, until: string): { id: string }[] {
  const told = db
    .select({ id: attempts.id })
    .from(attempts)
    .where(and(eq(attempts.drillId, drills.id), wordy(db), lte(attempts.createdAt, until)))
  const said = sql`SELECT 1 FROM ${turns}, json_each(${turns.dialogue}, '$.said') AS said
    WHERE ${turns.drillId} = ${drills.id} AND said.value ->> 'at' <= ${until} AND (said.value ->> 'text' <> '' OR EXISTS (
      SELECT 1 FROM json_each(said.value, '$.reply') AS line WHERE line.value ->> 'kind' = 'challenge' AND line.value ->> 'text' <> ''))`
  return db
    .select({ id: drills.id })
    .from(drills)
    .where(
      and(
        lte(drills.startedAt, until),
        or(isNull(drills.finishedAt), gt(drills.finishedAt, until)),
        or(exists(told), sql`EXISTS (${said})`),
      ),
    )
    .limit(MOST)
    .all()
}

/** What a reviewer still has to read stays until it is decided. */
const wordy = (db: CellDatabase) =>
  and(ne(attempts.text, ''), notInArray(attempts.id, db.select({ id: appeals.attemptId }).from(appeals).where(eq(appeals.status, 'open'))))

function silence(
  db: CellDatabase,
  wordless: Pick<Parameters<LearningStore['removeWords']>[0], 'grade' | 'probe'>,
  which: ReturnType<typeof and>,
): void {
  const told = db
    .select({ id: attempts.id, grade: attempts.grade, probe: attempts.probe })
    .from(attempts)
    .where(and(which, wordy(db)))
    .all()
  for (const { id, grade, probe } of told) {
    db.update(attempts)
      .set({ text: '', grade: wordless.grade(grade), probe: wordless.probe(probe) })
      .where(eq(attempts.id, id))
      .run()
    for (const regrade of db.select().from(regrades).where(eq(regrades.attemptId, id)).all())
      db.update(regrades)
        .set({ grade: wordless.grade(regrade.grade) })
        .where(eq(regrades.id, regrade.id))
        .run()
  }
}

/** Oldest first, which is the order they stand in; whether there may be more. */
function removeReceipts(db: CellDatabase, until: string): boolean {
  const oldest = db.all<{ id: number; at: string }>(sql`SELECT rowid AS id, created_at AS at FROM ${receipts} ORDER BY rowid LIMIT ${MOST}`)
  const old = oldest.filter(({ at }) => at <= until)
  for (const { id } of old) db.run(sql`DELETE FROM ${receipts} WHERE rowid = ${id}`)
  return old.length === MOST
}
