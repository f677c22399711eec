import { type Bank, type BuiltBank, bankOf } from '../core/bank/bank.ts'
import { buildBank } from '../core/bank/build-bank.ts'
import { formatProblem } from '../core/bank/problem.ts'
import { compileBank } from './compile-bank.ts'

/** The bank of `QUESTION_BANK`, or the one that was built in. Throws with every error of every file. */
export function loadBank(directory: string | undefined, builtIn: BuiltBank): Bank {
  if (directory === undefined) return bankOf(builtIn)
  const { built, problems } = compileBank(directory)
  const errors = problems.filter((problem) => problem.severity === 'error')
  if (errors.length > 0) throw new Error(`Cannot load the question bank "${directory}":\n${errors.map(formatProblem).join('\n')}`)
  return bankOf(buildBank(built))
}
