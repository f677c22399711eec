import type { Grade } from '../core/grading/grade-types.ts'
import type { Dialogue, Probe } from '../core/learning/dialogue/dialogue.ts'
import type { Memory } from '../core/learning/memory/memory.ts'
import type { Settings } from '../core/learning/memory/schedule.ts'
import type { AttemptFilter } from './ports.ts'

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

/** What follows from attempts, and how learners and reviewers steer it. */
export interface LearningStore {
  /** Of those attempts, oldest first. */
  regradesOf(filter: AttemptFilter): readonly Regrade[]
  addRegrade(regrade: Regrade): void

  memory(learnerId: string, topic: string, questionId: string): Memory | undefined
  memoriesOf(learnerId: string): readonly Memory[]
  /** The topics that a learner has memories of. */
  rememberedTopics(learnerId: string): readonly string[]
  saveMemory(learnerId: string, memory: Memory): void
  forgetMemories(learnerId: string): void

  settings(learnerId: string): Settings | undefined
  /** Of everybody who has changed any. */
  allSettings(): ReadonlyMap<string, Settings>
  /** Of those who have settings. */
  timeZones(): ReadonlyMap<string, string>
  saveSettings(learnerId: string, settings: Settings): void

  appeal(id: string): Appeal | undefined
  /** A learner's, or so many of one status, those after one of them (null: from the first); oldest first. */
  appealsOf(filter: { learnerId: string } | { status: Appeal['status']; after: string | null; limit: number }): readonly Appeal[]
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
