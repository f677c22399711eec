import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { LearningStore } from '../../training/learning-ports.ts'
import { appeals, attempts, memories, regrades, settings } from './cell-schema.ts'
import type { CellDatabase } from './cell-store.ts'
import { placeholders } from './placeholders.ts'
import { removeWords } from './remove-words.ts'

/** What follows from attempts, and how learners and reviewers steer it. */
export function createLearningStore(db: CellDatabase): LearningStore {
  const at = sql.placeholder
  const memoryOf = db
    .select({ memory: memories.memory })
    .from(memories)
    .where(and(eq(memories.learnerId, at('learnerId')), eq(memories.topic, at('topic')), eq(memories.questionId, at('questionId'))))
    .prepare()
  const allMemories = db
    .select({ memory: memories.memory })
    .from(memories)
    .where(eq(memories.learnerId, at('learnerId')))
    .orderBy(asc(memories.topic), asc(memories.questionId))
    .prepare()
  const topicsOfMemories = db
    .selectDistinct({ topic: memories.topic })
    .from(memories)
    .where(eq(memories.learnerId, at('learnerId')))
    .prepare()
  const upsertMemory = db
    .insert(memories)
    .values(placeholders(memories))
    .onConflictDoUpdate({ target: [memories.learnerId, memories.topic, memories.questionId], set: { memory: sql`excluded.memory` } })
    .prepare()
  const settingsOf = db
    .select({ settings: settings.settings })
    .from(settings)
    .where(eq(settings.learnerId, at('learnerId')))
    .prepare()

  const regradesWhere = (...also: SQL[]) =>
    db
      .select()
      .from(regrades)
      .where(and(...also))
      .orderBy(asc(regrades.createdAt), asc(regrades.id))
      .prepare()
  const regradesOfLearner = regradesWhere(eq(regrades.learnerId, at('learnerId')))
  const among = (...found: SQL[]) =>
    inArray(
      regrades.attemptId,
      db
        .select({ id: attempts.id })
        .from(attempts)
        .where(and(...found)),
    )
  const regradesAtTopic = regradesWhere(
    eq(regrades.learnerId, at('learnerId')),
    among(eq(attempts.learnerId, at('learnerId')), eq(attempts.topic, at('topic'))),
  )
  // The plus keeps SQLite from walking through all of the learner's, to find those of a few attempts.
  const isLearners = sql`+${regrades.learnerId} = ${at('learnerId')}`
  const regradesOfDrill = regradesWhere(among(eq(attempts.drillId, at('drillId'))), isLearners)
  const regradesOfTurn = regradesWhere(among(eq(attempts.turnId, at('turnId'))), isLearners)

  return {
    regradesOf: ({ learnerId, drillId, turnId, topic }) => {
      if (turnId !== undefined) return regradesOfTurn.all({ learnerId, turnId })
      if (topic !== undefined) return regradesAtTopic.all({ learnerId, topic })
      return drillId !== undefined ? regradesOfDrill.all({ learnerId, drillId }) : regradesOfLearner.all({ learnerId })
    },
    addRegrade: (regrade) => {
      db.insert(regrades).values(regrade).run()
    },

    memory: (learnerId, topic, questionId) => memoryOf.get({ learnerId, topic, questionId })?.memory,
    memoriesOf: (learnerId) => allMemories.all({ learnerId }).map(({ memory }) => memory),
    rememberedTopics: (learnerId) => topicsOfMemories.all({ learnerId }).map(({ topic }) => topic),
    saveMemory: (learnerId, memory) => {
      upsertMemory.run({ learnerId, topic: memory.topic, questionId: memory.questionId, memory })
    },
    forgetMemories: (learnerId) => {
      db.delete(memories).where(eq(memories.learnerId, learnerId)).run()
    },

    settings: (learnerId) => settingsOf.get({ learnerId })?.settings,
    allSettings: () =>
      new Map(
        db
          .select()
          .from(settings)
          .all()
          .map((row) => [row.learnerId, row.settings]),
      ),
    timeZones: () => {
      const timeZone = sql<string>`json_extract(${settings.settings}, '$.timeZone')`
      const rows = db.select({ learnerId: settings.learnerId, timeZone }).from(settings).all()
      return new Map(rows.map((row) => [row.learnerId, row.timeZone]))
    },
    saveSettings: (learnerId, kept) => {
      db.insert(settings)
        .values({ learnerId, settings: kept })
        .onConflictDoUpdate({ target: settings.learnerId, set: { settings: kept } })
        .run()
    },

    appeal: (id) => db.select().from(appeals).where(eq(appeals.id, id)).get(),
    appealsOf: (filter) => {
      const oldestFirst = (where: SQL | undefined) =>
        db.select().from(appeals).where(where).orderBy(asc(appeals.createdAt), asc(appeals.id))
      if ('learnerId' in filter) return oldestFirst(eq(appeals.learnerId, filter.learnerId)).all()
      const { status, after, limit } = filter
      const isLater = sql`(${appeals.createdAt}, ${appeals.id}) > (SELECT created_at, id FROM appeals WHERE id = ${after})`
      return oldestFirst(and(eq(appeals.status, status), after === null ? undefined : isLater))
        .limit(limit)
        .all()
    },
    addAppeal: (appeal) => db.insert(appeals).values(appeal).onConflictDoNothing().returning({ id: appeals.id }).get() !== undefined,
    saveAppeal: ({ id, ...appeal }) => {
      db.update(appeals).set(appeal).where(eq(appeals.id, id)).run()
    },

    removeWords: (stretch) => removeWords(db, stretch),
  }
}
