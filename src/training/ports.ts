import type { Bank } from '../core/bank/bank.ts'
import type { Level } from '../core/bank/levels.ts'
import type { Grade } from '../core/grading/grade-types.ts'

export type Mode = 'practice' | 'interview' | 'placement' | 'review'

export interface Learner {
  readonly id: string
  readonly name: string
  readonly createdAt: string
}
export interface Drill {
  readonly id: string
  readonly learnerId: string
  readonly topic: string
  /** null: the flow starts at junior and climbs. */
  readonly level: Level | null
  readonly mode: Mode
  readonly status: 'open' | 'finished'
  /** The questions of this drill in order, chosen when it started. */
  readonly questionIds: readonly string[]
  readonly startedAt: string
  readonly finishedAt: string | null
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
}
/** Append-only: never changed, never deleted but by the learner's own wish. */
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
}
/** What makes a repeated request harmless: the outcome kept under the sender's key. */
export interface Receipt {
  readonly learnerId: string
  readonly key: string
  readonly requestHash: string
  readonly outcome: unknown
  readonly createdAt: string
}
export interface TeamKey {
  readonly id: string
  readonly kind: 'api' | 'embed'
  /** SHA-256, hex; the key itself is shown once and never stored. */
  readonly hash: string
  readonly createdAt: string
}
export interface Team {
  readonly id: string
  readonly name: string
  readonly allowedOrigins: readonly string[]
  readonly createdAt: string
}

/** One team's database. Synchronous on both runtimes; `transaction` rolls back when `work` throws. */
export interface Store {
  transaction<T>(work: (store: Store) => T): T

  team(): Team | undefined
  saveTeam(team: Team): void
  keys(): readonly TeamKey[]
  addKey(key: TeamKey): void

  learner(id: string): Learner | undefined
  learnerByIdentity(channel: string, externalId: string): Learner | undefined
  addLearner(learner: Learner, identity: { channel: string; externalId: string }): void

  drill(id: string): Drill | undefined
  drillsOf(learnerId: string): readonly Drill[]
  addDrill(drill: Drill): void
  finishDrill(id: string, at: string): void

  turnsOf(drillId: string): readonly Turn[]
  addTurn(turn: Turn): void
  /** Closes an open turn and tells whether it did: false when it was closed already. */
  closeTurn(id: string, status: 'answered' | 'skipped', at: string): boolean

  attemptsOf(filter: { learnerId: string; drillId?: string }): readonly Attempt[]
  /** The verdicts of a drill's attempts, in order of time. */
  verdictsOf(drillId: string): readonly Grade['verdict'][]
  addAttempt(attempt: Attempt): void

  receipt(learnerId: string, key: string): Receipt | undefined
  addReceipt(receipt: Receipt): void
}

/** Maps outside names to teams; one per deployment. */
export interface Directory {
  team(id: string): Promise<{ id: string; name: string; createdAt: string } | undefined>
  /** False when the id is taken. */
  addTeam(team: { id: string; name: string; createdAt: string }): Promise<boolean>
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
