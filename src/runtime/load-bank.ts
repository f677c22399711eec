import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bank, bankAtHand, type CompiledFile, type ListedTopic } from '../core/bank/bank.ts'
import { buildBank } from '../core/bank/build-bank.ts'
import { formatProblem } from '../core/bank/topic/problem.ts'
import { fileOfTopic, LIST } from './bank-files.ts'
import { compileBank } from './compile-bank.ts'
import { fileError } from './file-error.ts'

/** The bank of `QUESTION_BANK`, or the one in the directory `built`. Throws with every error of every file. */
export function loadBank(directory: string | undefined, built: string): Bank {
  if (directory === undefined) return readBank(built)
  const { built: topics, problems } = compileBank(directory)
  const errors = problems.filter((problem) => problem.severity === 'error')
  if (errors.length > 0) throw new Error(`Cannot load the question bank "${directory}":\n${errors.map(formatProblem).join('\n')}`)
  const { list, files } = buildBank(topics)
  return bankAtHand(list, (id) => files.get(id) as CompiledFile)
}

/** The bank that `build-bank` left. All its files are taken at once: a later build must not change what a running server grades by. */
function readBank(directory: string): Bank {
  const text = (name: string): string => {
    try {
      return readFileSync(join(directory, name), 'utf8')
    } catch (error) {
      throw new Error(`Cannot read the built bank "${join(directory, name)}": ${fileError(error)}; run npm run build`)
    }
  }
  const list = JSON.parse(text(LIST)) as ListedTopic[]
  const files = new Map(list.map(({ topic }) => [topic.id, text(fileOfTopic(topic.id))]))
  return bankAtHand(list, (id) => JSON.parse(files.get(id) ?? '') as CompiledFile)
}
