import type { Cell } from '../ports.ts'
import type { TeamOptions } from '../team-ports.ts'

export interface TeamView {
  readonly id: string
  readonly name: string
  readonly allowed_origins: readonly string[]
  readonly created_at: string
  /** Days after which the text of answers is removed; null: never. */
  readonly retention_days: number | null
  /** Whether learners may ask to be ranked. */
  readonly ranking: boolean
  /** When leads are told how the plans go. */
  readonly digest: TeamOptions['digest']
  /** How many of its keys count now. */
  readonly keys: { readonly api: number; readonly embed: number }
}

/** The team with its settings. */
export function showTeam({ store, now }: Cell): TeamView {
  const team = store.team()
  if (team === undefined) throw new Error('Cannot show the team: the cell has none')
  const { retentionDays, ranking, digest } = store.options()
  const kinds = store.keys(now()).map(({ kind }) => kind)
  const count = (wanted: string): number => kinds.filter((kind) => kind === wanted).length
  return {
    id: team.id,
    name: team.name,
    allowed_origins: team.allowedOrigins,
    created_at: team.createdAt,
    retention_days: retentionDays,
    ranking,
    digest,
    keys: { api: count('api'), embed: count('embed') },
  }
}
