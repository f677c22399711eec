import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Grade } from '../../core/grading/grade-types.ts'
import type { Memory } from '../../core/learning/memory/memory.ts'
import type { Settings } from '../../core/learning/memory/schedule.ts'
import type { Installation, Profile, Reminder, Session, TeamPlan, TeamQuestion } from '../../training/channel-ports.ts'
import type { Appeal, Regrade } from '../../training/learning-ports.ts'
import type { Attempt, Drill, Turn } from '../../training/ports.ts'
import type { TeamKey } from '../../training/team-ports.ts'

/** One team's database. Parents are never deleted by cascade: rows go only by a learner's own wish. */
export const team = sqliteTable('team', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  allowedOrigins: text('allowed_origins', { mode: 'json' }).$type<readonly string[]>().notNull(),
  createdAt: text('created_at').notNull(),
})

export const teamKeys = sqliteTable('team_keys', {
  id: text('id').primaryKey(),
  kind: text('kind').$type<TeamKey['kind']>().notNull(),
  hash: text('hash').notNull().unique(),
  createdAt: text('created_at').notNull(),
  name: text('name').notNull().default(''),
  revokedAt: text('revoked_at'),
})

export const learners = sqliteTable('learners', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  createdAt: text('created_at').notNull(),
})

export const identities = sqliteTable(
  'identities',
  {
    channel: text('channel').notNull(),
    externalId: text('external_id').notNull(),
    learnerId: text('learner_id')
      .notNull()
      .references(() => learners.id),
  },
  (table) => [primaryKey({ columns: [table.channel, table.externalId] }), index('identities_by_learner').on(table.learnerId)],
)

export const drills = sqliteTable(
  'drills',
  {
    id: text('id').primaryKey(),
    learnerId: text('learner_id')
      .notNull()
      .references(() => learners.id),
    /** Empty for a drill over all topics. */
    topic: text('topic').notNull(),
    level: text('level').$type<NonNullable<Drill['level']>>(),
    mode: text('mode').$type<Drill['mode']>().notNull(),
    status: text('status').$type<Drill['status']>().notNull(),
    questionIds: text('question_ids', { mode: 'json' }).$type<readonly string[]>().notNull(),
    startedAt: text('started_at').notNull(),
    finishedAt: text('finished_at'),
    options: text('options', { mode: 'json' })
      .$type<Drill['options']>()
      .notNull()
      .default({ seed: '', minutes: null, questionMinutes: null }),
  },
  (table) => [
    index('drills_by_learner').on(table.learnerId, table.startedAt),
    index('drills_by_end').on(table.finishedAt).where(sql`${table.finishedAt} IS NOT NULL`),
  ],
)

export const turns = sqliteTable(
  'turns',
  {
    id: text('id').primaryKey(),
    drillId: text('drill_id')
      .notNull()
      .references(() => drills.id),
    number: integer('number').notNull(),
    questionId: text('question_id').notNull(),
    prompt: text('prompt').notNull(),
    status: text('status').$type<Turn['status']>().notNull(),
    openedAt: text('opened_at').notNull(),
    closedAt: text('closed_at'),
    topic: text('topic').notNull().default(''),
    step: integer('step').notNull().default(0),
    answeredBefore: integer('answered_before').notNull().default(0),
    dialogue: text('dialogue', { mode: 'json' })
      .$type<Turn['dialogue']>()
      .notNull()
      .default({ hints: 0, followUps: 0, asked: null, challenged: [], said: [] }),
  },
  (table) => [
    uniqueIndex('turns_by_number').on(table.drillId, table.number),
    uniqueIndex('one_open_turn').on(table.drillId).where(sql`${table.status} = 'open'`),
  ],
)

export const attempts = sqliteTable(
  'attempts',
  {
    id: text('id').primaryKey(),
    turnId: text('turn_id')
      .notNull()
      .references(() => turns.id),
    drillId: text('drill_id')
      .notNull()
      .references(() => drills.id),
    learnerId: text('learner_id')
      .notNull()
      .references(() => learners.id),
    topic: text('topic').notNull(),
    questionId: text('question_id').notNull(),
    text: text('text').notNull(),
    grade: text('grade', { mode: 'json' }).$type<Grade>().notNull(),
    verdict: text('verdict').$type<Grade['verdict']>().notNull(),
    score: real('score').notNull(),
    contentHash: text('content_hash').notNull(),
    engineVersion: text('engine_version').notNull(),
    createdAt: text('created_at').notNull(),
    number: integer('number').notNull().default(0),
    day: text('day').notNull().default(''),
    probe: text('probe', { mode: 'json' }).$type<NonNullable<Attempt['probe']>>(),
    hints: integer('hints').notNull().default(0),
    confidence: text('confidence').$type<NonNullable<Attempt['confidence']>>(),
  },
  (table) => [
    uniqueIndex('attempts_in_order').on(table.learnerId, table.number),
    index('attempts_by_drill').on(table.drillId),
    index('attempts_by_turn').on(table.turnId),
  ],
)

