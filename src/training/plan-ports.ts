import type { Enrolment, Pass, Plan } from '../core/learning/plan.ts'
import type { AnsweredDay, Standing } from '../core/learning/standing.ts'
import type { Attempt, Learner, TeamKey } from './ports.ts'

/** Who may do more in a team than learn. Leads steer plans and read reports; admins also keep keys, roles and settings. */
export interface Member {
  readonly learnerId: string
  readonly role: 'lead' | 'admin'
  readonly since: string
}
/** Something that a link or code grants to whoever brings it. */
export interface Ticket {
  /** SHA-256, hex; the code itself is shown once. */
  readonly hash: string
  readonly grant: Grant
  /** ISO 8601 UTC; null: until it is taken back. */
  readonly expiresAt: string | null
  readonly isOnce: boolean
  readonly createdAt: string
}
export type Grant =
  /** Signs a lead in to the lead's page. */
  | { readonly kind: 'sign_in'; readonly learnerId: string }
  /** Makes whoever takes it a member. */
  | { readonly kind: 'invitation'; readonly role: Member['role']; readonly name: string }
  /** Enrols whoever opens it. */
  | { readonly kind: 'join'; readonly planId: string; readonly cohort: string }
  /** Reads a learner's due items as a calendar. */
  | { readonly kind: 'calendar'; readonly learnerId: string }

/** Something a learner is told once: by channel where they have one, and in the widget at their next visit. */
export interface Notice {
  readonly id: string
  readonly learnerId: string
  readonly planId: string
  /** An item's id, or what it is about instead, which no item can be called. */
  readonly about: string
  /** The learner's own day: with learner, plan and `about` it comes once. */
  readonly day: string
  readonly text: string
  readonly createdAt: string
  readonly seenAt: string | null
}
export const ABOUT = { enrolled: 'plan enrolled', completed: 'plan completed', digest: 'lead digest' } as const
export type ToldNotice = Pick<Notice, 'learnerId' | 'planId' | 'about' | 'day'>
/** What a lead or admin did; append-only. */
export interface AuditEntry {
  /** Sorts by time. */
  readonly id: string
  readonly at: string
  /** A learner's id, `key:<id>`, `terminal`, or `slack`. */
  readonly actor: string
  /** Verb and thing, such as `plan.save`. */
  readonly action: string
  readonly target: string
  readonly detail: Readonly<Record<string, unknown>>
}
/** Where a team's events go. Secrets stand in it sealed only. */
export interface TeamOptions {
  readonly webhook: { readonly url: string; readonly sealed: string } | null
  readonly lrs: { readonly url: string; readonly sealed: string; readonly withText: boolean } | null
  /** Days after which the text of answers is removed; null: never. */
  readonly retentionDays: number | null
  /** Up to when they were removed already; null: not yet. */
  readonly wordsRemovedUntil: string | null
  /** Whether learners may ask to be ranked. */
  readonly ranking: boolean
  /** When leads are told how the plans go: each weekday, on Mondays, or never. */
  readonly digest: 'weekdays' | 'weekly' | 'off'
}
/** What could not be delivered, kept until somebody sends it again or lets it go. */
export interface DeadLetter {
  readonly id: string
  readonly queue: string
  readonly learnerId: string | null
  readonly job: unknown
  readonly tries: number
  readonly why: string
  readonly at: string
}
/** A kept standing, and up to which attempt and of which state of the topic it is. */
export interface KeptStanding {
  readonly learnerId: string
  readonly topic: string
  readonly number: number
  readonly contentHash: string
  readonly standing: Standing
}

/** Onboarding plans, the people in them, and what a team keeps beside drills. */
export interface PlanStore {
  plans(): readonly Plan[]
  plan(id: string): Plan | undefined
  savePlan(plan: Plan): void

  enrolment(planId: string, learnerId: string): Enrolment | undefined
  /** Of a learner, of a plan, or all of the team; those who left included. */
  enrolments(filter: { learnerId: string } | { planId: string } | 'all'): readonly Enrolment[]
  saveEnrolment(enrolment: Enrolment): void

  passes(filter: { learnerId: string } | { planId: string }): readonly Pass[]
  /** False when it was passed before. */
  addPass(pass: Pass): boolean

  /** Kept standings of a topic; they may be older than the learner's last attempt. */
  standings(topic: string): readonly KeptStanding[]
  saveStanding(kept: KeptStanding): void
  forgetStandings(learnerId: string): void
  /** Each learner's last attempt number; those without attempts are left out. */
  lastNumbers(): ReadonlyMap<string, number>
  /** Which questions a learner answered on which days, each once. */
  answeredDays(learnerId: string): readonly AnsweredDay[]
  /** A learner's attempt by its number. */
  attemptAt(learnerId: string, number: number): Attempt | undefined

  /** False when the same was told that day before. */
  takeNotice(notice: Notice): boolean
  /** All of a learner, oldest first. */
  noticesOf(learnerId: string): readonly Notice[]
  /** Those not seen yet, oldest first. */
  unseenNotices(learnerId: string): readonly Notice[]
  /** Those up to this id. */
  seeNotices(learnerId: string, at: string, last: string): void
  /** All that was told on these days, to whomever, without its text. */
  noticesOn(days: readonly string[]): readonly ToldNotice[]
  /** What a learner was told since a day. */
  noticesSince(learnerId: string, day: string): readonly ToldNotice[]
  /** The last one of a learner about something in a plan. */
  lastNotice(learnerId: string, planId: string, about: string): Notice | undefined
  /** Of those who have settings. */
  timeZones(): ReadonlyMap<string, string>

  member(learnerId: string): Member | undefined
  members(): readonly Member[]
  saveMember(member: Member): void
  removeMember(learnerId: string): void

  addTicket(ticket: Ticket): void
  ticket(hash: string, now: string): Ticket | undefined
  /** Gives what a ticket grants; one that is for once is gone then. */
  takeTicket(hash: string, now: string): Ticket | undefined
  tickets(): readonly Ticket[]
  removeTicket(hash: string): void

  addAudit(entry: AuditEntry): void
  /** Newest first, older than `before`. */
  audit(page: { readonly before: string | null; readonly limit: number }): readonly AuditEntry[]

  options(): TeamOptions
  saveOptions(options: TeamOptions): void

  addDeadLetter(letter: DeadLetter): void
  deadLetters(): readonly DeadLetter[]
  removeDeadLetter(id: string): void

  /** Oldest first, keys that were revoked, too; `keys` gives those that count. */
  allKeys(): readonly TeamKey[]
  revokeKey(id: string, at: string): void

  learners(): readonly Learner[]
  identitiesOf(learnerId: string): readonly { readonly channel: string; readonly externalId: string }[]
  addIdentity(identity: { readonly channel: string; readonly externalId: string; readonly learnerId: string }): void
}
export const DEFAULT_OPTIONS: TeamOptions = {
  digest: 'weekdays',
  webhook: null,
  lrs: null,
  retentionDays: null,
  wordsRemovedUntil: null,
  ranking: false,
}
