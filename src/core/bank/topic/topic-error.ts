export interface PatternProblem {
  readonly item: string
  readonly index: number
  readonly column: number
  readonly message: string
  readonly cure: string
}

/** A topic that cannot be compiled: every problem at once, each with its item, the pattern's index and a 0-based column in it. */
export class TopicError extends Error {
  readonly problems: readonly PatternProblem[]

  constructor(problems: readonly PatternProblem[]) {
    super(problems.map((problem) => `${problem.item}.patterns[${problem.index}]: ${problem.message}`).join('\n'))
    this.name = 'TopicError'
    this.problems = problems
  }
}
