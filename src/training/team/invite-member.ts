import * as z from 'zod'
import { type Actor, noteDeed } from '../actor.ts'
import { parseInput } from '../parse-input.ts'
import type { Cell } from '../ports.ts'
import { type InvitationView, viewInvitation } from './list-invitations.ts'
import { type MadeCode, makeCode } from './ticket.ts'

const DAYS = 7
export const invitationInput = z.object({
  role: z.enum(['lead', 'admin']),
  /** Whom it is for; they are called so if they are new to the team. */
  name: z.string().trim().min(1, 'a name is needed').max(100, 'at most 100 characters'),
})

/** A code that makes whoever takes it a member, once, within seven days. `random`: 16 bytes. */
export function inviteMember(cell: Cell, actor: Actor, input: unknown, random: Uint8Array): MadeCode & { invitation: InvitationView } {
  const { role, name } = parseInput(invitationInput, input)
  return cell.store.transaction((store) => {
    const { code, expires_at, ticket } = makeCode(store, cell, { kind: 'invitation', role, name }, DAYS * 24 * 60, random)
    const invitation = viewInvitation(ticket, { role, name })
    noteDeed(store, cell, actor, 'invitation.create', invitation.id, { role })
    return { code, expires_at, invitation }
  })
}
