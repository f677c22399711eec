import * as z from 'zod'
import { localDay } from '../../core/learning/local-day.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../core/learning/memory/schedule.ts'
import { parseInput } from '../parse-input.ts'
import type { Cell } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { timeZoneInput } from './keep-zone.ts'
import { settingsOf } from './settings-of.ts'

const day = z.iso.date('write a day, such as 2026-01-31').nullable()
export const settingsInput = z.object({
  daily_cap: z.int().min(1, 'at least 1').max(500, 'at most 500').nullable().default(DEFAULT_SETTINGS.dailyCap),
  paused_until: day.default(null),
  interview_date: day.default(null),
  time_zone: timeZoneInput.default(DEFAULT_SETTINGS.timeZone),
})
export type SettingsView = z.output<typeof settingsInput>

export function showSettings(cell: Cell, learnerId: string): SettingsView {
  return viewSettings(settingsOf(cell.store, learnerId))
}

/** Replaces a learner's settings; what is left out goes back to its default. Days already counted stay as they were. Throws `invalid_input`. */
export function changeSettings(cell: Cell, learnerId: string, input: unknown): SettingsView {
  const { daily_cap, paused_until, interview_date, time_zone } = parseInput(settingsInput, input)
  const settings: Settings = { dailyCap: daily_cap, pausedUntil: paused_until, interviewDate: interview_date, timeZone: time_zone }
  cell.store.transaction((store) => {
    const { isRanked = false, interviewDate, pausedUntil } = settingsOf(store, learnerId)
    const today = localDay(cell.now(), time_zone)
    // One that has passed since it was set may come back with the rest.
    const isOver = (wished: string | null, before: string | null): boolean => wished !== null && wished !== before && wished < today
    if (isOver(interview_date, interviewDate))
      throw new Refusal('invalid_input', `Cannot save the settings: the interview on ${interview_date} is over`, '/interview_date')
    if (isOver(paused_until, pausedUntil))
      throw new Refusal('invalid_input', `Cannot save the settings: the pause until ${paused_until} is over`, '/paused_until')
    store.saveSettings(learnerId, { ...settings, isRanked })
  })
  return viewSettings(settings)
}

function viewSettings({ dailyCap, pausedUntil, interviewDate, timeZone }: Settings): SettingsView {
  return { daily_cap: dailyCap, paused_until: pausedUntil, interview_date: interviewDate, time_zone: timeZone }
}
