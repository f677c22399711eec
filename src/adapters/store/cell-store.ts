import { and, asc, desc, eq, gt, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'
import type { Store } from '../../training/ports.ts'
import {
  appeals,
  attempts,
  drills,
  identities,
  learners,
  memories,
  receipts,
  regrades,
  settings,
  team,
  teamKeys,
  turns,
} from './cell-schema.ts'
import { createChannelStore, forgetInChannels } from './channel-store.ts'
import { createLearningStore } from './learning-store.ts'
import { placeholders } from './placeholders.ts'
import { createPlanStore, forgetInPlans } from './plan-store.ts'

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
  const learnerOfIdentity = db
    .select({ id: learners.id, name: learners.name, createdAt: learners.createdAt })
    .from(identities)
    .innerJoin(learners, eq(learners.id, identities.learnerId))
    .where(and(eq(identities.channel, at('channel')), eq(identities.externalId, at('externalId'))))
    .prepare()
  const insertLearner = db.insert(learners).values(placeholders(learners)).prepare()
  const insertIdentity = db.insert(identities).values(placeholders(identities)).prepare()
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
  const openTurnOfDrill = db
    .select()
    .from(turns)
    .where(and(eq(turns.drillId, at('drillId')), sql`${turns.status} = 'open'`))
    .prepare()
  const lastNumberOf = db
    .select({ number: attempts.number })
    .from(attempts)
    .where(eq(attempts.learnerId, at('learnerId')))
    .orderBy(desc(attempts.number))
    .limit(1)
    .prepare()
  const attemptsWhere = (...also: SQL[]) =>
    db
      .select()
      .from(attempts)
      .where(and(...also))
      .orderBy(asc(attempts.number))
      .prepare()
  const attemptsOfLearner = attemptsWhere(eq(attempts.learnerId, at('learnerId')))
  // The plus keeps SQLite from walking through all that the learner ever said, for the sake of its order.
  const isLearners = sql`+${attempts.learnerId} = ${at('learnerId')}`
  const attemptsOfDrill = attemptsWhere(eq(attempts.drillId, at('drillId')), isLearners)
  const attemptsOfTurn = attemptsWhere(eq(attempts.turnId, at('turnId')), isLearners)
  const receiptByKey = db
    .select()
    .from(receipts)
    .where(and(eq(receipts.learnerId, at('learnerId')), eq(receipts.key, at('key'))))
    .prepare()
  const theTeam = db.select().from(team).prepare()
  const liveKeys = db
    .select()
    .from(teamKeys)
    .where(or(isNull(teamKeys.revokedAt), gt(teamKeys.revokedAt, at('now'))))
    .orderBy(asc(teamKeys.createdAt), asc(teamKeys.id))
    .prepare()
  const insertTurn = db.insert(turns).values(placeholders(turns)).prepare()
  const insertAttempt = db.insert(attempts).values(placeholders(attempts)).prepare()
  const insertReceipt = db.insert(receipts).values(placeholders(receipts)).prepare()
  const moveOpenTurn = db
    .update(turns)
    .set({
      status: sql`${at('status')}`,
      closedAt: sql`${at('closedAt')}`,
      dialogue: sql`${at('dialogue')}`,
      step: sql`${turns.step} + 1`,
    })
    .where(and(eq(turns.id, at('id')), sql`${turns.status} = 'open'`, eq(turns.step, at('step'))))
    .returning({ id: turns.id })
    .prepare()

  const store: Store = {
    ...createLearningStore(db),
    ...createChannelStore(db),
    ...createPlanStore(db),
    transaction: (work) => db.transaction(() => work(store)),

    team: () => theTeam.get(),
    saveTeam: ({ id, name, allowedOrigins, createdAt }) => {
      db.insert(team)
        .values({ id, name, allowedOrigins, createdAt })
        .onConflictDoUpdate({ target: team.id, set: { name, allowedOrigins } })
        .run()
    },
    keys: (now) => liveKeys.all({ now }),
    addKey: (key) => {
      db.insert(teamKeys).values(key).run()
    },

    learner: (id) => learnerById.get({ id }),
    learnerByIdentity: (channel, externalId) => learnerOfIdentity.get({ channel, externalId }),
    addLearner: (learner, identity) => {
      insertLearner.run({ ...learner })
      insertIdentity.run({ ...identity, learnerId: learner.id })
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
    openTurn: (drillId) => openTurnOfDrill.get({ drillId }),
    moveTurn: ({ dialogue, ...turn }) => moveOpenTurn.get({ ...turn, dialogue: JSON.stringify(dialogue) }) !== undefined,

    attemptsOf: ({ learnerId, drillId, turnId }) => {
      if (turnId !== undefined) return attemptsOfTurn.all({ learnerId, turnId })
      return drillId !== undefined ? attemptsOfDrill.all({ learnerId, drillId }) : attemptsOfLearner.all({ learnerId })
    },
    attempt: (id) => db.select().from(attempts).where(eq(attempts.id, id)).get(),
    lastNumber: (learnerId) => lastNumberOf.get({ learnerId })?.number ?? 0,
    addAttempt: (attempt) => {
      insertAttempt.run({ ...attempt, verdict: attempt.grade.verdict, score: attempt.grade.score })
    },

    learnerIds: () =>
      db
        .select({ id: learners.id })
        .from(learners)
        .orderBy(asc(learners.id))
        .all()
        .map(({ id }) => id),
    forgetLearner: (learnerId) => {
      forgetInChannels(db, learnerId)
      forgetInPlans(db, learnerId)
      const own = db.select({ id: drills.id }).from(drills).where(eq(drills.learnerId, learnerId))
      for (const table of [regrades, appeals, attempts]) db.delete(table).where(eq(table.learnerId, learnerId)).run()
      db.delete(turns).where(inArray(turns.drillId, own)).run()
      for (const table of [drills, memories, settings, identities]) db.delete(table).where(eq(table.learnerId, learnerId)).run()
      db.update(receipts).set({ outcome: sql`'null'`, requestHash: '' }).where(eq(receipts.learnerId, learnerId)).run()
      db.delete(learners).where(eq(learners.id, learnerId)).run()
    },

    receipt: (learnerId, key) => receiptByKey.get({ learnerId, key }),
    addReceipt: (receipt) => {
      insertReceipt.run({ ...receipt })
    },
  }
  return store
}
