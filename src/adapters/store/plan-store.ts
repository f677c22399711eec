import { and, asc, desc, eq, gt, gte, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm'
import { DEFAULT_OPTIONS, type PlanStore } from '../../training/plan-ports.ts'
import { attempts, identities, learners, settings, teamKeys } from './cell-schema.ts'
import type { CellDatabase } from './cell-store.ts'
import { placeholders } from './placeholders.ts'
import { audit, deadLetters, enrolments, members, notices, passes, plans, standings, teamOptions, tickets } from './plan-schema.ts'

/** Onboarding plans, the people in them, and what a team keeps beside drills. */
export function createPlanStore(db: CellDatabase): PlanStore {
  const enrolmentsOfLearner = db
    .select()
    .from(enrolments)
    .where(eq(enrolments.learnerId, sql.placeholder('learnerId')))
    .prepare()
  const daysOfLearner = db
    .selectDistinct({ topic: attempts.topic, questionId: attempts.questionId, day: attempts.day })
    .from(attempts)
    .where(eq(attempts.learnerId, sql.placeholder('learnerId')))
    .prepare()
  const upsertStanding = db
    .insert(standings)
    .values(placeholders(standings))
    .onConflictDoUpdate({
      target: [standings.topic, standings.learnerId],
      set: { number: sql`excluded.number`, contentHash: sql`excluded.content_hash`, standing: sql`excluded.standing` },
    })
    .prepare()
  const passesOfLearner = db
    .select()
    .from(passes)
    .where(eq(passes.learnerId, sql.placeholder('learnerId')))
    .prepare()
  const identitiesOf = db
    .select({ channel: identities.channel, externalId: identities.externalId })
    .from(identities)
    .where(eq(identities.learnerId, sql.placeholder('learnerId')))
    .prepare()
  const takeNotice = db.insert(notices).values(placeholders(notices)).onConflictDoNothing().returning({ id: notices.id }).prepare()
  const told = { learnerId: notices.learnerId, planId: notices.planId, about: notices.about, day: notices.day }
  const noticesSince = db
    .select(told)
    .from(notices)
    .where(and(eq(notices.learnerId, sql.placeholder('learnerId')), gte(notices.day, sql.placeholder('day'))))
    .prepare()
  const lastNotice = db
    .select()
    .from(notices)
    .where(
      and(
        eq(notices.learnerId, sql.placeholder('learnerId')),
        eq(notices.planId, sql.placeholder('planId')),
        eq(notices.about, sql.placeholder('about')),
      ),
    )
    .orderBy(desc(notices.day))
    .limit(1)
    .prepare()
  const planById = db
    .select()
    .from(plans)
    .where(eq(plans.id, sql.placeholder('id')))
    .prepare()
  const theOptions = db.select().from(teamOptions).prepare()
  const upsertEnrolment = db
    .insert(enrolments)
    .values(placeholders(enrolments))
    .onConflictDoUpdate({ target: [enrolments.planId, enrolments.learnerId], set: placeholders(enrolments) })
    .prepare()
  const isValid = (now: string) => or(isNull(tickets.expiresAt), gt(tickets.expiresAt, now))
  const ticket: PlanStore['ticket'] = (hash, now) =>
    db
      .select()
      .from(tickets)
      .where(and(eq(tickets.hash, hash), isValid(now)))
      .get()
  const removeTicket = (hash: string): void => {
    db.delete(tickets).where(eq(tickets.hash, hash)).run()
  }

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
    saveEnrolment: (enrolment) => {
      upsertEnrolment.run({ ...enrolment })
    },

    passes: (filter) =>
      'learnerId' in filter ? passesOfLearner.all(filter) : db.select().from(passes).where(eq(passes.planId, filter.planId)).all(),
    addPass: (pass) => db.insert(passes).values(pass).onConflictDoNothing().returning({ id: passes.itemId }).get() !== undefined,

    standings: (topic) => db.select().from(standings).where(eq(standings.topic, topic)).all(),
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
    attemptAt: (learnerId, number) =>
      db
        .select()
        .from(attempts)
        .where(and(eq(attempts.learnerId, learnerId), eq(attempts.number, number)))
        .get(),

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
    timeZones: () => {
      const timeZone = sql<string>`json_extract(${settings.settings}, '$.timeZone')`
      const rows = db.select({ learnerId: settings.learnerId, timeZone }).from(settings).all()
      return new Map(rows.map((row) => [row.learnerId, row.timeZone]))
    },

    member: (learnerId) => db.select().from(members).where(eq(members.learnerId, learnerId)).get(),
    members: () => db.select().from(members).orderBy(asc(members.since), asc(members.learnerId)).all(),
    saveMember: (member) => {
      db.insert(members).values(member).onConflictDoUpdate({ target: members.learnerId, set: member }).run()
    },
    removeMember: (learnerId) => {
      db.delete(members).where(eq(members.learnerId, learnerId)).run()
    },

    addTicket: (made) => {
      db.insert(tickets).values(made).run()
    },
    ticket,
    takeTicket: (hash, now) => {
      const found = ticket(hash, now)
      if (found?.isOnce === true) removeTicket(hash)
      return found
    },
    tickets: () => db.select().from(tickets).orderBy(asc(tickets.createdAt)).all(),
    removeTicket,

    addAudit: (entry) => {
      db.insert(audit).values(entry).run()
    },
    audit: ({ before, limit }) =>
      db
        .select()
        .from(audit)
        .where(before === null ? undefined : lt(audit.id, before))
        .orderBy(desc(audit.id))
        .limit(limit)
        .all(),

    options: () => ({ ...DEFAULT_OPTIONS, ...theOptions.get()?.options }),
    saveOptions: (options) => {
      db.insert(teamOptions).values({ id: 1, options }).onConflictDoUpdate({ target: teamOptions.id, set: { options } }).run()
    },

    addDeadLetter: (letter) => {
      db.insert(deadLetters).values(letter).run()
    },
    deadLetters: () => db.select().from(deadLetters).orderBy(asc(deadLetters.id)).all(),
    removeDeadLetter: (id) => {
      db.delete(deadLetters).where(eq(deadLetters.id, id)).run()
    },

    allKeys: () => db.select().from(teamKeys).orderBy(asc(teamKeys.createdAt), asc(teamKeys.id)).all(),
    revokeKey: (id, revokedAt) => {
      db.update(teamKeys).set({ revokedAt }).where(eq(teamKeys.id, id)).run()
    },

    learners: () => db.select().from(learners).orderBy(asc(learners.id)).all(),
    identitiesOf: (learnerId) => identitiesOf.all({ learnerId }),
    addIdentity: (identity) => {
      db.insert(identities).values(identity).run()
    },
  }
}

