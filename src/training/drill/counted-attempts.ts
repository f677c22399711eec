import type { Memory } from '../../core/learning/memory/memory.ts'
import { replay } from '../../core/learning/memory/memory.ts'
import type { Attempt, AttemptFilter, Store } from '../ports.ts'

/** Attempts with the grade that counts today: the last regrade, else the one given then. */
export function countedAttempts(store: Store, filter: AttemptFilter): Attempt[] {
  const later = new Map(store.regradesOf(filter).map((regrade) => [regrade.attemptId, regrade.grade]))
  return store.attemptsOf(filter).map((attempt) => ({ ...attempt, grade: later.get(attempt.id) ?? attempt.grade }))
}

/** What a learner remembers; made anew from the attempts where it is missing. */
export function memoriesOf(store: Store, learnerId: string): readonly Memory[] {
  const kept = store.memoriesOf(learnerId)
  return kept.length > 0 || store.lastNumber(learnerId) === 0 ? kept : replay(countedAttempts(store, { learnerId }))
}

/** Makes a learner's memories, or those of one topic, anew from the attempts, within the caller's transaction. */
export function rebuildMemories(store: Store, learnerId: string, topic?: string): void {
  // Memories are missing as a whole or not at all.
  const isPart = topic !== undefined && store.memoriesOf(learnerId).length > 0
  const filter = isPart ? { learnerId, topic } : { learnerId }
  if (!isPart) store.forgetMemories(learnerId)
  store.forgetStandings(learnerId)
  for (const memory of replay(countedAttempts(store, filter))) store.saveMemory(learnerId, memory)
}
