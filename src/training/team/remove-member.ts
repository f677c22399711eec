import { type Actor, noteDeed } from '../actor.ts'
import type { Cell } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { keepAnAdmin } from './keep-an-admin.ts'

/** Makes a member a learner like others; their sign-in links and tokens open the team's page no more. Throws `learner_not_found`, `last_admin`. */
export function removeMember(cell: Cell, actor: Actor, learnerId: string): void {
  cell.store.transaction((store) => {
    const known = store.member(learnerId)
    if (known === undefined) throw new Refusal('learner_not_found', `Cannot remove "${learnerId}": they are no member of the team`)
    keepAnAdmin(store, cell.now(), actor, learnerId)
    store.removeMember(learnerId)
    for (const { hash, grant } of store.tickets()) if (grant.kind === 'sign_in' && grant.learnerId === learnerId) store.removeTicket(hash)
    noteDeed(store, cell, actor, 'member.remove', learnerId, { from: known.role })
  })
}
