import type { Cell } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { isHeldWithout } from '../team/keep-an-admin.ts'

/**
 * Deletes a learner and everything they said, for good. What stays is that requests were made, without their content. Throws `last_admin`
 * where nobody could come in any more.
 */
export function forgetLearner(cell: Cell, learnerId: string): void {
  cell.store.transaction((store) => {
    if (store.member(learnerId)?.role === 'admin' && !isHeldWithout(store, cell.now(), { member: learnerId }))
      throw new Refusal('last_admin', 'Cannot delete you: the team has no other admin and no API key; make somebody else an admin first')
    store.forgetLearner(learnerId)
  })
}
