import type { Level } from '../core/bank/topic/levels.ts'

/** A workspace in which the app is installed. Tokens stand in it sealed only. */
export interface Installation {
  readonly workspace: string
  readonly sealed: string
  /** When the token must be refreshed; null: never. */
  readonly expiresAt: string | null
  readonly installedBy: string
  readonly installedAt: string
}
/** A thread of messages that is one drill. */
export interface Thread {
  readonly channel: string
  readonly thread: string
  readonly learnerId: string
  readonly drillId: string
}
/** What a channel told about one of its users. */
export interface Profile {
  readonly learnerId: string
  readonly workspace: string
  readonly user: string
  readonly timeZone: string | null
  readonly isLead: boolean
  readonly readAt: string
}
/** When a learner wants to hear that reviews are due; times are local, `HH:MM`. */
export interface Reminder {
  readonly learnerId: string
  readonly workspace: string
  readonly user: string
  readonly at: string
  readonly weekdaysOnly: boolean
  /** No messages from the first to the second. */
  readonly quiet: readonly [string, string]
  /** The learner's own day of the last one: a day has one at most. */
  readonly sentDay: string | null
}
/** A channel's daily question. Times are the channel's own, `HH:MM`. */
export interface TeamPlan {
  readonly channel: string
  readonly workspace: string
  readonly topic: string
  readonly level: Level | null
  readonly timeZone: string
  readonly askAt: string
  readonly closeAt: string
  readonly lastDay: string | null
}
/** One question put to a channel. */
export interface TeamQuestion {
  readonly id: string
  readonly channel: string
  readonly workspace: string
  readonly topic: string
  readonly questionId: string
  readonly prompt: string
  readonly day: string
  readonly closesAt: string
  readonly status: 'open' | 'closed'
}

/** From when until when somebody is signed in; ISO 8601 UTC. */
export interface Session {
  readonly from: string
  readonly until: string
}
export interface LinkCode {
  readonly hash: string
  readonly learnerId: string
  readonly expiresAt: string
  /** In which its maker was; null: in none that ends, as in Slack. */
  readonly session: Session | null
}

/** What the chat channels keep beside drills. */
export interface ChannelStore {
  /** Notes deliveries by the sender's ids; false when one of them was seen before. */
  takeDelivery(ids: readonly string[], at: string): boolean
  forgetDeliveries(before: string): void

  installations(): readonly Installation[]
  saveInstallation(installation: Installation): void
  removeInstallation(workspace: string): void

  thread(channel: string, thread: string): Thread | undefined
  threadsOf(learnerId: string): readonly Thread[]
  saveThread(thread: Thread): void

  profile(learnerId: string): Profile | undefined
  saveProfile(profile: Profile): void

  reminder(learnerId: string): Reminder | undefined
  reminders(): readonly Reminder[]
  saveReminder(reminder: Reminder): void
  removeReminder(learnerId: string): void

  teamPlan(channel: string): TeamPlan | undefined
  teamPlans(): readonly TeamPlan[]
  saveTeamPlan(plan: TeamPlan): void
  removeTeamPlan(channel: string): void

  teamQuestion(id: string): TeamQuestion | undefined
  teamQuestions(filter: { channel: string } | { status: 'open' }): readonly TeamQuestion[]
  saveTeamQuestion(question: TeamQuestion): void
  /** The drill in which a learner answers it. */
  teamAnswer(questionId: string, learnerId: string): string | undefined
  teamAnswersOf(learnerId: string): readonly { questionId: string; drillId: string }[]
  addTeamAnswer(answer: { questionId: string; learnerId: string; drillId: string }): void
  teamAnswers(questionId: string): readonly { learnerId: string; drillId: string }[]

  addLinkCode(code: LinkCode): void
  /** Gives a code once, and in time. */
  takeLinkCode(hash: string, now: string): LinkCode | undefined
}
