import { analyse } from './analyse.ts'
import type { CompiledQuestion } from './compiled-topic.ts'
import { decideAll } from './deciding/decide.ts'
import { explainConcept, explainRedFlag } from './deciding/explain.ts'
import { isResigned, scoreOf, verdictOf } from './deciding/verdict.ts'
import type { Grade } from './grade-types.ts'

/** Rises with every change that can change a grade; kept with each attempt. */
export const ENGINE_VERSION = '0.22.0'

/**
 * Grades one answer against one question's rubric: which concepts it states, which red flags it asserts, and where.
 * Pure and linear in the answer. Offsets are UTF-16 code units into `answer` as sent; scores are 0 to 1.
 */
export function gradeAnswer(answer: string, question: CompiledQuestion): Grade {
  const analysis = analyse(answer, question.vocabulary, question)
  const decisions = decideAll(analysis, question)
  const concepts = decisions.filter(({ item }) => item.kind === 'concept').map((decision) => explainConcept(decision, analysis, answer))
  const redFlags = decisions.filter(({ item }) => item.kind === 'redFlag').map((decision) => explainRedFlag(decision, analysis, answer))
  const resigned = isResigned(analysis)
  const score = scoreOf(question, concepts, redFlags)
  return { verdict: verdictOf(question, concepts, redFlags, score, resigned), score, concepts, redFlags }
}
