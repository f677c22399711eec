import type { Verdict } from '../../grading/grade-types.ts'
import type { Mode, ReplyLine } from '../dialogue/dialogue.ts'
import type { Placement } from '../memory/placement.ts'

/** How each question of a drill ended. */
export interface Ending {
  readonly status: 'answered' | 'skipped'
  readonly verdict: Verdict | null
}

/** The last lines of a drill: figures, and what comes of them. */
export function summarise(mode: Mode, endings: readonly Ending[], placement: Placement | null): ReplyLine[] {
  const answered = endings.filter(({ status }) => status === 'answered')
  const count = (verdict: Verdict): number => answered.filter((ending) => ending.verdict === verdict).length
  const skipped = endings.length - answered.length
  const parts = [`${answered.length} answered, ${count('solid')} solid`]
  if (count('no_answer') > 0) parts.push(`${count('no_answer')} not known yet`)
  if (skipped > 0) parts.push(`${skipped} skipped`)
  if (count('red_flag') > 0) parts.push(`${count('red_flag')} with a red flag to set right`)
  const figures = answered.length === 0 ? 'No question was answered this time.' : `${parts.join(', ')}.`
  const lines = placement === null ? [figures] : [figures, `I suggest to go on at ${placement.level} level. ${placement.why}`]
  if (mode === 'interview') lines.unshift('That was the interview; thank you.')
  if (mode === 'interview' && answered.length > 0) lines.push('The report goes through every question.')
  return lines.map((text) => ({ kind: 'summary', text }))
}
