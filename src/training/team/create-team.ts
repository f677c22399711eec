import * as z from 'zod'
import { parseInput } from '../parse-input.ts'
import type { Cell } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import type { Team } from '../team-ports.ts'

/** How the id of a team is written, for patterns: it names files, and stands in front of keys and codes. */
export const TEAM_ID = '[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?'
export const teamIdInput = z.string().regex(new RegExp(`^${TEAM_ID}$`), 'use 1 to 40 lower-case letters, digits and hyphens')

export const createTeamInput = z.object({
  id: teamIdInput,
  name: z.string().trim().min(1, 'a name is needed').max(100, 'at most 100 characters'),
  allowed_origins: z
    .array(
      z
        .literal('*')
        .or(z.url({ protocol: /^https?$/, hostname: /^[^*]+$/, error: 'give origins such as https://example.com, each by its full name' })),
    )
    .max(50)
    .default([]),
})

/** Addresses as browsers name them: without a path, each once. */
export const originsOf = (given: readonly string[]): string[] => [
  ...new Set(given.map((origin) => (origin === '*' ? origin : new URL(origin).origin))),
]

/** The hashes under which a new team's keys are kept; the keys themselves never reach the store. A key that nobody is shown is not made. */
export interface KeyHashes {
  readonly api?: string
  readonly embed?: string
}

const FIRST = 'First key'

/** Sets up the team of an empty cell. Throws `team_exists` when the cell has one. */
export function createTeam(cell: Cell, input: unknown, hashes: KeyHashes): Team {
  const { id, name, allowed_origins } = parseInput(createTeamInput, input)
  return cell.store.transaction((store) => {
    if (store.team() !== undefined) throw new Refusal('team_exists', `Cannot create the team "${id}": it exists`)
    const createdAt = cell.now()
    const team: Team = {
      id,
      name,
      allowedOrigins: originsOf(allowed_origins),
      createdAt,
    }
    store.saveTeam(team)
    for (const kind of ['api', 'embed'] as const) {
      const hash = hashes[kind]
      if (hash !== undefined) store.addKey({ id: cell.newId(), kind, name: FIRST, hash, createdAt })
    }
    return team
  })
}
