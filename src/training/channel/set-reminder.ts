import * as z from 'zod'
import { parseInput } from '../parse-input.ts'
import type { Cell } from '../ports.ts'
import { timeOfDay } from '../time-of-day.ts'

const reminderInput = z.object({
  at: timeOfDay,
  weekdays_only: z.boolean().default(true),
  quiet_from: timeOfDay.default('20:00'),
  quiet_to: timeOfDay.default('08:00'),
})

/** Asks for one message a day when reviews are due; null ends it. Nobody is reminded who did not ask. */
export function setReminder(cell: Cell, learnerId: string, address: { workspace: string; user: string }, input: unknown): void {
  if (input === null) {
    cell.store.transaction((store) => store.removeReminder(learnerId))
    return
  }
  const { at, weekdays_only, quiet_from, quiet_to } = parseInput(reminderInput, input)
  cell.store.transaction((store) =>
    store.saveReminder({
      learnerId,
      ...address,
      at,
      weekdaysOnly: weekdays_only,
      quiet: [quiet_from, quiet_to],
      sentDay: store.reminder(learnerId)?.sentDay ?? null,
    }),
  )
}
