import { compareRuns, type EvaluatedAnswer } from './evaluation.ts'

/** One answer with its grade in one state of bank and engine. */
export interface GradedAnswer extends EvaluatedAnswer {
  readonly verdict: string
  readonly score: number
}
export interface GradeChange {
  readonly id: string
  readonly question: string
  readonly answer: string
  /** "+ dns-alias" where it is found now, "− dns-alias" where it no longer is. */
  readonly items: readonly string[]
  readonly verdicts: readonly [before: string, now: string]
  readonly scores: readonly [before: number, now: number]
  /** How many decisions came nearer to the labels, and how many went away from them. */
  readonly better: number
  readonly worse: number
}

/** The answers of both states whose grade changed. */
export function diffGrades(before: readonly GradedAnswer[], now: readonly GradedAnswer[]): GradeChange[] {
  const old = new Map(before.map((row) => [row.id, row]))
  const changes = compareRuns(before, now)
  return now.flatMap((row) => {
    const was = old.get(row.id)
    const own = changes.filter((change) => change.row === row)
    if (was === undefined || (own.length === 0 && was.verdict === row.verdict && was.score === row.score)) return []
    const better = own.filter((change) => change.isBetter).length
    return [
      {
        id: row.id,
        question: row.question,
        answer: row.answer,
        items: own.map(({ isFound, kind, id }) => `${isFound ? '+' : '−'} ${kind === 'red_flags' ? 'red flag ' : ''}${id}`),
        verdicts: [was.verdict, row.verdict] as const,
        scores: [was.score, row.score] as const,
        better,
        worse: own.length - better,
      },
    ]
  })
}
