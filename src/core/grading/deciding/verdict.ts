import type { Analysis } from '../analyse.ts'
import type { CompiledQuestion } from '../compiled-topic.ts'
import type { ConceptFinding, RedFlagFinding, Verdict } from '../grade-types.ts'

const SOLID = 0.8
const CAP_ONE = 0.5
const CAP_MORE = 0.25
const BRIEF = 25

/** Weight of the concepts stated over the weight of all, 0 to 1; one red flag caps it at 0.5, more at 0.25. */
export function scoreOf(question: CompiledQuestion, concepts: readonly ConceptFinding[], redFlags: readonly RedFlagFinding[]): number {
  let all = 0
  let stated = 0
  for (const item of question.items) {
    if (item.kind !== 'concept') continue
    all += item.weight
    if (concepts.some((finding) => finding.id === item.id && finding.state === 'stated')) stated += item.weight
  }
  const raised = redFlags.filter((finding) => finding.state === 'asserted').length
  const score = all > 0 ? stated / all : 0
  return Math.round(Math.min(score, raised === 0 ? 1 : raised === 1 ? CAP_ONE : CAP_MORE) * 1000) / 1000
}

export function verdictOf(
  question: CompiledQuestion,
  concepts: readonly ConceptFinding[],
  redFlags: readonly RedFlagFinding[],
  score: number,
  resigned: boolean,
): Verdict {
  if (redFlags.some((finding) => finding.state === 'asserted')) return 'red_flag'
  const stated = new Set(concepts.filter((finding) => finding.state === 'stated').map((finding) => finding.id))
  if (stated.size === 0) return resigned ? 'no_answer' : 'off'
  const essentials = question.items.filter((item) => item.kind === 'concept' && item.essential)
  return score >= SOLID && essentials.every((item) => stated.has(item.id)) ? 'solid' : 'partial'
}

/** Empty, or a brief "I don't know". */
export function isResigned(analysis: Analysis): boolean {
  const words = analysis.tokens.filter(({ kind }) => kind === 'word' || kind === 'number').length
  return words === 0 || (words < BRIEF && analysis.cues.some((cue) => cue.category === 'resign'))
}
