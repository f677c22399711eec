import type * as z from 'zod'
import { closest } from '../../core/bank/closest.ts'
import type { EvaluatedAnswer } from '../../core/bank/evaluate/evaluation.ts'
import type { Topic } from '../../core/bank/topic/topic.ts'
import type { ReadyTopic } from '../../core/grading/compiled-topic.ts'
import { gradeAnswer } from '../../core/grading/grade.ts'
import type { Grade } from '../../core/grading/grade-types.ts'
import { labelledLine, readLines, reportLine, warnOfLine } from './read-lines.ts'
import { meantAmong, missingQuestion } from './read-topic.ts'

/** Grades a file of labelled answers. What is wrong with a line is reported, the rest goes on, and how many were left out is told. */
export async function evaluateAnswers(topic: Topic, ready: ReadyTopic, path: string): Promise<EvaluatedAnswer[]> {
  const rows: EvaluatedAnswer[] = []
  const seen = new Set<string>()
  let leftOut = 0
  for await (const { value, at, text } of readLines(path, labelledLine, () => leftOut++)) {
    const { id, question, answer, concepts, red_flags, tags } = value
    const compiled = ready.question(question)
    if (compiled === undefined) {
      reportLine(`${at}${columnOf(question, text)}`, missingQuestion(value, topic))
      leftOut++
      continue
    }
    for (const message of slipsIn(value)) warnOfLine(at, message)
    for (const { label, message } of strayLabels(value, topic)) reportLine(`${at}${columnOf(label, text)}`, message)
    if (seen.has(String(id))) reportLine(at, `Cannot tell two answers apart: the id "${id}" stands twice`)
    seen.add(String(id))
    rows.push({ id: String(id), question, answer, tags, truth: { concepts, red_flags }, found: foundIn(gradeAnswer(answer, compiled)) })
  }
  if (leftOut > 0) reportLine(path, `Cannot count ${leftOut} of ${leftOut + rows.length} answers: they are left out of the figures`)
  return rows
}

/** `:12`, the 1-based column of the last place where a line has this text as a value; empty where it is written otherwise. */
function columnOf(value: string, line: string): string {
  const at = line.lastIndexOf(JSON.stringify(value))
  return at < 0 ? '' : `:${at + 1}`
}

const KEYS = Object.keys(labelledLine.shape)

/** What an author hardly means, and what counts as it stands. */
function slipsIn(line: z.output<typeof labelledLine>): string[] {
  const twice = (labels: readonly string[]): string[] => [...new Set(labels.filter((label, at) => labels.indexOf(label) < at))]
  return [
    ...(line.answer.trim() === '' ? ['Cannot find an answer: it is empty'] : []),
    ...Object.keys(line).flatMap((key) => {
      const meant = KEYS.includes(key) ? undefined : closest(key, KEYS)
      return meant === undefined ? [] : [`Cannot read the key "${key}": it is not known — did you mean "${meant}"?`]
    }),
    ...[...twice(line.concepts), ...twice(line.red_flags)].map(
      (label) => `Cannot count "${label}" more than once: it stands twice — remove one`,
    ),
  ]
}

/** The concepts that a grade finds stated, and the red flags that it finds asserted. */
export function foundIn(grade: Grade): EvaluatedAnswer['found'] {
  return {
    concepts: grade.concepts.filter((finding) => finding.state === 'stated').map((finding) => finding.id),
    red_flags: grade.redFlags.filter((finding) => finding.state === 'asserted').map((finding) => finding.id),
  }
}

/** Labels that name nothing the question asks for; they count as missed all the same. */
function strayLabels({ question, concepts, red_flags }: z.output<typeof labelledLine>, topic: Topic): { label: string; message: string }[] {
  const asked = topic.questions.find((candidate) => candidate.id === question)
  const stray = (labels: readonly string[], known: readonly string[], name: string): { label: string; message: string }[] =>
    labels
      .filter((label) => !known.includes(label))
      .map((label) => ({
        label,
        message: `Cannot find the ${name} "${label}" of "${question}": it counts as missed${meantAmong(label, known)}`,
      }))
  const stated = asked?.concepts.map((concept) => concept.id) ?? []
  return [...stray(concepts, stated, 'concept'), ...stray(red_flags, asked?.red_flags ?? [], 'red flag')]
}
