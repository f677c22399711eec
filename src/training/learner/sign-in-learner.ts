import * as z from 'zod'
import { parseInput } from '../parse-input.ts'
import type { Cell, Learner, Store } from '../ports.ts'

export const externalId = z.string().regex(/\S/, 'an external id is needed').max(200, 'at most 200 characters')
const signInInput = z.object({
  external_id: externalId,
  name: z.string().trim().min(1).max(100).optional(),
})

/** The learner behind a user of a host application, or of another channel; made at the first sign-in. */
export function signInLearner(cell: Cell, input: unknown, channel = 'web'): Learner {
  const { external_id, name } = parseInput(signInInput, input)
  return cell.store.transaction((store) => {
    const known = store.learnerByIdentity(channel, external_id)
    if (known !== undefined) return known
    const learner: Learner = { id: cell.newId(), name: name ?? external_id, createdAt: cell.now() }
    store.addLearner(learner, { channel, externalId: external_id })
    return learner
  })
}

/** By which the team's own application knows a learner; null: it does not. */
export const externalIdOf = (store: Store, learnerId: string): string | null =>
  store.identitiesOf(learnerId).find(({ channel }) => channel === 'web')?.externalId ?? null

/** The same of everybody whom it knows, read at once. */
export const externalIds = (store: Store): ReadonlyMap<string, string> =>
  new Map(
    store
      .identitiesIn('web')
      .toReversed()
      .map(({ learnerId, externalId }) => [learnerId, externalId]),
  )
