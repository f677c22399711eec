import type { Drill, Store } from '../ports.ts'
import type { Moment } from './lrs-outbox.ts'

/** What the LRS is told of a drill that came to its end: that it did, and of which open items of the learner's plans it fell short by its score. */
export function endMoments(store: Store, drill: Drill): Moment[] {
  const { id, learnerId, topic, level, mode } = drill
  const passed = new Set(store.passes({ learnerId }).map(({ planId, itemId }) => `${planId} ${itemId}`))
  const short = store.enrolments({ learnerId }).flatMap(({ planId, status }): Moment[] => {
    const plan = status === 'active' ? store.plan(planId) : undefined
    const items = plan === undefined || plan.archivedAt !== null ? [] : plan.items
    return items
      .filter((item) => item.pass.kind === 'score' && item.topic === topic && item.level === level && item.mode === mode)
      .filter((item) => !passed.has(`${planId} ${item.id}`))
      .map((item) => ({ verb: 'failed', drill: id, plan: planId, item: item.id }))
  })
  return [{ verb: 'completed', drill: id }, ...short]
}
