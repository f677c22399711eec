import { SLACK } from '../../training/actor.ts'
import { makeSignInLink } from '../../training/team/make-sign-in-link.ts'
import { setRole } from '../../training/team/set-role.ts'
import { teamPageWith } from '../../training/team/ticket.ts'
import type { Command } from './delivery.ts'
import { asLead } from './lead.ts'
import { context, messageOf, words } from './messages/blocks.ts'
import { installationOf } from './tokens.ts'
import type { Visit } from './visit.ts'

/** Gives a lead a link to the team's page that works once. Whoever leads in Slack becomes a member by it. */
export function runTeamPage(visit: Visit, command: Command): void {
  const { cell, learnerId } = visit
  if (cell.store.member(learnerId) !== undefined) giveLink(visit)
  else
    asLead(visit, command, () => {
      setRole(cell, SLACK, learnerId, { role: isFounder(visit) ? 'admin' : 'lead' })
      giveLink(visit)
    })
}

/** A workspace's own team has no key to begin with: whoever installed the app is its first admin. */
const isFounder = ({ cell, env, place, user }: Visit): boolean =>
  installationOf(env, place)?.installedBy === user && !cell.store.members().some(({ role }) => role === 'admin')

function giveLink({ cell, learnerId, env, say }: Visit): void {
  const role = cell.store.member(learnerId)?.role ?? 'lead'
  const { code } = makeSignInLink(cell, { id: learnerId, role }, {}, crypto.getRandomValues(new Uint8Array(16)))
  const how =
    env.publicUrl === undefined
      ? `Open your team's page on the web: /team#code=${code}, after the address of this service.`
      : `Open your team's page: ${teamPageWith(code, env.publicUrl)}`
  say(messageOf(how, [...words(how).blocks, context('It signs you in, once, within 15 minutes. Keep it to yourself.')]))
}
