import * as z from 'zod'
import { noteDeed } from '../actor.ts'
import { browserZone, keepZone } from '../learner/keep-zone.ts'
import { parseInput } from '../parse-input.ts'
import type { Cell, Learner, Store } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import type { Grant, Member } from '../team-ports.ts'
import { takeCode } from './ticket.ts'

export const signInMemberInput = z.object({
  code: z.string().min(1, 'a code is needed').max(200, 'at most 200 characters'),
  /** Kept for those who have no settings yet. */
  time_zone: browserZone,
})

export interface SignedIn {
  readonly learner: Learner
  readonly role: Member['role']
}

/**
 * Takes the code of a sign-in link or an invitation. An invitation makes `learnerId`, who brings it, a member; null: a new learner.
 * It never lowers a role. Throws `code_unknown`.
 */
export function signInMember(cell: Cell, learnerId: string | null, input: unknown): SignedIn {
  const { code, time_zone } = parseInput(signInMemberInput, input)
  return cell.store.transaction((store) => {
    const grant = takeCode(store, cell, code, ['sign_in', 'invitation'])
    const { learner, role } = grant.kind === 'sign_in' ? comeBack(store, grant.learnerId) : join(store, cell, learnerId, grant)
    keepZone(store, learner.id, time_zone)
    noteDeed(store, cell, { id: learner.id, role }, grant.kind === 'sign_in' ? 'member.sign_in' : 'member.join', learner.id, { role })
    return { learner, role }
  })
}

function comeBack(store: Store, learnerId: string): SignedIn {
  const [learner, member] = [store.learner(learnerId), store.member(learnerId)]
  if (learner === undefined || member === undefined)
    throw new Refusal('code_unknown', 'Cannot sign in: whom the code is for is no member of the team any more')
  return { learner, role: member.role }
}

function join(
  store: Store,
  cell: Cell,
  learnerId: string | null,
  { role: offered, name }: Extract<Grant, { kind: 'invitation' }>,
): SignedIn {
  const learner = (learnerId === null ? undefined : store.learner(learnerId)) ?? addNamed(store, cell, name)
  const known = store.member(learner.id)
  const role = known?.role === 'admin' ? 'admin' : offered
  store.saveMember({ learnerId: learner.id, role, since: known?.since ?? cell.now() })
  return { learner, role }
}

function addNamed(store: Store, cell: Cell, name: string): Learner {
  const learner: Learner = { id: cell.newId(), name, createdAt: cell.now() }
  store.addLearner(learner, { channel: 'member', externalId: learner.id })
  return learner
}
