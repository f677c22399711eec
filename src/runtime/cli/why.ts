import { readFileSync } from 'node:fs'
import type { Topic } from '../../core/bank/topic/topic.ts'
import { analyse } from '../../core/grading/analyse.ts'
import type { CompiledQuestion, ReadyTopic } from '../../core/grading/compiled-topic.ts'
import { decideAll } from '../../core/grading/deciding/decide.ts'
import { STATED } from '../../core/grading/deciding/decision.ts'
import { gradeAnswer } from '../../core/grading/grade.ts'
import type { Grade } from '../../core/grading/grade-types.ts'
import { MAX_LENGTH } from '../../core/grading/reading/normalise.ts'
import { termKey } from '../../core/grading/reading/vocabulary.ts'
import { hasColour } from './drill/paint.ts'
import { meantAmong, readTopicOrFail } from './read-topic.ts'
import { showAgainst } from './show-against.ts'
import { LEGEND, showClause } from './show-clause.ts'
import { showFinding } from './show-finding.ts'

/** Prints an answer clause by clause with status, subject and denials, and for each finding what matched it; `-` reads the answer from standard input. */
export function explainAnswer(topicPath: string, questionId: string, answer: string): void {
  const { topic, ready } = readTopicOrFail(topicPath)
  const question = questionOrFail(topic, ready, questionId)
  printExplanation(topic, question, answer === '-' ? readFileSync(0, 'utf8') : answer)
}

export function questionOrFail(topic: Topic, ready: ReadyTopic, id: string): CompiledQuestion {
  const question = ready.question(id)
  if (question !== undefined) return question
  const ids = topic.questions.map((known) => known.id)
  throw new Error(`Cannot find the question "${id}"${meantAmong(id, ids)}`)
}

/** Prints how an answer was read and graded, and gives the grade back. */
export function printExplanation(topic: Topic, question: CompiledQuestion, answer: string): Grade {
  const analysis = analyse(answer, question.vocabulary, question)
  const grade = gradeAnswer(answer, question)
  const decisions = decideAll(analysis, question)
  const names = new Map(topic.terms.map(({ name }) => [termKey(name), name]))
  const nameOf = (key: string): string => names.get(key) ?? key.slice(2).replaceAll('_', ' ')
  for (const clause of analysis.clauses) console.log(showClause(clause, analysis, answer, grade, nameOf, hasColour()))
  if (answer.length > MAX_LENGTH) console.log(`Only the first ${MAX_LENGTH} characters are read.`)
  console.log('')
  const findings = [...grade.concepts, ...grade.redFlags]
  const reading = { analysis, answer, nameOf }
  for (const [index, finding] of findings.entries()) {
    const decision = decisions[index]
    for (const line of showFinding(finding, decision, topic, question.id, reading)) console.log(line)
    for (const line of decision === undefined ? [] : showAgainst(decision, decisions, question, reading)) console.log(line)
  }
  console.log(`\n${grade.verdict}, score ${grade.score}${hasColour() ? '' : `   ${LEGEND}`}   counts from ${STATED}   more: why --help`)
  return grade
}
