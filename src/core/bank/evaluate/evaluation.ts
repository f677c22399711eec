import { type Figures, type LabelledGrade, scoreLabels } from './score-labels.ts'

export interface EvaluatedAnswer extends LabelledGrade {
  readonly id: string
  readonly answer: string
}
/** One run of the grader over labelled answers. */
export interface Evaluation {
  readonly all: Figures
  readonly by_question: Readonly<Record<string, Figures>>
  readonly by_tag: Readonly<Record<string, Figures>>
  readonly rows: readonly EvaluatedAnswer[]
}
/** One decision that came out differently in a later run. */
export interface Change {
  readonly row: EvaluatedAnswer
  readonly kind: 'concepts' | 'red_flags'
  readonly id: string
  readonly isFound: boolean
  /** By the labels of the later run. */
  readonly isBetter: boolean
}

/** Figures over all rows, by question in the order read, and by tag. */
export function evaluateRows(rows: readonly EvaluatedAnswer[]): Evaluation {
  const group = (names: readonly string[], has: (row: EvaluatedAnswer, name: string) => boolean): Record<string, Figures> =>
    Object.fromEntries(
      [...new Set(names)].map((name) => [
        name,
        scoreLabels(
          rows.filter((row) => has(row, name)),
          rows,
        ),
      ]),
    )
  return {
    all: scoreLabels(rows),
    by_question: group(
      rows.map((row) => row.question),
      (row, name) => row.question === name,
    ),
    by_tag: group(rows.flatMap((row) => row.tags).sort(), (row, name) => row.tags.includes(name)),
    rows,
  }
}

/** One answer as an earlier and a later run graded it, by the labels of the later. */
export interface Regraded {
  readonly was: EvaluatedAnswer
  readonly row: EvaluatedAnswer
}

/** The answers of both runs: the same id, question and words. */
export function pairRuns(before: readonly EvaluatedAnswer[], now: readonly EvaluatedAnswer[]): Regraded[] {
  const key = ({ id, question, answer }: EvaluatedAnswer): string => JSON.stringify([id, question, answer])
  const old = new Map(before.map((row) => [key(row), row]))
  return now.flatMap((row) => {
    const was = old.get(key(row))
    return was === undefined ? [] : [{ was: { ...row, found: was.found }, row }]
  })
}

/** Which decisions on the answers of both runs changed. */
export function compareRuns(before: readonly EvaluatedAnswer[], now: readonly EvaluatedAnswer[]): Change[] {
  return pairRuns(before, now).flatMap(({ was, row }) =>
    (['concepts', 'red_flags'] as const).flatMap((kind) =>
      [...new Set([...row.found[kind], ...was.found[kind]])]
        .filter((id) => row.found[kind].includes(id) !== was.found[kind].includes(id))
        .map((id) => {
          const isFound = row.found[kind].includes(id)
          return { row, kind, id, isFound, isBetter: isFound === row.truth[kind].includes(id) }
        }),
    ),
  )
}
