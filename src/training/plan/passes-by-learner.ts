import type { Pass } from '../../core/learning/plan/plan.ts'
import type { Store } from '../ports.ts'

/** What everybody in a plan has passed. */
export function passesByLearner(store: Store, planId: string): ReadonlyMap<string, readonly Pass[]> {
  const found = new Map<string, Pass[]>()
  for (const pass of store.passes({ planId })) {
    const own = found.get(pass.learnerId)
    if (own === undefined) found.set(pass.learnerId, [pass])
    else own.push(pass)
  }
  return found
}