/** Removes what plans keep of a learner. */
export function forgetInPlans(db: CellDatabase, learnerId: string): void {
  for (const table of [enrolments, passes, standings, notices, members, deadLetters])
    db.delete(table).where(eq(table.learnerId, learnerId)).run()
  db.delete(tickets).where(sql`json_extract(${tickets.grant}, '$.learnerId') = ${learnerId}`).run()
}

/** Gives what plans keep of one learner to another; what both have stays the other's, but of two roles the higher. */
export function joinInPlans(db: CellDatabase, from: string, to: string): void {
  const isAdmin =
    db
      .select()
      .from(members)
      .where(and(eq(members.learnerId, from), eq(members.role, 'admin')))
      .get() !== undefined
  if (isAdmin) db.update(members).set({ role: 'admin' }).where(eq(members.learnerId, to)).run()
  for (const table of [enrolments, passes, notices, members]) {
    db.run(sql`UPDATE OR IGNORE ${table} SET learner_id = ${to} WHERE learner_id = ${from}`)
    db.delete(table).where(eq(table.learnerId, from)).run()
  }
  db.update(deadLetters).set({ learnerId: to }).where(eq(deadLetters.learnerId, from)).run()
  db.delete(standings).where(eq(standings.learnerId, from)).run()
  db.delete(standings).where(eq(standings.learnerId, to)).run()
  db.run(
    sql`UPDATE ${tickets} SET grant_json = json_set(grant_json, '$.learnerId', ${to}) WHERE json_extract(grant_json, '$.learnerId') = ${from}`,
  )
}
