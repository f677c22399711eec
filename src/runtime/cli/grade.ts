import { once } from 'node:events'
import { gradeAnswer } from '../../core/grading/grade.ts'
import type { Grade } from '../../core/grading/grade-types.ts'
import { answerLine, readLines, reportLine } from './read-lines.ts'
import { missingQuestion, readTopicOrFail } from './read-topic.ts'

/** Grades a file of answers, one JSON line each in the order read. */
export async function gradeFile(topicPath: string, answersPath: string, options: { scores?: boolean }): Promise<void> {
  const { topic, ready } = readTopicOrFail(topicPath)
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  for await (const { value, at } of readLines(answersPath, answerLine)) {
    const { id, question, answer } = value
    const compiled = ready.question(question)
    if (compiled === undefined) {
      reportLine(at, missingQuestion(value, topic))
      continue
    }
    const line = `${JSON.stringify(lineOf(id, gradeAnswer(answer, compiled), options.scores === true))}\n`
    if (!process.stdout.write(line)) await once(process.stdout, 'drain')
  }
}

function lineOf(id: string | number, grade: Grade, withScores: boolean): Record<string, unknown> {
  const concepts = grade.concepts.filter((finding) => finding.state === 'stated')
  const redFlags = grade.redFlags.filter((finding) => finding.state === 'asserted')
  const scores = (findings: Grade['concepts'] | Grade['redFlags']): Record<string, number> =>
    Object.fromEntries(findings.map((finding) => [finding.id, finding.reason?.score ?? 0]))
  return {
    id,
    verdict: grade.verdict,
    score: grade.score,
    concepts: concepts.map((finding) => finding.id),
    red_flags: redFlags.map((finding) => finding.id),
    evidence: Object.fromEntries([...concepts, ...redFlags].map((finding) => [finding.id, finding.evidence])),
    ...(withScores ? { scores: { concepts: scores(grade.concepts), red_flags: scores(grade.redFlags) } } : {}),
  }
}
