import { type Actor, noteDeed } from '../actor.ts'
import type { Cell } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { viewInvitation } from './list-invitations.ts'

/** Takes an invitation back before somebody takes it. Throws `code_unknown`. */
export function withdrawInvitation(cell: Cell, actor: Actor, id: string): void {
  cell.store.transaction((store) => {
    const found = store.tickets().find((ticket) => ticket.grant.kind === 'invitation' && viewInvitation(ticket, ticket.grant).id === id)
    if (found === undefined) throw new Refusal('code_unknown', `Cannot withdraw the invitation "${id}": it is not known, or was taken`)
    store.removeTicket(found.hash)
    noteDeed(store, cell, actor, 'invitation.withdraw', id)
  })
}
