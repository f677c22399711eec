import type { Cell } from '../../training/ports.ts'
import { type NodeConfig, readNodeConfig } from '../config.ts'
import { openTeams } from '../open-teams.ts'
import { projectRoot } from '../project-root.ts'

/** Works in a team's cell on this machine's data, also while the server runs. */
export async function inTeam<T>(team: string, work: (cell: Cell, config: NodeConfig) => T | Promise<T>): Promise<T> {
  const config = readNodeConfig(process.env)
  const { cells, close } = await openTeams(config, projectRoot(), () => {})
  try {
    return await cells.within(team, (cell) => work(cell, config))
  } finally {
    await close()
  }
}
