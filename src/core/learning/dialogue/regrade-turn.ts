import type { CompiledQuestion } from '../../grading/compiled-topic.ts'
import { scoreOf, verdictOf } from '../../grading/deciding/verdict.ts'
import type { Grade } from '../../grading/grade-types.ts'
import { type Probe, type Said, sinceQuestion } from './dialogue.ts'
import { gradeInTurn, type TurnGrade } from './grade-turn.ts'

/** A finding that a reviewer decided in the learner's favour. */
export interface Override {
  readonly attempt: string
  readonly kind: 'concept' | 'red_flag'
  readonly finding: string
}
interface Answer {
  readonly id: string
  readonly text: string
  readonly probe: Probe | null
  readonly grade: Grade
}

/** Grades an answer within its turn, with what reviewers decided about the turn. */
export function gradeAsDecided(
  { id, text, probe }: Omit<Answer, 'grade'>,
  question: CompiledQuestion,
  before: readonly Said[],
  overrides: readonly Override[],
): TurnGrade {
  const { grade, resigned } = gradeInTurn(text, question, before, probe)
  return { grade: overrule(grade, text, question, bearingOn(id, overrides)), resigned }
}

/** Grades the answers of one turn anew, in order, with what reviewers decided. */
export function regradeTurn(answers: readonly Answer[], question: CompiledQuestion, overrides: readonly Override[]): Grade[] {
  const said: Said[] = []
  for (const { id, text, probe } of answers) {
    const { grade } = gradeAsDecided({ id, text, probe }, question, sinceQuestion(said), overrides)
    said.push({ text, probe, grade })
  }
  return said.map(({ grade }) => grade)
}

/** The same answers with the grades they have, changed only where reviewers decided. */
export function overruleTurn(answers: readonly Answer[], question: CompiledQuestion, overrides: readonly Override[]): Grade[] {
  let carried: Override[] = []
  return answers.map(({ id, text, probe, grade }) => {
    if (probe === null) carried = []
    const bearing = bearingOn(id, overrides)
    const overruled = overrule(overrule(grade, '', question, carried), text, question, bearing)
    carried = [...carried, ...bearing.filter(({ kind }) => kind === 'concept')]
    return overruled
  })
}

/** A claim that was no red flag was none however often it was said in the turn; a concept counts from where it was said. */
function bearingOn(attempt: string, overrides: readonly Override[]): Override[] {
  return overrides.filter((each) => each.kind === 'red_flag' || each.attempt === attempt)
}

function overrule(grade: Grade, text: string, question: CompiledQuestion, overrides: readonly Override[]): Grade {
  if (overrides.length === 0) return grade
  const has = (kind: Override['kind'], id: string): boolean => overrides.some((each) => each.kind === kind && each.finding === id)
  const concepts = grade.concepts.map((finding) => {
    if (!has('concept', finding.id) || finding.state === 'stated') return finding
    const evidence = finding.evidence.length > 0 || text === '' ? finding.evidence : [{ start: 0, end: text.length, text }]
    return { ...finding, state: 'stated' as const, evidence }
  })
  const redFlags = grade.redFlags.map((finding) =>
    has('red_flag', finding.id) && finding.state === 'asserted' ? { ...finding, state: 'absent' as const, evidence: [] } : finding,
  )
  const score = scoreOf(question, concepts, redFlags)
  return { verdict: verdictOf(question, concepts, redFlags, score, grade.verdict === 'no_answer'), score, concepts, redFlags }
}
