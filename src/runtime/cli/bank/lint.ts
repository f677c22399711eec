import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { lintTopic } from '../../../core/bank/lint/lint-topic.ts'
import { formatProblem, type Problem } from '../../../core/bank/topic/problem.ts'
import { readTopicFile } from '../../../core/bank/topic/read-topic.ts'
import { parseTopicText } from '../../../core/bank/topic/topic-text.ts'
import { readTopic } from '../../../core/grading/compiled-topic.ts'
import { generalLexicon } from '../../../core/grading/lexicon/general-lexicon.ts'
import { checkPlace, compileBank, compileFile } from '../../compile-bank.ts'
import { fileAt, filesAt, publishedRevision } from './git.ts'
import { topicsAt } from './topics-at.ts'

/** Looks topics over and prints what is wrong or weak, each with its place and a cure; errors end the command with 1. */
export function lint(path: string, options: { against?: string; quiet?: boolean }): void {
  const files = topicsAt(path)
  const isDirectory = statSync(path).isDirectory()
  const reading = isDirectory ? compileBank(path, bankAround(path, files)).problems : readAlone(path)
  const revision = options.against ?? publishedRevision()
  const gone = isDirectory && revision !== undefined ? goneSince(revision, path, files) : []
  const problems = [...reading, ...gone, ...files.flatMap((file) => lintFile(file, revision))]
  const shown = options.quiet === true ? problems.filter((problem) => problem.severity === 'error') : problems
  for (const problem of shown) console.log(formatProblem(problem))
  const errors = problems.filter((problem) => problem.severity === 'error').length
  console.log(`${count(files.length, 'topic')}: ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`)
  if (errors > 0) process.exitCode = 1
}

const count = (number: number, name: string): string => `${number} ${name}${number === 1 ? '' : 's'}`

/** Topics lie at <domain>/<topic>.yaml: a directory that holds them itself is a domain of the bank. */
const bankAround = (path: string, files: readonly string[]): string =>
  files.every((file) => resolve(dirname(file)) === resolve(path)) ? dirname(resolve(path)) : path

/** A file by itself may be a copy that lies anywhere; in the bank its id would stop the build. */
function readAlone(file: string): Problem[] {
  const { built, problems, text } = compileFile(file)
  const root = dirname(dirname(resolve(file)))
  return built === undefined ? [...problems] : [...problems, ...checkPlace(built.topic.id, text, file, root, 'warning')]
}

/** Topics that were published and have no file any more. */
const goneSince = (revision: string, directory: string, files: readonly string[]): Problem[] =>
  filesAt(revision, directory)
    .filter((file) => /\.ya?ml$/.test(file) && !files.includes(file))
    .map((file) => ({
      path: file,
      line: 1,
      column: 1,
      severity: 'error',
      message: 'Cannot find the topic: it was published',
      cure: 'bring the file back; stored attempts refer to it',
    }))

/** Errors in the file itself were told in reading it. */
function lintFile(file: string, revision: string | undefined): Problem[] {
  const { built, text: source } = compileFile(file)
  if (built === undefined) return []
  const { question } = readTopic(built.compiled, generalLexicon())
  const published = revision === undefined ? undefined : fileAt(revision, file)
  return lintTopic({
    topic: built.topic,
    text: parseTopicText(source, file),
    source,
    question,
    before: published === undefined ? undefined : readTopicFile(published, file).topic,
    today: new Date().toISOString().slice(0, 10),
  })
}
