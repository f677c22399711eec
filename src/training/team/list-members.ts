import type { Cell, Store } from '../ports.ts'
import type { Member } from '../team-ports.ts'

export interface MemberView {
  readonly learner: { readonly id: string; readonly name: string }
  readonly role: Member['role']
  readonly since: string
}

/** Who steers the team, those who came first in front. */
export function listMembers(cell: Cell): MemberView[] {
  return cell.store.members().map((member) => viewMember(cell.store, member))
}

export function viewMember(store: Store, { learnerId, role, since }: Member): MemberView {
  return { learner: { id: learnerId, name: store.learner(learnerId)?.name ?? '' }, role, since }
}
