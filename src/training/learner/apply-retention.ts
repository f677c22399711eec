import { wordlessDialogue, wordlessGrade, wordlessProbe } from '../../core/learning/dialogue/wordless.ts'
import { addDays } from '../../core/learning/local-day.ts'
import type { Cell } from '../ports.ts'

/**
 * Removes the words of answers that are older than the team keeps them: texts, quotes in grades and talks, notes of decided appeals. Verdicts,
 * scores and findings stay. Does a bounded piece of it and gives when to call again (ISO 8601 UTC; now, when there is more); undefined
 * when the team keeps everything.
 */
export function applyRetention(cell: Cell): string | undefined {
  const now = cell.now()
  const { retentionDays, wordsRemovedUntil } = cell.store.options()
  if (retentionDays === null) return undefined
  const until = dayStart(now, -retentionDays)
  const from = wordsRemovedUntil ?? ''
  if (from >= until) return dayStart(now, 1)
  return cell.store.transaction((store) => {
    const reached = store.removeWords({ from, until, grade: wordlessGrade, dialogue: wordlessDialogue, probe: wordlessProbe })
    store.saveOptions({ ...store.options(), wordsRemovedUntil: reached })
    return reached === until ? dayStart(now, 1) : now
  })
}

/** The beginning of the UTC day that is so many days from a moment: a day is gone through once, when it is old enough as a whole. */
const dayStart = (at: string, days: number): string => `${addDays(at.slice(0, 10), days)}T00:00:00.000Z`
