import type { ApiEnv } from '../adapters/http/api-env.ts'
import type { SlackConfig } from '../adapters/slack/door.ts'
import type { KeyHashes } from '../training/team/create-team.ts'
import type { Team } from '../training/team-ports.ts'

/** One team, one database, one cell. */
export interface Cells {
  /** Answers a request in the team's cell; undefined when there is no such team. Never makes one. */
  fetch(team: string, request: Request, requestId: string): Promise<Response | undefined>
  /** Makes the team's cell and sets the team up in it. Throws `team_exists`. */
  found(team: string, input: unknown, hashes: KeyHashes): Promise<Team>
  /** Lets one more embed key into a team that exists. */
  admitEmbedKey(team: string, hash: string): Promise<void>
}

/** What front and cells share. */
export interface SharedEnv extends Omit<ApiEnv, 'cell' | 'founder'> {
  /** undefined: no Slack. */
  readonly slack: SlackConfig | undefined
  readonly log: (line: Record<string, unknown>) => void
}
