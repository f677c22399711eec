import type { Override } from '../../core/learning/dialogue/regrade-turn.ts'
import type { Store } from '../ports.ts'

/** What reviewers decided in a learner's favour. */
export function overridesOf(store: Store, learnerId: string): Override[] {
  return store
    .appealsOf({ learnerId })
    .filter(({ status }) => status === 'accepted')
    .map(({ attemptId, kind, finding }) => ({ attempt: attemptId, kind, finding }))
}
