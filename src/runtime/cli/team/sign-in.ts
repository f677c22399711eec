import { userInfo } from 'node:os'
import { TERMINAL } from '../../../training/actor.ts'
import { signInLearner } from '../../../training/learner/sign-in-learner.ts'
import type { Cell } from '../../../training/ports.ts'
import { makeSignInLink } from '../../../training/team/make-sign-in-link.ts'
import { setRole } from '../../../training/team/set-role.ts'
import { teamPageWith } from '../../../training/team/ticket.ts'
import { servedAddress } from '../../served-address.ts'
import { inTeam } from '../in-team.ts'

/** Prints a link to the team's page: for a member, else for whoever sits here, who becomes an admin. */
export async function printSignInLink({ team, member }: { team: string; member?: string }): Promise<void> {
  await inTeam(team, (cell, config) => {
    const learner = member ?? adminHere(cell)
    const { code } = makeSignInLink(cell, TERMINAL, { learner }, crypto.getRandomValues(new Uint8Array(16)))
    console.log(teamPageWith(code, servedAddress(config)))
    console.error('It works once, for 15 minutes.')
  })
}

function adminHere(cell: Cell): string {
  const { id } = signInLearner(cell, { external_id: userInfo().username }, 'terminal')
  if (cell.store.member(id)?.role !== 'admin') setRole(cell, TERMINAL, id, { role: 'admin' })
  return id
}
