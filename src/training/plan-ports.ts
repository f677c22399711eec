import type { AnsweredDay, Standing } from '../core/learning/memory/standing.ts'
import type { Enrolment, Pass, Plan } from '../core/learning/plan/plan.ts'

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
/** What a notice about a decided appeal is about: this, and the appeal's id. */
export const ABOUT_APPEAL = 'appeal '
export const ABOUT = { enrolled: 'plan enrolled', completed: 'plan completed', digest: 'lead digest' } as const
export type ToldNotice = Pick<Notice, 'learnerId' | 'planId' | 'about' | 'day'>
/** A kept standing, and up to which attempt and of which state of the topic it is. */
export interface KeptStanding {
  readonly learnerId: string
  readonly topic: string
  readonly number: number
  readonly contentHash: string
  readonly standing: Standing
}

/** Onboarding plans, how far the people in them came, and what they were told. */
export interface PlanStore {
  plans(): readonly Plan[]
  plan(id: string): Plan | undefined
  savePlan(plan: Plan): void

  enrolment(planId: string, learnerId: string): Enrolment | undefined
  /** Of a learner, of a plan, or all of the team; those who left included. */
  enrolments(filter: { learnerId: string } | { planId: string } | 'all'): readonly Enrolment[]
  /** How many are in a plan; those who left are not. */
  countEnrolled(planId: string): number
  saveEnrolment(enrolment: Enrolment): void

  passes(filter: { learnerId: string } | { planId: string }): readonly Pass[]
  /** False when it was passed before. */
  addPass(pass: Pass): boolean

  /** Kept standings of a topic; they may be older than the learner's last attempt. */
  standings(topic: string): readonly KeptStanding[]
  /** The same of a learner. */
  standingsOf(learnerId: string): readonly KeptStanding[]
  saveStanding(kept: KeptStanding): void
  forgetStandings(learnerId: string): void
  /** Each learner's last attempt number; those without attempts are left out. */
  lastNumbers(): ReadonlyMap<string, number>
  /** Which questions a learner answered on which days, each once. */
  answeredDays(learnerId: string): readonly AnsweredDay[]

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
}
