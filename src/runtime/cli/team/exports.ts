import type { Download } from '../../../training/download.ts'
import { exportMisconceptions } from '../../../training/report/export-misconceptions.ts'
import { exportProgress } from '../../../training/report/export-progress.ts'
import { exportGift } from '../../../training/topic/export-gift.ts'
import { inTeam } from '../in-team.ts'
import { whichPlan } from './which-plan.ts'

/** How everybody in a plan stands, as CSV. */
export const printProgress = (team: string, which: string): Promise<void> =>
  inTeam(team, (cell) => print(exportProgress(cell, whichPlan(cell, which).id)))

/** What the team gets wrong, as CSV. */
export const printMisconceptions = (team: string): Promise<void> => inTeam(team, async (cell) => print(await exportMisconceptions(cell)))

/** A topic's questions for Moodle. */
export const printGift = (team: string, topic: string): Promise<void> => inTeam(team, (cell) => print(exportGift(cell, { topic })))

const print = ({ text }: Download): void => {
  process.stdout.write(text)
}
