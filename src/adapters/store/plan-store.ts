import { and, asc, count, desc, eq, gte, inArray, isNull, lte, ne, sql } from 'drizzle-orm'
import type { PlanStore } from '../../training/plan-ports.ts'
import { attempts } from './cell-schema.ts'
import type { CellDatabase } from './cell-store.ts'
import { placeholders } from './placeholders.ts'
import { enrolments, notices, passes, plans, standings } from './plan-schema.ts'

/** Onboarding plans, how far the people in them came, and what they were told. */
export function createPlanStore(db: CellDatabase): PlanStore {
  const at = sql.placeholder
  const planById = db
    .select()
    .from(plans)
    .where(eq(plans.id, at('id')))
    .prepare()
  const enrolmentsOfLearner = db
    .select()
    .from(enrolments)
    .where(eq(enrolments.learnerId, at('learnerId')))
    .prepare()
  const upsertEnrolment = db
    .insert(enrolments)
    .values(placeholders(enrolments))
    .onConflictDoUpdate({ target: [enrolments.planId, enrolments.learnerId], set: placeholders(enrolments) })
    .prepare()
  const passesOfLearner = db
    .select()
    .from(passes)
    .where(eq(passes.learnerId, at('learnerId')))
    .prepare()
  const standingsOfLearner = db
    .select()
    .from(standings)
    .where(eq(standings.learnerId, at('learnerId')))
    .prepare()
  const upsertStanding = db
    .insert(standings)
    .values(placeholders(standings))
    .onConflictDoUpdate({
      target: [standings.topic, standings.learnerId],
      set: { number: sql`excluded.number`, contentHash: sql`excluded.content_hash`, standing: sql`excluded.standing` },
    })
    .prepare()
  const daysOfLearner = db
    .selectDistinct({ topic: attempts.topic, questionId: attempts.questionId, day: attempts.day })
    .from(attempts)
    .where(eq(attempts.learnerId, at('learnerId')))
    .prepare()
  const takeNotice = db.insert(notices).values(placeholders(notices)).onConflictDoNothing().returning({ id: notices.id }).prepare()
  const told = { learnerId: notices.learnerId, planId: notices.planId, about: notices.about, day: notices.day }
  const noticesSince = db
    .select(told)
    .from(notices)
    .where(and(eq(notices.learnerId, at('learnerId')), gte(notices.day, at('day'))))
    .prepare()
  const lastNotice = db
    .select()
    .from(notices)
    .where(and(eq(notices.learnerId, at('learnerId')), eq(notices.planId, at('planId')), eq(notices.about, at('about'))))
    .orderBy(desc(notices.day))
    .limit(1)
    .prepare()

  return {
    plans: () =>
      db
        .select()
        .from(plans)
        .orderBy(asc(plans.id))
        .all()
        .map(({ plan }) => plan),
    plan: (id) => planById.get({ id })?.plan,
    savePlan: (plan) => {
      db.insert(plans).values({ id: plan.id, plan }).onConflictDoUpdate({ target: plans.id, set: { plan } }).run()
    },

    enrolment: (planId, learnerId) =>
      db
        .select()
        .from(enrolments)
        .where(and(eq(enrolments.planId, planId), eq(enrolments.learnerId, learnerId)))
        .get(),
    enrolments: (filter) => {
      if (filter === 'all') return db.select().from(enrolments).orderBy(asc(enrolments.planId), asc(enrolments.learnerId)).all()
      if ('learnerId' in filter) return enrolmentsOfLearner.all(filter)
      return db.select().from(enrolments).where(eq(enrolments.planId, filter.planId)).orderBy(asc(enrolments.learnerId)).all()
    },
    countEnrolled: (planId) =>
      db
        .select({ all: count() })
        .from(enrolments)
        .where(and(eq(enrolments.planId, planId), ne(enrolments.status, 'left')))
        .get()?.all ?? 0,
    saveEnrolment: (enrolment) => {
      upsertEnrolment.run({ ...enrolment })
    },

    passes: (filter) =>
      'learnerId' in filter ? passesOfLearner.all(filter) : db.select().from(passes).where(eq(passes.planId, filter.planId)).all(),
    addPass: (pass) => db.insert(passes).values(pass).onConflictDoNothing().returning({ id: passes.itemId }).get() !== undefined,

    standings: (topic) => db.select().from(standings).where(eq(standings.topic, topic)).all(),
    standingsOf: (learnerId) => standingsOfLearner.all({ learnerId }),
    saveStanding: (kept) => {
      upsertStanding.run({ ...kept })
    },
    forgetStandings: (learnerId) => {
      db.delete(standings).where(eq(standings.learnerId, learnerId)).run()
    },
    lastNumbers: () => {
      // A seek for each learner: the index over all attempts is never read whole.
      const rows = db.all<{ id: string; number: number | null }>(
        sql`SELECT id, (SELECT number FROM attempts WHERE learner_id = learners.id ORDER BY number DESC LIMIT 1) AS number FROM learners`,
      )
      return new Map(rows.flatMap(({ id, number }) => (number === null ? [] : [[id, number] as const])))
    },
    answeredDays: (learnerId) => daysOfLearner.all({ learnerId }),

    takeNotice: (notice) => takeNotice.get({ ...notice }) !== undefined,
    noticesOf: (learnerId) => db.select().from(notices).where(eq(notices.learnerId, learnerId)).orderBy(asc(notices.id)).all(),
    unseenNotices: (learnerId) =>
      db
        .select()
        .from(notices)
        .where(and(eq(notices.learnerId, learnerId), isNull(notices.seenAt)))
        .orderBy(asc(notices.id))
        .all(),
    seeNotices: (learnerId, seenAt, last) => {
      db.update(notices)
        .set({ seenAt })
        .where(and(eq(notices.learnerId, learnerId), isNull(notices.seenAt), lte(notices.id, last)))
        .run()
    },
    noticesOn: (days) =>
      db
        .select(told)
        .from(notices)
        .where(inArray(notices.day, [...days]))
        .all(),
    noticesSince: (learnerId, day) => noticesSince.all({ learnerId, day }),
    lastNotice: (learnerId, planId, about) => lastNotice.get({ learnerId, planId, about }),
  }
}
