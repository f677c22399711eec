import type { Level } from '../core/bank/levels.ts'

/** A message or call that must reach a channel's server; kept until it did. */
export interface Outgoing {
  /** Sorts by time of making: what belongs to one talk goes out in order. */
  readonly id: string
  /** The queue it stands in: one that waits holds up what stands behind it. */
  readonly queue: string
  readonly learnerId: string | null
  /** What to do, in the channel's own terms. */
  readonly job: unknown
  /** ISO 8601 UTC; not before. */
  readonly dueAt: string
  readonly tries: number
}
/** `post`: to a server of the team's own, in queues whose names begin so; `talk`: through a chat service. */
export type OutgoingKind = 'post' | 'talk'
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

/** What the chat channels keep beside drills. */
export interface ChannelStore {
  /** Notes deliveries by the sender's ids; false when one of them was seen before. */
  takeDelivery(ids: readonly string[], at: string): boolean
  forgetDeliveries(before: string): void

  /** Never before what stands in its queue already. */
  addOutgoing(outgoing: Outgoing): void
  /** Messages to many stand behind what somebody waits for. */
  queuesDue(at: string, kind: OutgoingKind): readonly string[]
  firstOutgoing(queue: string): Outgoing | undefined
  lastOutgoing(queue: string): Outgoing | undefined
  /** Writes another job into one that waits. */
  changeOutgoing(id: string, job: unknown): void
  nextOutgoingAt(kind: OutgoingKind): string | undefined
  /** What waits to be posted, oldest first. */
  waitingPosts(): readonly Outgoing[]
  /** Puts it off, and with it what stands behind it. */
  postponeOutgoing(id: string, dueAt: string): void
  /** What stands in the queue waits no longer than that. */
  hastenQueue(queue: string, dueAt: string): void
  /** Gives what it removed; undefined when it was gone already. */
  removeOutgoing(id: string): Outgoing | undefined

  installations(): readonly Installation[]
  saveInstallation(installation: Installation): void
  removeInstallation(workspace: string): void

  thread(channel: string, thread: string): Thread | undefined
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
  addTeamAnswer(answer: { questionId: string; learnerId: string; drillId: string }): void
  teamAnswers(questionId: string): readonly { learnerId: string; drillId: string }[]

  addLinkCode(code: { hash: string; learnerId: string; expiresAt: string }): void
  /** The learner who made the code, once. */
  takeLinkCode(hash: string, now: string): string | undefined
  /** Gives everything of one learner to another and removes the first; the attempts keep their order in time. */
  joinLearner(from: string, to: string): void
}
