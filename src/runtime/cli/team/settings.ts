import { TERMINAL } from '../../../training/actor.ts'
import { changeTeam } from '../../../training/team/change-team.ts'
import { showTeam } from '../../../training/team/show-team.ts'
import { inTeam } from '../in-team.ts'
import { printTable } from './table.ts'

interface Change {
  readonly name?: string
  readonly retention?: string
  readonly ranking?: string
  readonly digest?: string
}

/** Changes what is given of a team's settings, and prints them all. */
export async function printSettings(team: string, { name, retention, ranking, digest }: Change): Promise<void> {
  const change = {
    ...(name === undefined ? {} : { name }),
    ...(retention === undefined ? {} : { retention_days: retention === 'off' ? null : Number(retention) }),
    ...(ranking === undefined ? {} : { ranking: ranking === 'on' }),
    ...(digest === undefined ? {} : { digest }),
  }
  const view = await inTeam(team, (cell) => (Object.keys(change).length > 0 ? changeTeam(cell, TERMINAL, change) : showTeam(cell)))
  printTable([
    ['name', view.name],
    ['retention', view.retention_days === null ? 'answers are kept' : `words of answers are removed after ${view.retention_days} days`],
    ['ranking', view.ranking ? 'learners may ask to be ranked' : 'off'],
    ['digest', view.digest],
  ])
}
