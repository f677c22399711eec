import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { closest } from '../../core/bank/closest.ts'
import { type EvaluatedAnswer, evaluateRows } from '../../core/bank/evaluation.ts'
import type { Topic } from '../../core/bank/topic.ts'
import { gradeAnswer } from '../../core/grading/grade.ts'
import { fileError } from '../file-error.ts'
import { type EvalOptions, printEvaluation } from './print-evaluation.ts'
import { labelledLine, readLines, reportLine } from './read-lines.ts'
import { missingQuestion, readTopicOrFail } from './read-topic.ts'

/** Grades labelled answers and prints how far the grader agrees with the labels. */
export async function evaluate(topicPath: string, answersPath: string, options: EvalOptions): Promise<void> {
  const { topic, ready } = readTopicOrFail(topicPath)
  const before = options.against === undefined ? undefined : readEarlier(options.against)
  const rows: EvaluatedAnswer[] = []
  const seen = new Set<string>()
  for await (const { value, at } of readLines(answersPath, labelledLine)) {
    const { id, question, answer, concepts, red_flags, tags } = value
    const compiled = ready.question(question)
    if (compiled === undefined) {
      reportLine(at, missingQuestion(value, topic))
      continue
    }
    for (const message of strayLabels(value, topic)) reportLine(at, message)
    if (seen.has(String(id))) reportLine(at, `Cannot tell two answers apart: the id "${id}" stands twice`)
    seen.add(String(id))
    const grade = gradeAnswer(answer, compiled)
    const found = {
      concepts: grade.concepts.filter((finding) => finding.state === 'stated').map((finding) => finding.id),
      red_flags: grade.redFlags.filter((finding) => finding.state === 'asserted').map((finding) => finding.id),
    }
    rows.push({ id: String(id), question, answer, tags, truth: { concepts, red_flags }, found })
  }
  if (rows.length === 0) throw new Error(`Cannot evaluate "${answersPath}": it holds no labelled answer`)
  printEvaluation(evaluateRows(rows), before, options)
}

/** Labels that name nothing in the topic; they count as missed all the same. */
function strayLabels({ question, concepts, red_flags }: z.output<typeof labelledLine>, topic: Topic): string[] {
  const asked = topic.questions.find((candidate) => candidate.id === question)
  const stray = (labels: readonly string[], known: readonly string[], name: string): string[] =>
    labels
      .filter((label) => !known.includes(label))
      .map((label) => {
        const meant = closest(label, known)
        return `Cannot find the ${name} "${label}" of "${question}"${meant === undefined ? '' : ` — did you mean "${meant}"?`}`
      })
  const flags = topic.red_flags.map((flag) => flag.id)
  const stated = asked?.concepts.map((concept) => concept.id) ?? []
  return [...stray(concepts, stated, 'concept'), ...stray(red_flags, flags, 'red flag')]
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
