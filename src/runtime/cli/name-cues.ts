import type { Analysis } from '../../core/grading/analyse.ts'
import type { Decision } from '../../core/grading/deciding/decision.ts'
import type { Alignment } from '../../core/grading/matching/window.ts'
import type { CueCategory } from '../../core/grading/status/cue.ts'
import { isWithin } from '../../core/grading/status/veto.ts'
import { visible } from './show-clause.ts'

/** An answer and how it was read. */
export interface Reading {
  readonly analysis: Analysis
  readonly answer: string
  /** Of a term's key. */
  readonly nameOf: (key: string) => string
}

/** What a range of tokens says in the answer, in quotes. */
export function quoteOf({ from, to }: { readonly from: number; readonly to: number }, { analysis: { tokens }, answer }: Reading): string {
  return `"${visible(answer.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0))}"`
}

const HARMLESS = new Set<CueCategory>(['pseudo', 'contrast', 'suppose', 'resign'])

/** The cues that stand in the clauses of a match and are none of its words, in quotes; empty where there are none. */
export function doubtsBeside({ clauses, matches }: Alignment, reading: Reading): string {
  const marks = matches.map(({ mark }) => mark)
  const cues = clauses.flatMap(({ statusCue, from, to }) => [
    ...(statusCue === undefined ? [] : [statusCue]),
    ...reading.analysis.cues.filter((cue) => cue.from >= from && cue.from < to),
    ...reading.analysis.marks
      .filter((mark) => mark.from >= from && mark.to <= to)
      .flatMap(({ denials, disowned }) => [...denials, ...(disowned === undefined ? [] : [disowned])]),
  ])
  const telling = cues.filter((cue) => !HARMLESS.has(cue.category) && !isWithin(cue, marks))
  return [...new Set(telling.map((cue) => quoteOf(cue, reading)))].join(', ')
}

/** Of what counts although a word denies some of it: which word, and what makes up for it. */
export function cancelledIn({ best, pattern }: Decision, reading: Reading): string | undefined {
  if (best === undefined || pattern !== undefined) return undefined
  const { matches, ref } = best
  const cues = [
    ...new Set(matches.flatMap(({ mark: { negation, denials } }) => (negation === undefined ? denials : [negation, ...denials]))),
  ]
  const [cue, other] = cues
  if (cue === undefined) return undefined
  if (ref.exemplar.slots.some(({ negated, spared }) => negated || spared))
    return `${quoteOf(cue, reading)} agrees with the phrase, which denies or prevents too`
  const opposite = matches.find((match) => match.opposite)
  const by = opposite === undefined ? other : opposite.mark
  return by === undefined ? undefined : `${quoteOf(cue, reading)} is cancelled by ${quoteOf(by, reading)}`
}
