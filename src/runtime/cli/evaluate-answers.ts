import type * as z from 'zod'
import { closest } from '../../core/bank/closest.ts'
import type { EvaluatedAnswer } from '../../core/bank/evaluation.ts'
import type { Topic } from '../../core/bank/topic.ts'
import type { ReadyTopic } from '../../core/grading/compiled-topic.ts'
import { gradeAnswer } from '../../core/grading/grade.ts'
import type { Grade } from '../../core/grading/grade-types.ts'
import { labelledLine, readLines, reportLine } from './read-lines.ts'
import { missingQuestion } from './read-topic.ts'

/** Grades a file of labelled answers. What is wrong with a line is reported, and the rest goes on. */
export async function evaluateAnswers(topic: Topic, ready: ReadyTopic, path: string): Promise<EvaluatedAnswer[]> {
  const rows: EvaluatedAnswer[] = []
  const seen = new Set<string>()
  for await (const { value, at } of readLines(path, labelledLine)) {
    const { id, question, answer, concepts, red_flags, tags } = value
    const compiled = ready.question(question)
    if (compiled === undefined) {
      reportLine(at, missingQuestion(value, topic))
      continue
    }
    for (const message of strayLabels(value, topic)) reportLine(at, message)
    if (seen.has(String(id))) reportLine(at, `Cannot tell two answers apart: the id "${id}" stands twice`)
    seen.add(String(id))
    rows.push({ id: String(id), question, answer, tags, truth: { concepts, red_flags }, found: foundIn(gradeAnswer(answer, compiled)) })
  }
  return rows
}

/** The concepts that a grade finds stated, and the red flags that it finds asserted. */
export function foundIn(grade: Grade): EvaluatedAnswer['found'] {
  return {
    concepts: grade.concepts.filter((finding) => finding.state === 'stated').map((finding) => finding.id),
    red_flags: grade.redFlags.filter((finding) => finding.state === 'asserted').map((finding) => finding.id),
  }
}

/** Labels that name nothing the question asks for; they count as missed all the same. */
function strayLabels({ question, concepts, red_flags }: z.output<typeof labelledLine>, topic: Topic): string[] {
  const asked = topic.questions.find((candidate) => candidate.id === question)
  const stray = (labels: readonly string[], known: readonly string[], name: string): string[] =>
    labels
      .filter((label) => !known.includes(label))
      .map((label) => {
        const meant = closest(label, known)
        return `Cannot find the ${name} "${label}" of "${question}"${meant === undefined ? '' : ` — did you mean "${meant}"?`}`
      })
  const stated = asked?.concepts.map((concept) => concept.id) ?? []
  return [...stray(concepts, stated, 'concept'), ...stray(red_flags, asked?.red_flags ?? [], 'red flag')]
}
