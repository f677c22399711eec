/** Something wrong in a bank file: where, what, and how to mend it. Line and column are 1-based. */
export interface Problem {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly message: string
  readonly cure: string
  readonly severity: 'error' | 'warning'
}

/** `file:line:column message — cure` */
export function formatProblem(problem: Problem): string {
  return `${problem.path}:${problem.line}:${problem.column} ${problem.severity === 'warning' ? 'warning: ' : ''}${problem.message}${problem.cure === '' ? '' : ` — ${problem.cure}`}`
}
