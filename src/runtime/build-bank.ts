import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildBank } from '../core/bank/build-bank.ts'
import { formatProblem } from '../core/bank/topic/problem.ts'
import { fileOfTopic, LIST } from './bank-files.ts'
import { compileBank } from './compile-bank.ts'
import { writeWhole } from './write-whole.ts'

/** Compiles question-bank/ into dist/site/bank, which both runtimes read. Any error stops the build. */
const [directory = 'question-bank', target = 'dist/site/bank'] = process.argv.slice(2)
const { built, problems } = compileBank(directory)
for (const problem of problems) console.error(formatProblem(problem))
const errors = problems.filter((problem) => problem.severity === 'error').length
if (errors > 0) {
  console.error(`Cannot build the bank: ${errors} ${errors === 1 ? 'error' : 'errors'}`)
  process.exit(1)
}
const { list, files } = buildBank(built)
rmSync(target, { recursive: true, force: true })
for (const [id, file] of files) writeWhole(join(target, fileOfTopic(id)), JSON.stringify(file))
writeWhole(join(target, LIST), JSON.stringify(list))
const questions = built.reduce((sum, { topic }) => sum + topic.questions.length, 0)
console.log(`${target}: ${built.length} ${built.length === 1 ? 'topic' : 'topics'}, ${questions} questions`)
