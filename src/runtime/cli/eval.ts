import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { type EvaluatedAnswer, evaluateRows, pairRuns } from '../../core/bank/evaluate/evaluation.ts'
import { fileError } from '../file-error.ts'
import { evaluateAnswers } from './evaluate-answers.ts'
import { type EvalOptions, printEvaluation } from './print-evaluation.ts'
import { readTopicOrFail } from './read-topic.ts'

/** Grades labelled answers and prints how far the grader agrees with the labels. */
export async function evaluate(topicPath: string, answersPath: string, options: EvalOptions): Promise<void> {
  const { topic, ready } = readTopicOrFail(topicPath)
  const before = options.against === undefined ? undefined : readEarlier(options.against)
  const rows = await evaluateAnswers(topic, ready, answersPath)
  if (rows.length === 0) throw new Error(`Cannot evaluate "${answersPath}": it holds no labelled answer`)
  if (before !== undefined && pairRuns(before, rows).length === 0)
    throw new Error(`Cannot compare with "${options.against}": it holds none of these answers`)
  printEvaluation(evaluateRows(rows), before, options)
}

const ids = z.object({ concepts: z.array(z.string()), red_flags: z.array(z.string()) })
const earlierRun = z.object({
  rows: z.array(z.object({ id: z.string(), question: z.string(), answer: z.string(), tags: z.array(z.string()), truth: ids, found: ids })),
})

function readEarlier(path: string): EvaluatedAnswer[] {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new Error(`Cannot read "${path}": ${fileError(error)}`)
  }
  try {
    return earlierRun.parse(JSON.parse(text)).rows
  } catch {
    throw new Error(`Cannot read "${path}": it is no output of eval --json`)
  }
}
