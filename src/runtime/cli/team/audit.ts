import { showAudit } from '../../../training/team/show-audit.ts'
import { inTeam } from '../in-team.ts'
import { printable } from './table.ts'

/** Prints what leads and admins did, newest first; as JSON lines for other programs. */
export async function printAudit(team: string, { json, ...page }: { json?: boolean; limit?: number; before?: string }): Promise<void> {
  await inTeam(team, (cell) => {
    for (const deed of showAudit(cell, page).entries)
      if (json === true) console.log(JSON.stringify(deed))
      else {
        const detail = Object.entries(deed.detail).map(([name, value]) => `${name}=${JSON.stringify(value)}`)
        console.log(printable([deed.at, deed.actor_name, deed.action, deed.target_name ?? deed.target, ...detail].join(' ')))
      }
  })
}
