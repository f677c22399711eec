import { TERMINAL } from '../../../training/actor.ts'
import { inviteMember } from '../../../training/team/invite-member.ts'
import { listInvitations } from '../../../training/team/list-invitations.ts'
import { listMembers } from '../../../training/team/list-members.ts'
import { removeMember } from '../../../training/team/remove-member.ts'
import { setRole } from '../../../training/team/set-role.ts'
import { teamPageWith } from '../../../training/team/ticket.ts'
import { withdrawInvitation } from '../../../training/team/withdraw-invitation.ts'
import { servedAddress } from '../../served-address.ts'
import { inTeam } from '../in-team.ts'
import { printTable } from './table.ts'

/** Prints leads and admins, after giving one a role or taking theirs, and who is invited. */
export async function printMembers(team: string, change: { set?: [string, string]; remove?: string; withdraw?: string }): Promise<void> {
  const { set, remove, withdraw } = change
  await inTeam(team, (cell) => {
    if (set !== undefined) setRole(cell, TERMINAL, set[0], { role: set[1] })
    if (remove !== undefined) removeMember(cell, TERMINAL, remove)
    if (withdraw !== undefined) withdrawInvitation(cell, TERMINAL, withdraw)
    printTable(listMembers(cell).map(({ learner, role, since }) => [learner.id, role, since.slice(0, 10), learner.name]))
    const invited = listInvitations(cell)
    if (invited.length > 0) console.log('\nInvited:')
    printTable(invited.map(({ id, role, name, expires_at }) => [id, role, `until ${expires_at?.slice(0, 10)}`, name]))
  })
}

/** Prints a link that makes whoever opens it a member. */
export async function printInvitation(team: string, name: string, role: string): Promise<void> {
  await inTeam(team, (cell, config) => {
    const { code } = inviteMember(cell, TERMINAL, { name, role }, crypto.getRandomValues(new Uint8Array(16)))
    console.log(teamPageWith(code, servedAddress(config)))
    console.error('It works once, for seven days, for whoever has it.')
  })
}
