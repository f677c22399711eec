import { and, asc, desc, eq, getTableColumns, sql } from 'drizzle-orm'
import type { BaseSQLiteDatabase, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Store } from '../../training/ports.ts'
import { attempts, drills, identities, learners, receipts, team, teamKeys, turns } from './cell-schema.ts'

/** Both drivers, better-sqlite3 and Durable Object storage, are this: synchronous, with real transactions. */
export type CellDatabase = BaseSQLiteDatabase<'sync', unknown>

/** One team's store. Statements are prepared once; a database is one connection, so they run inside its transaction too. */
export function createStore(db: CellDatabase): Store {
  const at = sql.placeholder
  const learnerById = db
    .select()
    .from(learners)
    .where(eq(learners.id, at('id')))
    .prepare()
  const drillById = db
    .select()
    .from(drills)
    .where(eq(drills.id, at('id')))
    .prepare()
  const turnsOfDrill = db
    .select()
    .from(turns)
    .where(eq(turns.drillId, at('drillId')))
    .orderBy(asc(turns.number))
    .prepare()
  const verdictsOfDrill = db
    .select({ verdict: attempts.verdict })
    .from(attempts)
    .where(eq(attempts.drillId, at('drillId')))
    .orderBy(asc(attempts.createdAt), asc(attempts.id))
    .prepare()
  const receiptByKey = db
    .select()
    .from(receipts)
    .where(and(eq(receipts.learnerId, at('learnerId')), eq(receipts.key, at('key'))))
    .prepare()
  const theTeam = db.select().from(team).prepare()
  const allKeys = db.select().from(teamKeys).orderBy(asc(teamKeys.createdAt)).prepare()
  const insertTurn = db.insert(turns).values(placeholders(turns)).prepare()
  const insertAttempt = db.insert(attempts).values(placeholders(attempts)).prepare()
  const insertReceipt = db.insert(receipts).values(placeholders(receipts)).prepare()
  const closeOpenTurn = db
    .update(turns)
    .set({ status: sql`${at('status')}`, closedAt: sql`${at('closedAt')}` })
    .where(and(eq(turns.id, at('id')), eq(turns.status, 'open')))
    .returning({ id: turns.id })
    .prepare()

  const store: Store = {
    transaction: (work) => db.transaction(() => work(store)),

    team: () => theTeam.get(),
    saveTeam: ({ id, name, allowedOrigins, createdAt }) => {
      db.insert(team)
        .values({ id, name, allowedOrigins, createdAt })
        .onConflictDoUpdate({ target: team.id, set: { name, allowedOrigins } })
        .run()
    },
    keys: () => allKeys.all(),
    addKey: (key) => {
      db.insert(teamKeys).values(key).run()
    },

    learner: (id) => learnerById.get({ id }),
    learnerByIdentity: (channel, externalId) =>
      db
        .select({ id: learners.id, name: learners.name, createdAt: learners.createdAt })
        .from(identities)
        .innerJoin(learners, eq(learners.id, identities.learnerId))
        .where(and(eq(identities.channel, channel), eq(identities.externalId, externalId)))
        .get(),
    addLearner: (learner, identity) => {
      db.insert(learners).values(learner).run()
      db.insert(identities)
        .values({ ...identity, learnerId: learner.id })
        .run()
    },

    drill: (id) => drillById.get({ id }),
    drillsOf: (learnerId) =>
      db.select().from(drills).where(eq(drills.learnerId, learnerId)).orderBy(desc(drills.startedAt), desc(drills.id)).all(),
    addDrill: (drill) => {
      db.insert(drills).values(drill).run()
    },
    finishDrill: (id, finishedAt) => {
      db.update(drills).set({ status: 'finished', finishedAt }).where(eq(drills.id, id)).run()
    },

    turnsOf: (drillId) => turnsOfDrill.all({ drillId }),
    addTurn: (turn) => {
      insertTurn.run({ ...turn })
    },
    closeTurn: (id, status, closedAt) => closeOpenTurn.get({ id, status, closedAt }) !== undefined,

    attemptsOf: ({ learnerId, drillId }) =>
      db
        .select()
        .from(attempts)
        .where(
          drillId === undefined ? eq(attempts.learnerId, learnerId) : and(eq(attempts.learnerId, learnerId), eq(attempts.drillId, drillId)),
        )
        .orderBy(asc(attempts.createdAt), asc(attempts.id))
        .all(),
    verdictsOf: (drillId) => verdictsOfDrill.all({ drillId }).map(({ verdict }) => verdict),
    addAttempt: (attempt) => {
      insertAttempt.run({ ...attempt, verdict: attempt.grade.verdict, score: attempt.grade.score })
    },

    receipt: (learnerId, key) => receiptByKey.get({ learnerId, key }),
    addReceipt: (receipt) => {
      insertReceipt.run({ ...receipt })
    },
  }
  return store
}

/** A placeholder for every column, named like it. */
function placeholders<Columns extends SQLiteTable>(table: Columns): Columns['$inferInsert'] {
  return Object.fromEntries(Object.keys(getTableColumns(table)).map((name) => [name, sql.placeholder(name)])) as Columns['$inferInsert']
}
