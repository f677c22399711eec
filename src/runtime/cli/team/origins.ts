import { TERMINAL } from '../../../training/actor.ts'
import { changeTeam } from '../../../training/team/change-team.ts'
import { originsOf } from '../../../training/team/create-team.ts'
import { showTeam } from '../../../training/team/show-team.ts'
import { inTeam } from '../in-team.ts'

/** Prints the origins whose pages may hold the chat, after adding some and removing others. */
export async function printOrigins(team: string, { add = [], remove = [] }: { add?: string[]; remove?: string[] }): Promise<void> {
  await inTeam(team, (cell) => {
    const { allowed_origins } = showTeam(cell)
    const unwanted = new Set(remove.map((origin) => (URL.canParse(origin) ? originsOf([origin])[0] : origin)))
    const left = allowed_origins.filter((origin) => !unwanted.has(origin))
    if (add.length + remove.length > 0) changeTeam(cell, TERMINAL, { allowed_origins: [...left, ...add] })
    for (const origin of showTeam(cell).allowed_origins) console.log(origin)
  })
}
