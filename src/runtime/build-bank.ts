import { buildBank } from '../core/bank/build-bank.ts'
import { formatProblem } from '../core/bank/problem.ts'
import { compileBank } from './compile-bank.ts'
import { writeWhole } from './write-whole.ts'

/** Compiles question-bank/ into dist/bank.json, which both runtimes bundle. Any error stops the build. */
const [directory = 'question-bank', target = 'dist/bank.json'] = process.argv.slice(2)
const { built, problems } = compileBank(directory)
for (const problem of problems) console.error(formatProblem(problem))
const errors = problems.filter((problem) => problem.severity === 'error').length
if (errors > 0) {
  console.error(`Cannot build the bank: ${errors} ${errors === 1 ? 'error' : 'errors'}`)
  process.exit(1)
}
writeWhole(target, JSON.stringify(buildBank(built)))
const questions = built.reduce((sum, { topic }) => sum + topic.questions.length, 0)
console.log(`${target}: ${built.length} ${built.length === 1 ? 'topic' : 'topics'}, ${questions} questions`)
