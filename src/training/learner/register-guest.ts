import type { Cell, Learner } from '../ports.ts'
import { keepZone } from './keep-zone.ts'

/** A new learner without a name, known by nothing but the token that is signed for them. `timeZone`: as their browser names it. */
export function registerGuest(cell: Cell, timeZone?: string): Learner {
  const id = cell.newId()
  const learner: Learner = { id, name: `Guest ${id.slice(-4)}`, createdAt: cell.now() }
  cell.store.transaction((store) => {
    store.addLearner(learner, { channel: 'guest', externalId: id })
    keepZone(store, id, timeZone)
  })
  return learner
}
