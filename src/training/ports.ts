import type { Bank } from '../core/bank/bank.ts'
import type { Level } from '../core/bank/levels.ts'
import type { Grade } from '../core/grading/grade-types.ts'
import type { Dialogue, Mode, Probe } from '../core/learning/dialogue.ts'
import type { Memory } from '../core/learning/memory.ts'
import type { Settings } from '../core/learning/schedule.ts'
import type { ChannelStore } from './channel-ports.ts'
import type { PlanStore } from './plan-ports.ts'

export interface Learner {
  readonly id: string
  readonly name: string
  readonly createdAt: string
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
/** A later grade of an attempt, by a newer engine or bank or by an accepted appeal. */
export interface Regrade {
  readonly id: string
  readonly attemptId: string
  readonly learnerId: string
  readonly reason: 'regrade' | 'appeal'
  readonly grade: Grade
  readonly contentHash: string
  readonly engineVersion: string
  readonly createdAt: string
}
/** "I was right": a finding that a learner disputes. */
export interface Appeal {
  readonly id: string
  readonly attemptId: string
  readonly learnerId: string
  readonly kind: 'concept' | 'red_flag'
  /** The id of that concept or red flag. */
  readonly finding: string
  readonly note: string
  readonly status: 'open' | 'accepted' | 'declined'
  /** The reviewer's word to the learner. */
  readonly word: string
  /** The learner's words that the bank should accept. */
  readonly phrase: string
  readonly createdAt: string
  readonly decidedAt: string | null
  /** When the learner was told of the decision. */
  readonly toldAt: string | null
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
  /** What it is for, in the team's words. */
  readonly name: string
  /** From when on it does not count; it may lie ahead. */
  readonly revokedAt: string | null
}
export interface Team {
  readonly id: string
  readonly name: string
  readonly allowedOrigins: readonly string[]
  readonly createdAt: string
}

/** What follows from attempts, and how learners and reviewers steer it. */
export interface LearningStore {
  /** Oldest first. */
  regradesOf(learnerId: string): readonly Regrade[]
  addRegrade(regrade: Regrade): void

  memory(learnerId: string, topic: string, questionId: string): Memory | undefined
  memoriesOf(learnerId: string): readonly Memory[]
  saveMemory(learnerId: string, memory: Memory): void
  forgetMemories(learnerId: string): void

  settings(learnerId: string): Settings | undefined
  /** Of everybody who has changed any. */
  allSettings(): ReadonlyMap<string, Settings>
  saveSettings(learnerId: string, settings: Settings): void

  appeal(id: string): Appeal | undefined
  appealsOf(filter: { learnerId: string } | { status: Appeal['status'] }): readonly Appeal[]
  /** False when the same finding was disputed before. */
  addAppeal(appeal: Appeal): boolean
  saveAppeal(appeal: Appeal): void

  /**
   * Removes the words of what was said up to `until` in drills that did not end by `from` already, but not those of open appeals. Gives how
   * far it came: `until`, or an earlier time when there is more to do from there.
   */
  removeWords(stretch: {
    readonly from: string
    readonly until: string
    readonly grade: (grade: Grade) => Grade
    readonly dialogue: (dialogue: Dialogue, until: string) => Dialogue
    readonly probe: (probe: Probe | null) => Probe | null
  }): string
}

/** A learner's attempts: all, or those of a drill or turn. */
export interface AttemptFilter {
  readonly learnerId: string
  readonly drillId?: string
  readonly turnId?: string
}

/** One team's database. Synchronous on both runtimes; `transaction` rolls back when `work` throws. */
export interface Store extends LearningStore, ChannelStore, PlanStore {
  transaction<T>(work: (store: Store) => T): T

  team(): Team | undefined
  saveTeam(team: Team): void
  /** Those that count at that time (ISO 8601 UTC): not revoked by then. */
  keys(now: string): readonly TeamKey[]
  addKey(key: Omit<TeamKey, 'name' | 'revokedAt'> & { readonly name?: string }): void

  learner(id: string): Learner | undefined
  learnerByIdentity(channel: string, externalId: string): Learner | undefined
  addLearner(learner: Learner, identity: { channel: string; externalId: string }): void

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
  attempt(id: string): Attempt | undefined
  addAttempt(attempt: Attempt): void
  /** The number of the learner's last attempt; 0 before the first. */
  lastNumber(learnerId: string): number

  learnerIds(): readonly string[]
  /** Removes a learner with everything they said; receipts stay without their content. */
  forgetLearner(learnerId: string): void

  receipt(learnerId: string, key: string): Receipt | undefined
  addReceipt(receipt: Receipt): void
}

/** Maps outside names to teams; one per deployment. */
export interface Directory {
  team(id: string): Promise<{ id: string; name: string; createdAt: string } | undefined>
  /** False when the id is taken. */
  addTeam(team: { id: string; name: string; createdAt: string }): Promise<boolean>
  /** The ids of all. */
  teamIds(): Promise<readonly string[]>

  /** The first of these workspaces that is known. */
  workspace(names: readonly string[]): Promise<Workspace | undefined>
  saveWorkspace(workspace: Workspace): Promise<void>
  /** Keeps what an authorisation that was begun is for. */
  addPending(pending: { hash: string; team: string | null; expiresAt: string }): Promise<void>
  /** Gives it back, once, until it expires. */
  takePending(hash: string, now: string): Promise<{ team: string | null } | undefined>
}
/** A workspace of a chat service and the team it belongs to, also while the app is not installed. */
export interface Workspace {
  readonly name: string
  readonly team: string
  readonly isInstalled: boolean
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
