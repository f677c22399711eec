import * as z from 'zod'
import { parseInput } from './parse-input.ts'
import type { Cell, Learner } from './ports.ts'

const signInInput = z.object({
  external_id: z.string().min(1, 'an external id is needed').max(200, 'at most 200 characters'),
  name: z.string().trim().min(1).max(100).optional(),
})

/** The learner behind a host application's own user; made at the first sign-in. */
export function signInLearner(cell: Cell, input: unknown): Learner {
  const { external_id, name } = parseInput(signInInput, input)
  return cell.store.transaction((store) => {
    const known = store.learnerByIdentity('web', external_id)
    if (known !== undefined) return known
    const learner: Learner = { id: cell.newId(), name: name ?? external_id, createdAt: cell.now() }
    store.addLearner(learner, { channel: 'web', externalId: external_id })
    return learner
  })
}
