import { styleText } from 'node:util'
import type { Topic } from '../../core/bank/topic.ts'
import { type Analysis, analyse } from '../../core/grading/analyse.ts'
import type { Clause } from '../../core/grading/clause.ts'
import type { CompiledQuestion, ReadyTopic } from '../../core/grading/compiled-topic.ts'
import { gradeAnswer } from '../../core/grading/grade.ts'
import type { Grade } from '../../core/grading/grade-types.ts'
import { readTopicOrFail } from './read-topic.ts'

/** Prints an answer clause by clause with status, subject and denials, and for each finding what matched it. */
export function explainAnswer(topicPath: string, questionId: string, answer: string): void {
  const { topic, ready } = readTopicOrFail(topicPath)
  printExplanation(topic, questionOrFail(topic, ready, questionId), answer)
}

export function questionOrFail(topic: Topic, ready: ReadyTopic, id: string): CompiledQuestion {
  const question = ready.question(id)
  if (question === undefined)
    throw new Error(`Cannot find the question "${id}"; there are ${topic.questions.map((known) => known.id).join(', ')}`)
  return question
}

/** Prints how an answer was read and graded, and gives the grade back. */
export function printExplanation(topic: Topic, question: CompiledQuestion, answer: string): Grade {
  const analysis = analyse(answer, question.vocabulary, question)
  const grade = gradeAnswer(answer, question)
  for (const clause of analysis.clauses) console.log(clauseLine(clause, analysis, answer))
  console.log('')
  for (const finding of [...grade.concepts, ...grade.redFlags]) console.log(findingLine(finding, topic, question.id))
  console.log(`\n${grade.verdict}, score ${grade.score}`)
  return grade
}

function clauseLine(clause: Clause, analysis: Analysis, answer: string): string {
  const first = analysis.tokens[clause.from]
  const last = analysis.tokens[clause.to - 1]
  if (first === undefined || last === undefined) return ''
  let text = ''
  let at = first.start
  for (let index = clause.from; index < clause.to; index++) {
    const token = analysis.tokens[index]
    if (token === undefined || token.start < at) continue
    text += answer.slice(at, token.start)
    const written = answer.slice(token.start, token.end)
    const cue = analysis.cues.some((candidate) => index >= candidate.from && index < candidate.to)
    text += cue ? styleText('yellow', written) : analysis.negated(index) ? styleText('red', written) : written
    at = token.end
  }
  const subject = clause.subject.map((key) => key.slice(2)).join(', ')
  const notes = [
    clause.status,
    subject === '' ? '' : `about ${subject}`,
    clause.repeats === undefined ? '' : 'repeats the clause before',
  ].filter(Boolean)
  return `${text}  ${styleText('dim', `[${notes.join('; ')}]`)}`
}

function findingLine(finding: Grade['concepts'][number] | Grade['redFlags'][number], topic: Topic, questionId: string): string {
  const isFound = finding.state === 'stated' || finding.state === 'asserted'
  const colour = finding.state === 'stated' ? 'green' : finding.state === 'asserted' ? 'red' : 'dim'
  const item = topic.questions.find(({ id }) => id === questionId)?.concepts.find(({ id }) => id === finding.id)
  const flag = topic.red_flags.find(({ id }) => id === finding.id)
  const { reason } = finding
  const quote = isFound ? ` «${finding.evidence.map((span) => span.text).join(' … ')}»` : ''
  const because =
    reason === null
      ? ''
      : `  ${reason.score.toFixed(2)} by ${phraseOf(reason.matched, item ?? flag)}${reason.cue === undefined ? '' : `, cue "${reason.cue.text}"`}`
  return `${styleText(colour, `${finding.state.padEnd(12)} ${finding.id}`)}${quote}${styleText('dim', because)}`
}

/** `accept[2]` means little; the phrase itself tells. */
function phraseOf(source: string, item: { readonly [key: string]: unknown } | undefined): string {
  const match = /^(accept|also|near)\[(\d+)\]$/.exec(source)
  const listed = match === null ? item?.[source] : (item?.[match[1] ?? ''] as readonly string[] | undefined)?.[Number(match[2])]
  return typeof listed === 'string' ? `"${listed}"` : `pattern ${source}`
}
