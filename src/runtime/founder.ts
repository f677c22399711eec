import type { TeamFounder } from '../adapters/http/api-env.ts'
import { makeKey } from '../adapters/http/credentials.ts'
import { createTeamInput } from '../training/create-team.ts'
import type { Directory } from '../training/directory.ts'
import { parseInput } from '../training/parse-input.ts'
import { Refusal } from '../training/refusal.ts'
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
  const apiKey = makeKey('demo', 'sk', randomBytes)
  try {
    await directory.addTeam({ id: 'demo', name: 'Demo', createdAt: env.now() })
    await cells.found(
      'demo',
      { id: 'demo', name: 'Demo', allowed_origins: ['*'] },
      { api: env.digest(apiKey), embed: env.digest(embedKey) },
    )
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'team_exists') throw error
    await cells.admitEmbedKey('demo', env.digest(embedKey))
  }
}
