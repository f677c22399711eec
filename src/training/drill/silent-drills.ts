import { isSilent } from '../../core/learning/dialogue/interviewer.ts'
import { type Memory, replay } from '../../core/learning/memory/memory.ts'
import type { Drill, Store } from '../ports.ts'
import { countedAttempts, memoriesOf } from './counted-attempts.ts'

/** Whether a drill keeps what it thinks of the answers for its end, which is still to come. */
export const keepsSilence = (drill: Pick<Drill, 'mode' | 'status'>): boolean => drill.status === 'open' && isSilent(drill)

export const silentDrills = (store: Store, learnerId: string): Drill[] => store.drillsOf(learnerId).filter(keepsSilence)

/** What a learner remembers, as it may be shown to them: without what was said in drills that keep silence. `about`: of that topic at least. */
export function shownMemories(store: Store, learnerId: string, about: string | null = null): readonly Memory[] {
  const isAbout = ({ topic }: Pick<Drill, 'topic'>): boolean => about === null || topic === about
  const silent = new Set(silentDrills(store, learnerId).flatMap((drill) => (isAbout(drill) ? [drill.id] : [])))
  if (silent.size === 0) return memoriesOf(store, learnerId)
  return replay(countedAttempts(store, { learnerId }).filter(({ drillId }) => !silent.has(drillId)))
}
