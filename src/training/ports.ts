import type { Bank } from '../core/bank/bank.ts'
import type { Level } from '../core/bank/topic/levels.ts'
import type { Grade } from '../core/grading/grade-types.ts'
import type { Dialogue, Mode, Probe } from '../core/learning/dialogue/dialogue.ts'
import type { ChannelStore } from './channel-ports.ts'
import type { LearningStore } from './learning-ports.ts'
import type { OutboxStore } from './outbox-ports.ts'
import type { PlanStore } from './plan-ports.ts'
import type { TeamStore } from './team-ports.ts'

export interface Learner {
  readonly id: string
  readonly name: string
  readonly createdAt: string
}
/** Who a learner is in one channel. */
export interface Identity {
  readonly channel: string
  readonly externalId: string
}
export interface Drill {
  readonly id: string
  readonly learnerId: string
  /** Empty: over all topics. */
  readonly topic: string
  /** null: the flow starts at junior and climbs. */
  readonly level: Level | null
  readonly mode: Mode
  readonly status: 'open' | 'finished'
  /** The questions of this drill in order, chosen when it started: `topic#question`, or the question alone where the drill has a topic. */
  readonly questionIds: readonly string[]
  readonly startedAt: string
  readonly finishedAt: string | null
  readonly options: DrillOptions
}
export interface DrillOptions {
  /** Fixes order, choice and wording. */
  readonly seed: string
  /** Time for the whole drill, and for each question; null: as long as it takes. */
  readonly minutes: number | null
  readonly questionMinutes: number | null
}
export interface Turn {
  readonly id: string
  readonly drillId: string
  /** 1-based. */
  readonly number: number
  readonly questionId: string
  /** As it was asked; the bank may change afterwards. */
  readonly prompt: string
  readonly status: 'open' | 'answered' | 'skipped'
  readonly openedAt: string
  readonly closedAt: string | null
  readonly topic: string
  /** How many moves were made in it; whoever answers an older state is told so. */
  readonly step: number
  /** Turns of the drill that were answered before this one. */
  readonly answeredBefore: number
  readonly dialogue: Dialogue
}
/**
 * Append-only: what was asked and graded is never changed. Its words go when the team's retention says so, all of it at the learner's own
 * wish; a link gives it to whom they became, under a new number.
 */
export interface Attempt {
  readonly id: string
  readonly turnId: string
  readonly drillId: string
  readonly learnerId: string
  readonly topic: string
  readonly questionId: string
  readonly text: string
  readonly grade: Grade
  readonly contentHash: string
  readonly engineVersion: string
  readonly createdAt: string
  /** Counts a learner's attempts, from 1: their order, whatever the clock says. */
  readonly number: number
  /** The learner's own calendar day. */
  readonly day: string
  /** What it answered; null: the question itself. */
  readonly probe: Probe | null
  /** Hints taken before it. */
  readonly hints: number
  readonly confidence: 'sure' | 'unsure' | null
}
/** What makes a repeated request harmless: the outcome kept under the sender's key. */
export interface Receipt {
  readonly learnerId: string
  readonly key: string
  readonly requestHash: string
  readonly outcome: unknown
  readonly createdAt: string
}
/** A learner's attempts: all, or those of a drill, of a turn, or at a topic. */
export interface AttemptFilter {
  readonly learnerId: string
  readonly drillId?: string
  readonly turnId?: string
  readonly topic?: string
}

/** One team's database. Synchronous on both runtimes; `transaction` rolls back when `work` throws. */
export interface Store extends LearningStore, PlanStore, TeamStore, ChannelStore, OutboxStore {
  transaction<T>(work: (store: Store) => T): T

  learner(id: string): Learner | undefined
  learnerByIdentity(channel: string, externalId: string): Learner | undefined
  learners(): readonly Learner[]
  addLearner(learner: Learner, identity: Identity): void
  identitiesOf(learnerId: string): readonly Identity[]
  /** Everybody's in a channel, each learner's in the order in which they came. */
  identitiesIn(channel: string): readonly (Identity & { readonly learnerId: string })[]
  addIdentity(identity: Identity & { readonly learnerId: string }): void
  /** Gives everything of one learner to another and removes the first; the attempts keep their order in time. */
  joinLearner(from: string, to: string): void
  /** Removes a learner with everything they said; receipts stay without their content. */
  forgetLearner(learnerId: string): void

  drill(id: string): Drill | undefined
  drillsOf(learnerId: string): readonly Drill[]
  addDrill(drill: Drill): void
  finishDrill(id: string, at: string): void

  turnsOf(drillId: string): readonly Turn[]
  openTurn(drillId: string): Turn | undefined
  addTurn(turn: Turn): void
  /** Writes an open turn back with one step more and tells whether it did: false when it has moved on since it was read. */
  moveTurn(turn: Pick<Turn, 'id' | 'step' | 'status' | 'closedAt' | 'dialogue'>): boolean

  /** In the order they were made, each with the grade it was given then. */
  attemptsOf(filter: AttemptFilter): readonly Attempt[]
  /** How many attempts each learner has made at each topic. */
  answered(): readonly { readonly topic: string; readonly learnerId: string; readonly attempts: number }[]
  attempt(id: string): Attempt | undefined
  /** A learner's attempt by its number. */
  attemptAt(learnerId: string, number: number): Attempt | undefined
  addAttempt(attempt: Attempt): void
  /** The number of the learner's last attempt; 0 before the first. */
  lastNumber(learnerId: string): number

  receipt(learnerId: string, key: string): Receipt | undefined
  addReceipt(receipt: Receipt): void
  /** Removes some of the oldest that were kept before then: a few at a time, but more than are added. */
  forgetReceipts(before: string): void
}

/** What every verb is given: one team's store, the bank, and the outside world as values. */
export interface Cell {
  readonly store: Store
  readonly bank: Bank
  /** ISO 8601 UTC. */
  readonly now: () => string
  /** Sorts by time of making. */
  readonly newId: () => string
  /** SHA-256, hex. */
  readonly digest: (text: string) => string
}
