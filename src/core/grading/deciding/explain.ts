import type { Analysis } from '../analyse.ts'
import type { ReadyItem } from '../compiled-topic.ts'
import type { ConceptFinding, ConceptState, Evidence, Reason, RedFlagFinding, RedFlagState } from '../grade-types.ts'
import { mostAgainst, surroundingsOf } from '../status/commitment.ts'
import type { Cue } from '../status/cue.ts'
import type { Mark } from '../status/marks.ts'
import { type Decision, STATED } from './decision.ts'
import { claimedIn, marksOf } from './fit.ts'

const UNCERTAIN = 0.3

export function explainConcept(decision: Decision, analysis: Analysis, answer: string): ConceptFinding {
  const { score, contradicted } = decision
  const state = score >= STATED ? 'stated' : contradicted ? 'contradicted' : score >= UNCERTAIN ? 'uncertain' : 'absent'
  return explain(decision, state, analysis, answer)
}

export function explainRedFlag(decision: Decision, analysis: Analysis, answer: string): RedFlagFinding {
  const state = decision.score >= STATED ? 'asserted' : decision.contradicted ? 'denied' : 'absent'
  return explain(decision, state, analysis, answer)
}

const explain = <State extends ConceptState | RedFlagState>(decision: Decision, state: State, analysis: Analysis, answer: string) => ({
  id: decision.item.id,
  state,
  evidence: state === 'absent' ? [] : evidenceOf(decision, analysis, answer),
  reason: reasonOf(decision, analysis, answer),
})

/** The stretch of each clause from its first matched word to its last. */
function evidenceOf(decision: Decision, analysis: Analysis, answer: string): Evidence[] {
  const spans = new Map<number, { start: number; end: number }>()
  for (const mark of marksOf(decision.pattern, decision.best)) {
    const first = analysis.tokens[mark.from]
    const last = analysis.tokens[mark.to - 1]
    if (first === undefined || last === undefined) continue
    const inside = analysis.clauses.find((clause) => mark.from >= clause.from && mark.from < clause.to)?.index ?? -1
    const span = spans.get(inside)
    if (span === undefined) spans.set(inside, { start: first.start, end: last.end })
    else spans.set(inside, { start: Math.min(span.start, first.start), end: Math.max(span.end, last.end) })
  }
  return [...spans.values()].sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end, text: answer.slice(start, end) }))
}

/** What is taken back or laid to others keeps red flags down alone. */
const cueOf = ({ negation, denials, disowned, clause }: Mark, { kind }: ReadyItem): Cue | undefined =>
  negation ?? denials[0] ?? (kind === 'redFlag' ? disowned : undefined) ?? clause.statusCue

/** Where all words around it weigh, the one that weighs most. */
function cueAmong(
  marks: readonly Mark[],
  { item, bar, pattern, best }: Decision,
  analysis: Analysis,
): Pick<Cue, 'from' | 'to'> | undefined {
  if (bar !== 'unmeant') return marks.map((mark) => cueOf(mark, item)).find(Boolean)
  const word = mostAgainst(claimedIn(pattern, best), surroundingsOf(analysis))
  return word === undefined ? undefined : { from: word, to: word + 1 }
}

function reasonOf(decision: Decision, analysis: Analysis, answer: string): Reason | null {
  const matched = decision.pattern?.pattern.text ?? decision.best?.ref.exemplar.source
  if (matched === undefined) return null
  const marks = marksOf(decision.pattern, decision.best)
  const cue = cueAmong(marks, decision, analysis)
  const first = cue === undefined ? undefined : analysis.tokens[cue.from]
  const last = cue === undefined ? undefined : analysis.tokens[cue.to - 1]
  const score = Math.round(decision.score * 1000) / 1000
  if (first === undefined || last === undefined) return { matched, score }
  return { matched, score, cue: { start: first.start, end: last.end, text: answer.slice(first.start, last.end) } }
}
