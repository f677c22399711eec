import { nextReminderAt } from '../../training/channel/take-reminders.ts'
import { nextTeamMoment } from '../../training/channel/team-question.ts'
import type { DeskEnv } from './desk-env.ts'

/** Asks to be woken for what comes next by the clock; whoever changes a plan or a reminder calls it. */
export function planWake({ cell, wake }: Pick<DeskEnv, 'cell' | 'wake'>): void {
  const next = [nextReminderAt(cell), nextTeamMoment(cell)].filter((at) => at !== undefined).toSorted()[0]
  if (next !== undefined) wake(next)
}
