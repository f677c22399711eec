import type { Cell } from '../ports.ts'
import type { Grant, Member, Ticket } from '../team-ports.ts'

export interface InvitationView {
  readonly id: string
  readonly role: Member['role']
  readonly name: string
  readonly created_at: string
  readonly expires_at: string | null
}
type Invitation = Extract<Grant, { kind: 'invitation' }>

/** Invitations that nobody has taken yet, oldest first. */
export function listInvitations(cell: Cell): InvitationView[] {
  const now = cell.now()
  return cell.store.tickets().flatMap((ticket) => {
    const { grant, expiresAt } = ticket
    return grant.kind === 'invitation' && (expiresAt === null || expiresAt > now) ? [viewInvitation(ticket, grant)] : []
  })
}

/** Known by the start of its hash, which tells nothing of the code. */
export function viewInvitation({ hash, createdAt, expiresAt }: Ticket, { role, name }: Omit<Invitation, 'kind'>): InvitationView {
  return { id: hash.slice(0, 16), role, name, created_at: createdAt, expires_at: expiresAt }
}