/** Later grades of attempts; the last one counts. Made by replay, so they can be made again. */
export const regrades = sqliteTable(
  'regrades',
  {
    id: text('id').primaryKey(),
    attemptId: text('attempt_id')
      .notNull()
      .references(() => attempts.id),
    learnerId: text('learner_id').notNull(),
    reason: text('reason').$type<Regrade['reason']>().notNull(),
    grade: text('grade', { mode: 'json' }).$type<Grade>().notNull(),
    contentHash: text('content_hash').notNull(),
    engineVersion: text('engine_version').notNull(),
    createdAt: text('created_at').notNull(),
  },
  (table) => [index('regrades_by_learner').on(table.learnerId), index('regrades_by_attempt').on(table.attemptId)],
)

export const memories = sqliteTable(
  'memories',
  {
    learnerId: text('learner_id').notNull(),
    topic: text('topic').notNull(),
    questionId: text('question_id').notNull(),
    memory: text('memory', { mode: 'json' }).$type<Memory>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.learnerId, table.topic, table.questionId] })],
)

export const settings = sqliteTable('settings', {
  learnerId: text('learner_id').primaryKey(),
  settings: text('settings', { mode: 'json' }).$type<Settings>().notNull(),
})

export const appeals = sqliteTable(
  'appeals',
  {
    id: text('id').primaryKey(),
    attemptId: text('attempt_id')
      .notNull()
      .references(() => attempts.id),
    learnerId: text('learner_id').notNull(),
    kind: text('kind').$type<Appeal['kind']>().notNull(),
    finding: text('finding').notNull(),
    note: text('note').notNull(),
    status: text('status').$type<Appeal['status']>().notNull(),
    word: text('word').notNull().default(''),
    phrase: text('phrase').notNull().default(''),
    createdAt: text('created_at').notNull(),
    decidedAt: text('decided_at'),
    toldAt: text('told_at'),
  },
  (table) => [
    uniqueIndex('one_appeal_a_finding').on(table.attemptId, table.kind, table.finding),
    index('appeals_by_learner').on(table.learnerId),
    index('appeals_by_status').on(table.status, table.createdAt),
  ],
)

export const receipts = sqliteTable(
  'receipts',
  {
    learnerId: text('learner_id').notNull(),
    key: text('key').notNull(),
    requestHash: text('request_hash').notNull(),
    outcome: text('outcome', { mode: 'json' }).$type<unknown>().notNull(),
    createdAt: text('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.learnerId, table.key] })],
)

/** Deliveries of chat services by the sender's ids: what comes again is not done again. */
export const deliveries = sqliteTable('deliveries', { id: text('id').primaryKey(), at: text('at').notNull() }, (table) => [
  index('deliveries_by_time').on(table.at),
])

/** What must still reach a chat service. */
export const outbox = sqliteTable(
  'outbox',
  {
    id: text('id').primaryKey(),
    queue: text('queue').notNull(),
    learnerId: text('learner_id'),
    job: text('job', { mode: 'json' }).$type<unknown>().notNull(),
    dueAt: text('due_at').notNull(),
    tries: integer('tries').notNull(),
  },
  (table) => [index('outbox_by_due').on(table.dueAt), index('outbox_by_queue').on(table.queue, table.id)],
)

export const installations = sqliteTable('installations', {
  workspace: text('workspace').primaryKey(),
  installation: text('installation', { mode: 'json' }).$type<Installation>().notNull(),
})

export const threads = sqliteTable(
  'threads',
  {
    channel: text('channel').notNull(),
    thread: text('thread').notNull(),
    learnerId: text('learner_id').notNull(),
    drillId: text('drill_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.channel, table.thread] })],
)

export const profiles = sqliteTable('profiles', {
  learnerId: text('learner_id').primaryKey(),
  profile: text('profile', { mode: 'json' }).$type<Profile>().notNull(),
})

export const reminders = sqliteTable('reminders', {
  learnerId: text('learner_id').primaryKey(),
  reminder: text('reminder', { mode: 'json' }).$type<Reminder>().notNull(),
})

export const teamPlans = sqliteTable('team_plans', {
  channel: text('channel').primaryKey(),
  plan: text('plan', { mode: 'json' }).$type<TeamPlan>().notNull(),
})

export const teamQuestions = sqliteTable(
  'team_questions',
  {
    id: text('id').primaryKey(),
    channel: text('channel').notNull(),
    status: text('status').$type<TeamQuestion['status']>().notNull(),
    question: text('question', { mode: 'json' }).$type<TeamQuestion>().notNull(),
  },
  (table) => [index('team_questions_by_channel').on(table.channel), index('team_questions_by_status').on(table.status)],
)

export const teamAnswers = sqliteTable(
  'team_answers',
  {
    questionId: text('question_id').notNull(),
    learnerId: text('learner_id').notNull(),
    drillId: text('drill_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.questionId, table.learnerId] })],
)

export const linkCodes = sqliteTable('link_codes', {
  hash: text('hash').primaryKey(),
  learnerId: text('learner_id').notNull(),
  expiresAt: text('expires_at').notNull(),
  session: text('session', { mode: 'json' }).$type<Session>(),
})
