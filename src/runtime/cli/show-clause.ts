import { styleText } from 'node:util'
import type { Analysis } from '../../core/grading/analyse.ts'
import type { Grade, Span } from '../../core/grading/grade-types.ts'
import type { Clause } from '../../core/grading/reading/clause.ts'
import type { Cue } from '../../core/grading/status/cue.ts'
import type { Mark } from '../../core/grading/status/marks.ts'

type Look = 'plain' | 'cue' | 'denied' | 'right' | 'wrong'
type Format = Parameters<typeof styleText>[0]
const COLOURS: Record<Exclude<Look, 'plain'>, Format> = {
  cue: 'yellow',
  denied: 'magenta',
  right: ['green', 'underline'],
  wrong: ['red', 'underline'],
}
/** Where there are no colours; cues and what they deny are told in words beside the clause. */
const SIGNS = { cue: ['', ''], denied: ['', ''], right: ['[+', '+]'], wrong: ['[!', '!]'] } as const
export const LEGEND = '[+counts+] [!accuses!]'

/** A clause with its cues, what they deny, and what was found in it; then how it is meant, of what, and by which words. */
export function showClause(
  clause: Clause,
  analysis: Analysis,
  answer: string,
  grade: Grade,
  nameOf: (key: string) => string,
  hasColour: boolean,
): string {
  const { start, end } = spanOf(clause, analysis)
  const looks: Look[] = new Array(end - start).fill('plain')
  const paint = (span: Span, look: Look): void => {
    if (span.end > start && span.start < end) looks.fill(look, Math.max(0, span.start - start), span.end - start)
  }
  for (let at = clause.from; at < clause.to; at++) {
    const token = analysis.tokens[at]
    if (token !== undefined && analysis.negated(at)) paint(token, 'denied')
  }
  for (const cue of analysis.cues) if (cue.from >= clause.from && cue.to <= clause.to) paint(spanOf(cue, analysis), 'cue')
  for (const { state, evidence } of grade.concepts) if (state === 'stated') for (const span of evidence) paint(span, 'right')
  for (const { state, evidence } of grade.redFlags) if (state === 'asserted') for (const span of evidence) paint(span, 'wrong')
  let shown = ''
  for (let from = 0, to = 0; from < looks.length; from = to) {
    const look = looks[from] ?? 'plain'
    while (to < looks.length && looks[to] === look) to++
    const words = visible(answer.slice(start + from, start + to))
    shown += look === 'plain' ? words : hasColour ? styleText(COLOURS[look], words) : SIGNS[look].join(words)
  }
  return `${shown}  ${styleText('dim', `[${notesOn(clause, analysis, answer, nameOf).join('; ')}]`)}`
}

function notesOn(clause: Clause, analysis: Analysis, answer: string, nameOf: (key: string) => string): string[] {
  const quoted = (cue: Cue): string => `"${visible(textOf(cue, analysis, answer))}"`
  const notes = [
    clause.statusCue === undefined || clause.status === 'asserted' ? clause.status : `${clause.status} by ${quoted(clause.statusCue)}`,
  ]
  if (clause.subject.length > 0) notes.push(`about ${clause.subject.map(nameOf).join(', ')}`)
  if (clause.repeats !== undefined) notes.push('repeats the clause before')
  const own = analysis.marks.filter((mark) => mark.clause === clause)
  for (const [cue, marks] of byCue(own, ({ negation }) => (negation === undefined ? [] : [negation])))
    notes.push(`${quoted(cue)} denies "${visible(textOf(spread(marks), analysis, answer))}"`)
  for (const [cue, marks] of byCue(own, ({ soft }) => (soft === undefined ? [] : [soft])))
    notes.push(`${quoted(cue)} weakens "${visible(textOf(spread(marks), analysis, answer))}"`)
  for (const [cue] of byCue(own, ({ denials }) => denials)) notes.push(`denied by ${quoted(cue)}`)
  return notes
}

/** The marks that each cue governs. */
function byCue(marks: readonly Mark[], cuesOf: (mark: Mark) => readonly Cue[]): Map<Cue, Mark[]> {
  const groups = new Map<Cue, Mark[]>()
  for (const mark of marks) for (const cue of cuesOf(mark)) groups.set(cue, [...(groups.get(cue) ?? []), mark])
  return groups
}

const spread = (marks: readonly Mark[]): { from: number; to: number } => ({
  from: Math.min(...marks.map(({ from }) => from)),
  to: Math.max(...marks.map(({ to }) => to)),
})

function spanOf({ from, to }: { from: number; to: number }, { tokens }: Analysis): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }
}

function textOf(tokens: { from: number; to: number }, analysis: Analysis, answer: string): string {
  const { start, end } = spanOf(tokens, analysis)
  return answer.slice(start, end)
}

/** An answer may come from anybody: what would steer the terminal is shown as a square. */
export const visible = (text: string): string => text.replaceAll(/\p{Cc}/gu, '\u25a1')
