import { and, asc, eq, gt, inArray, isNull, lte, ne, or, sql } from 'drizzle-orm'
import type { LearningStore } from '../../training/learning-ports.ts'
import { appeals, attempts, drills, receipts, regrades, turns } from './cell-schema.ts'
import type { CellDatabase } from './cell-store.ts'

/** As many drills as are gone through at a time. */
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
  const isLast = reached === until
  // Those that were begun and not ended by then come last, and each time again.
  const unended = and(lte(drills.startedAt, until), or(isNull(drills.finishedAt), gt(drills.finishedAt, until)))
  const stretch = and(gt(drills.finishedAt, from), lte(drills.finishedAt, reached))
  const ids = db
    .select({ id: drills.id })
    .from(drills)
    .where(isLast ? or(stretch, unended) : stretch)
    .all()
  for (const { id } of ids) {
    const talked = and(eq(turns.drillId, id), lte(turns.openedAt, until))
    for (const turn of db.select({ id: turns.id, dialogue: turns.dialogue }).from(turns).where(talked).all()) {
      const dialogue = wordless.dialogue(turn.dialogue, until)
      if (JSON.stringify(dialogue) !== JSON.stringify(turn.dialogue)) db.update(turns).set({ dialogue }).where(eq(turns.id, turn.id)).run()
    }
    silence(db, wordless, and(eq(attempts.drillId, id), lte(attempts.createdAt, until)))
  }
  if (isLast) {
    const decided = db.select({ id: appeals.attemptId }).from(appeals).where(gt(appeals.decidedAt, from))
    silence(db, wordless, and(inArray(attempts.id, decided), lte(attempts.createdAt, until)))
    db.update(appeals)
      .set({ note: '', phrase: '' })
      .where(and(ne(appeals.status, 'open'), lte(appeals.createdAt, until)))
      .run()
    removeReceipts(db, until)
  }
  return reached
}

/** What a reviewer still has to read stays until it is decided. */
function silence(
  db: CellDatabase,
  wordless: Pick<Parameters<LearningStore['removeWords']>[0], 'grade' | 'probe'>,
  which: ReturnType<typeof and>,
): void {
  const open = db.select({ id: appeals.attemptId }).from(appeals).where(eq(appeals.status, 'open'))
  const told = db
    .select({ id: attempts.id, grade: attempts.grade, probe: attempts.probe })
    .from(attempts)
    .where(and(which, ne(attempts.text, ''), sql`${attempts.id} NOT IN ${open}`))
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

/** Oldest first, which is the order they stand in, up to the first that is young enough. */
function removeReceipts(db: CellDatabase, until: string): void {
  for (;;) {
    const oldest = db.all<{ id: number; at: string }>(
      sql`SELECT rowid AS id, created_at AS at FROM ${receipts} ORDER BY rowid LIMIT ${MOST}`,
    )
    const old = oldest.filter(({ at }) => at <= until)
    for (const { id } of old) db.run(sql`DELETE FROM ${receipts} WHERE rowid = ${id}`)
    if (old.length < MOST) return
  }
}
