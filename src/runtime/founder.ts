import type * as z from 'zod'
import type { TeamFounder } from '../adapters/http/api-env.ts'
import { makeKey } from '../adapters/http/credentials.ts'
import type { Directory } from '../training/directory.ts'
import { parseInput } from '../training/parse-input.ts'
import { Refusal } from '../training/refusal.ts'
import { createTeamInput, type KeyHashes } from '../training/team/create-team.ts'
import type { Cells, SharedEnv } from './cells.ts'

const randomBytes = (count: number): Uint8Array => crypto.getRandomValues(new Uint8Array(count))

/** Makes teams. The cell, asked last, decides whether one exists: whatever fails before can be tried again. */
export function createFounder(cells: Cells, directory: Directory, env: SharedEnv): TeamFounder {
  return {
    async found(input) {
      const { id, name } = parseInput(createTeamInput, input)
      const apiKey = makeKey(id, 'sk', randomBytes)
      const embedKey = makeKey(id, 'pk', randomBytes)
      await directory.addTeam({ id, name, createdAt: env.now() })
      const team = await cells.found(id, input, { api: env.digest(apiKey), embed: env.digest(embedKey) })
      return { team, apiKey, embedKey }
    },
  }
}

/** The demo team, open to every page, with the embed key that the home page uses: also when the team is older than the key. */
export async function foundDemo(cells: Cells, directory: Directory, env: SharedEnv, embedKey: string): Promise<void> {
  const embed = env.digest(embedKey)
  const isNew = await foundOnce(cells, directory, env, { id: 'demo', name: 'Demo', allowed_origins: ['*'] }, { embed })
  if (!isNew) await cells.admitEmbedKey('demo', embed)
}

/** Makes a team whose API key nobody is shown, so that it has none; false: it was there. */
export async function foundOnce(
  cells: Cells,
  directory: Directory,
  env: SharedEnv,
  team: z.input<typeof createTeamInput>,
  hashes: Omit<KeyHashes, 'api'>,
): Promise<boolean> {
  try {
    await directory.addTeam({ id: team.id, name: team.name, createdAt: env.now() })
    await cells.found(team.id, team, hashes)
    return true
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'team_exists') throw error
    return false
  }
}
