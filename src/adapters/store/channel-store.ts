import { and, asc, eq, gt, lt, lte } from 'drizzle-orm'
import type { ChannelStore } from '../../training/channel-ports.ts'
import { deliveries, installations, linkCodes, profiles, reminders, teamAnswers, teamPlans, teamQuestions, threads } from './cell-schema.ts'
import type { CellDatabase } from './cell-store.ts'

/** What the chat channels keep beside drills. */
export function createChannelStore(db: CellDatabase): ChannelStore {
  return {
    takeDelivery: (ids, at) => {
      const fresh = ids.map((id) => db.insert(deliveries).values({ id, at }).onConflictDoNothing().returning().get() !== undefined)
      return fresh.every((isFresh) => isFresh)
    },
    forgetDeliveries: (before) => {
      db.delete(deliveries).where(lt(deliveries.at, before)).run()
    },

    installations: () =>
      db
        .select()
        .from(installations)
        .all()
        .map(({ installation }) => installation),
    saveInstallation: (installation) => {
      db.insert(installations)
        .values({ workspace: installation.workspace, installation })
        .onConflictDoUpdate({ target: installations.workspace, set: { installation } })
        .run()
    },
    removeInstallation: (workspace) => {
      db.delete(installations).where(eq(installations.workspace, workspace)).run()
    },

    thread: (channel, thread) =>
      db
        .select()
        .from(threads)
        .where(and(eq(threads.channel, channel), eq(threads.thread, thread)))
        .get(),
    threadsOf: (learnerId) => db.select().from(threads).where(eq(threads.learnerId, learnerId)).all(),
    saveThread: ({ channel, thread, learnerId, drillId }) => {
      db.insert(threads)
        .values({ channel, thread, learnerId, drillId })
        .onConflictDoUpdate({ target: [threads.channel, threads.thread], set: { learnerId, drillId } })
        .run()
    },

    profile: (learnerId) => db.select().from(profiles).where(eq(profiles.learnerId, learnerId)).get()?.profile,
    saveProfile: (profile) => {
      db.insert(profiles)
        .values({ learnerId: profile.learnerId, profile })
        .onConflictDoUpdate({ target: profiles.learnerId, set: { profile } })
        .run()
    },

    reminder: (learnerId) => db.select().from(reminders).where(eq(reminders.learnerId, learnerId)).get()?.reminder,
    reminders: () =>
      db
        .select()
        .from(reminders)
        .all()
        .map(({ reminder }) => reminder),
    saveReminder: (reminder) => {
      db.insert(reminders)
        .values({ learnerId: reminder.learnerId, reminder })
        .onConflictDoUpdate({ target: reminders.learnerId, set: { reminder } })
        .run()
    },
    removeReminder: (learnerId) => {
      db.delete(reminders).where(eq(reminders.learnerId, learnerId)).run()
    },

    teamPlan: (channel) => db.select().from(teamPlans).where(eq(teamPlans.channel, channel)).get()?.plan,
    teamPlans: () =>
      db
        .select()
        .from(teamPlans)
        .all()
        .map(({ plan }) => plan),
    saveTeamPlan: (plan) => {
      db.insert(teamPlans).values({ channel: plan.channel, plan }).onConflictDoUpdate({ target: teamPlans.channel, set: { plan } }).run()
    },
    removeTeamPlan: (channel) => {
      db.delete(teamPlans).where(eq(teamPlans.channel, channel)).run()
    },

    teamQuestion: (id) => db.select().from(teamQuestions).where(eq(teamQuestions.id, id)).get()?.question,
    teamQuestions: (filter) =>
      db
        .select()
        .from(teamQuestions)
        .where('channel' in filter ? eq(teamQuestions.channel, filter.channel) : eq(teamQuestions.status, filter.status))
        .orderBy(asc(teamQuestions.id))
        .all()
        .map(({ question }) => question),
    saveTeamQuestion: (question) => {
      const { id, channel, status } = question
      db.insert(teamQuestions)
        .values({ id, channel, status, question })
        .onConflictDoUpdate({ target: teamQuestions.id, set: { status, question } })
        .run()
    },
    teamAnswer: (questionId, learnerId) =>
      db
        .select()
        .from(teamAnswers)
        .where(and(eq(teamAnswers.questionId, questionId), eq(teamAnswers.learnerId, learnerId)))
        .get()?.drillId,
    teamAnswersOf: (learnerId) => db.select().from(teamAnswers).where(eq(teamAnswers.learnerId, learnerId)).all(),
    addTeamAnswer: (answer) => {
      db.insert(teamAnswers).values(answer).run()
    },
    teamAnswers: (questionId) => db.select().from(teamAnswers).where(eq(teamAnswers.questionId, questionId)).all(),

    addLinkCode: (code) => {
      db.insert(linkCodes).values(code).run()
    },
    takeLinkCode: (hash, now) => {
      const taken = db
        .delete(linkCodes)
        .where(and(eq(linkCodes.hash, hash), gt(linkCodes.expiresAt, now)))
        .returning()
        .get()
      db.delete(linkCodes).where(lte(linkCodes.expiresAt, now)).run()
      return taken
    },
  }
}
