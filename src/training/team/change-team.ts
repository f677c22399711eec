import * as z from 'zod'
import { type Actor, noteDeed } from '../actor.ts'
import { asRead, parseInput } from '../parse-input.ts'
import type { Cell } from '../ports.ts'
import { createTeamInput, originsOf } from './create-team.ts'
import { showTeam, type TeamView } from './show-team.ts'

export const changeTeamInput = z.object({
  name: createTeamInput.shape.name.optional(),
  allowed_origins: createTeamInput.shape.allowed_origins.removeDefault().optional(),
  retention_days: z.int('a whole number of days is needed').min(1, 'at least 1').max(3650, 'at most 3650').nullable().optional(),
  ranking: z.boolean().optional(),
  digest: z.enum(['weekdays', 'weekly', 'off'], 'choose weekdays, weekly or off').optional(),
  id: asRead,
  created_at: asRead,
  keys: asRead,
})

/** Changes what is given of a team's settings; the rest stays as it is. Origins count from the next request on. */
export function changeTeam(cell: Cell, actor: Actor, input: unknown): TeamView {
  const { name, allowed_origins, retention_days, ranking, digest } = parseInput(changeTeamInput, input)
  return cell.store.transaction((store) => {
    const before = showTeam(cell)
    const team = store.team()
    if (team === undefined) throw new Error('Cannot change the team: the cell has none')
    const origins = allowed_origins === undefined ? team.allowedOrigins : originsOf(allowed_origins)
    store.saveTeam({ ...team, name: name ?? team.name, allowedOrigins: origins })
    const options = store.options()
    store.saveOptions({
      ...options,
      retentionDays: retention_days === undefined ? options.retentionDays : retention_days,
      ranking: ranking ?? options.ranking,
      digest: digest ?? options.digest,
    })
    const after = showTeam(cell)
    const changed = (['name', 'allowed_origins', 'retention_days', 'ranking', 'digest'] as const).filter(
      (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
    )
    if (changed.length > 0)
      noteDeed(store, cell, actor, 'team.change', after.id, Object.fromEntries(changed.map((field) => [field, after[field]])))
    return after
  })
}
