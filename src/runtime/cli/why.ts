import { readFileSync } from 'node:fs'
import { styleText } from 'node:util'
import { closest } from '../../core/bank/closest.ts'
import type { Topic } from '../../core/bank/topic.ts'
import { analyse } from '../../core/grading/analyse.ts'
import type { Bar } from '../../core/grading/bars.ts'
import type { CompiledQuestion, ReadyTopic } from '../../core/grading/compiled-topic.ts'
import { type Decision, decideAll } from '../../core/grading/decide.ts'
import { gradeAnswer } from '../../core/grading/grade.ts'
import type { Grade } from '../../core/grading/grade-types.ts'
import { MAX_LENGTH } from '../../core/grading/normalise.ts'
import { termKey } from '../../core/grading/vocabulary.ts'
import { hasColour } from './drill/paint.ts'
import { readTopicOrFail } from './read-topic.ts'
import { LEGEND, showClause, visible } from './show-clause.ts'

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
  const meant = closest(id, ids)
  throw new Error(
    `Cannot find the question "${id}"${meant === undefined ? `; there are ${ids.join(', ')}` : ` — did you mean "${meant}"?`}`,
  )
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
  for (const [index, finding] of findings.entries()) console.log(findingLine(finding, decisions[index], topic, question.id))
  console.log(`\n${grade.verdict}, score ${grade.score}${hasColour() ? '' : `   ${LEGEND}`}`)
  return grade
}

function findingLine(
  finding: Grade['concepts'][number] | Grade['redFlags'][number],
  decision: Decision | undefined,
  topic: Topic,
  questionId: string,
): string {
  const isFound = finding.state === 'stated' || finding.state === 'asserted'
  const colour = finding.state === 'stated' ? 'green' : finding.state === 'asserted' ? 'red' : 'dim'
  const item = topic.questions.find(({ id }) => id === questionId)?.concepts.find(({ id }) => id === finding.id)
  const flag = topic.red_flags.find(({ id }) => id === finding.id)
  const { reason } = finding
  const quote = isFound ? ` «${finding.evidence.map((span) => visible(span.text)).join(' … ')}»` : ''
  const notes = reason === null ? [] : [`${reason.score.toFixed(2)} by ${phraseOf(reason.matched, item ?? flag)}`]
  if (reason?.cue !== undefined) notes.push(`cue "${visible(reason.cue.text)}"`)
  if (!isFound && decision !== undefined) notes.push(...shortcomings(decision))
  const because = notes.length === 0 ? '' : styleText('dim', `  ${notes.join(', ')}`)
  return `${styleText(colour, `${finding.state.padEnd(12)} ${finding.id}`)}${quote}${because}`
}

const LITTLE = 0.6
const SOME = 0.2

const BARRED: Record<Bar, string> = {
  unshown: 'nothing shows it',
  exchanged: 'two names have changed places',
  rejected: 'rejected elsewhere in the answer',
  contrary: 'what it claims first of all is denied',
  unmarked: 'a word marked with * is missing',
  unsaid: 'not claimed, or only listed',
  near: 'a near miss fits better',
  slight: 'the answer says next to nothing of what is asked',
  accusing: 'a red flag rests on all that shows it',
  bare: 'only a pattern shows it, and no phrase',
  little: 'too little of it is said for an accusation',
  shared: 'other items ask for all that it rests on',
  vetoed: 'a hedge, doubt or denial is left beside it',
  supposed: 'only supposed',
}

/** What keeps the closest phrase from counting, as the decision saw it. */
function shortcomings({ bar, best, features }: Decision): string[] {
  if (best === undefined || features === undefined) return bar === undefined ? [] : [BARRED[bar]]
  const { coverage, misplaced, foreign, besideAccusation, rivalConcept, rivalFlag } = features
  return [
    bar !== undefined && BARRED[bar],
    best.against > SOME && 'said with the opposite sign',
    misplaced > SOME && 'said of another subject',
    foreign > LITTLE && 'said under another name',
    besideAccusation > LITTLE && 'its clause raises a red flag',
    Math.max(rivalConcept, rivalFlag) > LITTLE && 'another item rests on the same words',
    coverage < LITTLE && (coverage < SOME ? 'hardly any of it is said' : `${Math.round(coverage * 100)} % of it is said`),
  ].filter((note) => note !== false)
}

/** `accept[2]` means little; the phrase itself tells. */
function phraseOf(source: string, item: { readonly [key: string]: unknown } | undefined): string {
  const match = /^(accept|also|near)\[(\d+)\]$/.exec(source)
  const listed = match === null ? item?.[source] : (item?.[match[1] ?? ''] as readonly string[] | undefined)?.[Number(match[2])]
  return typeof listed === 'string' ? `"${listed}"` : `pattern ${source}`
}
