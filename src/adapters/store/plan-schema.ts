import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Standing } from '../../core/learning/memory/standing.ts'
import type { Enrolment, Plan } from '../../core/learning/plan/plan.ts'
import type { DeadLetter } from '../../training/outbox-ports.ts'
import type { AuditEntry, Grant, Member, TeamOptions } from '../../training/team-ports.ts'

export const plans = sqliteTable('plans', {
  id: text('id').primaryKey(),
  plan: text('plan', { mode: 'json' }).$type<Plan>().notNull(),
})

export const enrolments = sqliteTable(
  'enrolments',
  {
    planId: text('plan_id')
      .notNull()
      .references(() => plans.id),
    learnerId: text('learner_id').notNull(),
    cohort: text('cohort').notNull(),
    firstDay: text('first_day').notNull(),
    status: text('status').$type<Enrolment['status']>().notNull(),
    pausedOn: text('paused_on'),
    extraDays: integer('extra_days').notNull(),
    reached: integer('reached').notNull().default(0),
    reachedExtra: integer('reached_extra').notNull().default(0),
    takenBack: integer('taken_back').notNull().default(0),
    enrolledAt: text('enrolled_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.planId, table.learnerId] }), index('enrolments_by_learner').on(table.learnerId)],
)

export const passes = sqliteTable(
  'passes',
  {
    planId: text('plan_id').notNull(),
    learnerId: text('learner_id').notNull(),
    itemId: text('item_id').notNull(),
    day: text('day').notNull(),
    at: text('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.planId, table.learnerId, table.itemId] }), index('passes_by_learner').on(table.learnerId)],
)

/** Made from the memories, so that they can be made again. */
export const standings = sqliteTable(
  'standings',
  {
    topic: text('topic').notNull(),
    learnerId: text('learner_id').notNull(),
    number: integer('number').notNull(),
    contentHash: text('content_hash').notNull(),
    standing: text('standing', { mode: 'json' }).$type<Standing>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.topic, table.learnerId] }), index('standings_by_learner').on(table.learnerId)],
)

export const notices = sqliteTable(
  'notices',
  {
    id: text('id').notNull(),
    learnerId: text('learner_id').notNull(),
    planId: text('plan_id').notNull(),
    about: text('about').notNull(),
    day: text('day').notNull(),
    text: text('text').notNull(),
    createdAt: text('created_at').notNull(),
    seenAt: text('seen_at'),
  },
  (table) => [primaryKey({ columns: [table.learnerId, table.planId, table.about, table.day] }), index('notices_by_day').on(table.day)],
)

export const members = sqliteTable('members', {
  learnerId: text('learner_id').primaryKey(),
  role: text('role').$type<Member['role']>().notNull(),
  since: text('since').notNull(),
})

export const tickets = sqliteTable('tickets', {
  hash: text('hash').primaryKey(),
  grant: text('grant_json', { mode: 'json' }).$type<Grant>().notNull(),
  expiresAt: text('expires_at'),
  isOnce: integer('is_once', { mode: 'boolean' }).notNull(),
  createdAt: text('created_at').notNull(),
})

export const audit = sqliteTable('audit', {
  id: text('id').primaryKey(),
  at: text('at').notNull(),
  actor: text('actor').notNull(),
  action: text('action').notNull(),
  target: text('target').notNull(),
  detail: text('detail', { mode: 'json' }).$type<AuditEntry['detail']>().notNull(),
})

/** One row. */
export const teamOptions = sqliteTable('team_options', {
  id: integer('id').primaryKey(),
  options: text('options', { mode: 'json' }).$type<TeamOptions>().notNull(),
})

export const deadLetters = sqliteTable('dead_letters', {
  id: text('id').primaryKey(),
  queue: text('queue').notNull(),
  learnerId: text('learner_id'),
  job: text('job', { mode: 'json' }).$type<DeadLetter['job']>().notNull(),
  tries: integer('tries').notNull(),
  why: text('why').notNull(),
  at: text('at').notNull(),
})
