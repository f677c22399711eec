import { TERMINAL } from '../../../training/actor.ts'
import { listJoinLinks, makeJoinLink, removeJoinLink } from '../../../training/plan/join-links.ts'
import { joinPageWith } from '../../../training/team/ticket.ts'
import { servedAddress } from '../../served-address.ts'
import { inTeam } from '../in-team.ts'
import { printTable } from './table.ts'
import { whichPlan } from './which-plan.ts'

/** Prints a new link, or those there are, or takes one back. */
export async function printJoinLink(
  which: string,
  { team, cohort = '', list = false, remove }: { team: string; cohort?: string; list?: boolean; remove?: string },
): Promise<void> {
  await inTeam(team, (cell, config) => {
    const { id } = whichPlan(cell, which)
    if (remove !== undefined) removeJoinLink(cell, TERMINAL, id, remove)
    else if (list) printTable(listJoinLinks(cell, id).links.map((link) => [link.id, `made ${link.created_at.slice(0, 10)}`, link.cohort]))
    else {
      const { code } = makeJoinLink(cell, TERMINAL, id, { cohort }, crypto.getRandomValues(new Uint8Array(16)))
      console.log(joinPageWith(code, servedAddress(config)))
      console.error('It works until it is taken back, for whoever has it. It is shown this once.')
    }
  })
}
