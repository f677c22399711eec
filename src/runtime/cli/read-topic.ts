import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { closest } from '../../core/bank/closest.ts'
import { formatProblem } from '../../core/bank/topic/problem.ts'
import type { Topic } from '../../core/bank/topic/topic.ts'
import { type ReadyTopic, readTopic } from '../../core/grading/compiled-topic.ts'
import { generalLexicon } from '../../core/grading/lexicon/general-lexicon.ts'
import { compileFile } from '../compile-bank.ts'

/** A topic file ready for grading. Throws with every problem in it; warnings go to standard error. */
export function readTopicOrFail(path: string): { topic: Topic; ready: ReadyTopic } {
  if (!existsSync(path)) {
    const inBank = join('question-bank', `${path}.yaml`)
    throw new Error(`Cannot read "${path}": there is no such file${existsSync(inBank) ? ` — did you mean "${inBank}"?` : ''}`)
  }
  const { built, problems } = compileFile(path)
  if (built === undefined) throw new Error(problems.map(formatProblem).join('\n'))
  for (const problem of problems) console.error(formatProblem(problem))
  return { topic: built.topic, ready: readTopic(built.compiled, generalLexicon()) }
}

/** What to say of an answer to a question that the topic does not have. */
export function missingQuestion({ id, question }: { id: string | number; question: string }, topic: Topic): string {
  const ids = topic.questions.map((known) => known.id)
  return `Cannot grade "${id}": the topic has no question "${question}"${meantAmong(question, ids)}`
}

/** ` — did you mean "one"?`, or all that there are. */
export function meantAmong(wished: string, ids: readonly string[]): string {
  const meant = closest(wished, ids)
  return meant !== undefined ? ` — did you mean "${meant}"?` : ids.length === 0 ? '; there are none' : `; there are ${ids.join(', ')}`
}
