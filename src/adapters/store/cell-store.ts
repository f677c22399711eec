import { and, asc, count, desc, eq, lt, type SQL, sql } from 'drizzle-orm'
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'
import type { Store } from '../../training/ports.ts'
import { attempts, drills, identities, learners, receipts, turns } from './cell-schema.ts'
import { createChannelStore } from './channel-store.ts'
import { forgetLearner } from './forget-learner.ts'
import { joinLearner } from './join-learner.ts'
import { createLearningStore } from './learning-store.ts'
import { createOutboxStore } from './outbox-store.ts'
import { placeholders } from './placeholders.ts'
import { createPlanStore } from './plan-store.ts'
import { createTeamStore } from './team-store.ts'

/** Both drivers, better-sqlite3 and Durable Object storage, are this: synchronous, with real transactions. */
export type CellDatabase = BaseSQLiteDatabase<'sync', unknown>

/** As many receipts as are forgotten at a time. */
const MOST_RECEIPTS = 20

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
  const identitiesOf = db
    .select({ channel: identities.channel, externalId: identities.externalId })
    .from(identities)
    .where(eq(identities.learnerId, at('learnerId')))
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
  const attemptsAtTopic = attemptsWhere(eq(attempts.learnerId, at('learnerId')), eq(attempts.topic, at('topic')))
  // The plus keeps SQLite from walking through all that the learner ever said, for the sake of its order.
  const isLearners = sql`+${attempts.learnerId} = ${at('learnerId')}`
  const attemptsOfDrill = attemptsWhere(eq(attempts.drillId, at('drillId')), isLearners)
  const attemptsOfTurn = attemptsWhere(eq(attempts.turnId, at('turnId')), isLearners)
  const receiptByKey = db
    .select()
    .from(receipts)
    .where(and(eq(receipts.learnerId, at('learnerId')), eq(receipts.key, at('key'))))
    .prepare()
  const insertTurn = db.insert(turns).values(placeholders(turns)).prepare()
  const insertAttempt = db.insert(attempts).values(placeholders(attempts)).prepare()
  const insertReceipt = db.insert(receipts).values(placeholders(receipts)).prepare()
  // Those that are oldest stand first.
  const dropReceipts = db
    .delete(receipts)
    .where(and(sql`rowid IN (SELECT rowid FROM ${receipts} ORDER BY rowid LIMIT ${MOST_RECEIPTS})`, lt(receipts.createdAt, at('before'))))
    .prepare()
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
    ...createPlanStore(db),
    ...createTeamStore(db),
    ...createChannelStore(db),
    ...createOutboxStore(db),
    // One that reads first would fail at once where another process writes, instead of waiting for its turn.
    transaction: (work) => db.transaction(() => work(store), { behavior: 'immediate' }),

    learner: (id) => learnerById.get({ id }),
    learnerByIdentity: (channel, externalId) => learnerOfIdentity.get({ channel, externalId }),
    learners: () => db.select().from(learners).orderBy(asc(learners.id)).all(),
    addLearner: (learner, identity) => {
      insertLearner.run({ ...learner })
      insertIdentity.run({ ...identity, learnerId: learner.id })
    },
    identitiesOf: (learnerId) => identitiesOf.all({ learnerId }),
    identitiesIn: (channel) => db.select().from(identities).where(eq(identities.channel, channel)).orderBy(sql`rowid`).all(),
    addIdentity: (identity) => {
      db.insert(identities).values(identity).run()
    },
    joinLearner: (from, to) => joinLearner(db, from, to),
    forgetLearner: (learnerId) => forgetLearner(db, learnerId),

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

    attemptsOf: ({ learnerId, drillId, turnId, topic }) => {
      if (turnId !== undefined) return attemptsOfTurn.all({ learnerId, turnId })
      if (topic !== undefined) return attemptsAtTopic.all({ learnerId, topic })
      return drillId !== undefined ? attemptsOfDrill.all({ learnerId, drillId }) : attemptsOfLearner.all({ learnerId })
    },
    answered: () =>
      db
        .select({ topic: attempts.topic, learnerId: attempts.learnerId, attempts: count() })
        .from(attempts)
        .groupBy(attempts.topic, attempts.learnerId)
        .orderBy(asc(attempts.topic), asc(attempts.learnerId))
        .all(),
    attempt: (id) => db.select().from(attempts).where(eq(attempts.id, id)).get(),
    attemptAt: (learnerId, number) =>
      db
        .select()
        .from(attempts)
        .where(and(eq(attempts.learnerId, learnerId), eq(attempts.number, number)))
        .get(),
    lastNumber: (learnerId) => lastNumberOf.get({ learnerId })?.number ?? 0,
    addAttempt: (attempt) => {
      insertAttempt.run({ ...attempt, verdict: attempt.grade.verdict, score: attempt.grade.score })
    },

    receipt: (learnerId, key) => receiptByKey.get({ learnerId, key }),
    addReceipt: (receipt) => {
      insertReceipt.run({ ...receipt })
    },
    forgetReceipts: (before) => {
      dropReceipts.run({ before })
    },
  }
  return store
}
