import { newKey } from '../../../adapters/http/credentials.ts'
import { TERMINAL } from '../../../training/actor.ts'
import { createKey } from '../../../training/team/create-key.ts'
import { listKeys } from '../../../training/team/list-keys.ts'
import { revokeKey } from '../../../training/team/revoke-key.ts'
import { rotateKey } from '../../../training/team/rotate-key.ts'
import { inTeam } from '../in-team.ts'
import { printTable } from './table.ts'

/** Prints the team's keys, without the keys themselves. */
export async function printKeys(team: string): Promise<void> {
  await inTeam(team, (cell) =>
    printTable(
      listKeys(cell).map(({ id, kind, name, created_at, revoked_at }) => {
        const end = revoked_at === null ? '' : `${revoked_at > cell.now() ? 'ends' : 'ended'} ${revoked_at}`
        return [id, kind, `made ${created_at.slice(0, 10)}`, name, end]
      }),
    ),
  )
}

/** Prints a new key, this once. */
export async function printNewKey(team: string, kind: string, name: string): Promise<void> {
  await inTeam(team, (cell) => console.log(createKey(cell, TERMINAL, { kind, name }, newKey).secret))
}

/** Prints the key that takes an old one's place, this once. */
export async function printRotatedKey(team: string, id: string, hours: number): Promise<void> {
  await inTeam(team, (cell) => {
    const { secret, old_ends_at } = rotateKey(cell, TERMINAL, id, { overlap_hours: hours }, newKey)
    console.log(secret)
    console.error(`The old one counts until ${old_ends_at}.`)
  })
}

export async function endKey(team: string, id: string): Promise<void> {
  await inTeam(team, (cell) => revokeKey(cell, TERMINAL, id))
}
