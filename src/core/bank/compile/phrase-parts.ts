import type { Analysis } from '../../grading/analyse.ts'
import { RELATIVE_SUBJECTS, SUBORDINATE, VOUCHING } from '../../grading/lexicon/clause-words.ts'
import { readWords } from '../../grading/lexicon/rows.ts'
import { FINITE } from '../../grading/lexicon/scope-words.ts'
import type { Slot } from '../../grading/matching/slot.ts'
import { lemmaOf } from '../../grading/reading/lemma.ts'
import { textAt } from '../../grading/reading/token.ts'

/** Which of the phrase's claims a slot belongs to, and whether that is only supposed. */
export type Part = Pick<Slot, 'part' | 'supposed'>
type Span = Pick<Analysis['clauses'][number], 'from' | 'to'>

/** These open what is only supposed, or only the setting of a claim. */
const SETTING = readWords(SUBORDINATE)
const finite = readWords(FINITE)
const vouching = new Set([...readWords(VOUCHING)].map(lemmaOf))
const relativeSubjects = readWords(RELATIVE_SUBJECTS)

/**
 * By token which claim of a phrase it belongs to: each clause is one, what it does "without", what it vouches for ("proves that
 * there are no bugs"), and what is said of somebody "who is not logged in".
 */
export function partsOf(analysis: Analysis): (token: number) => Part {
  const { tokens, clauses } = analysis
  const lacking = clauses.map((clause) => lackingIn(analysis, clause))
  const joints = clauses.map((clause) => [vouchedFrom(analysis, clause), mainFrom(analysis, clause)])
  return (at) => {
    const nth = clauses.findIndex(({ from, to }) => at >= from && at < to)
    const within = lacking[nth]?.has(at) === true ? 1 : 0
    const [vouched, main] = (joints[nth] ?? []).map((from) => from !== undefined && at >= from)
    const past = (vouched === true ? 2 : 0) + (main === true ? 4 : 0)
    const first = textAt(tokens, clauses[nth]?.from ?? 0)
    return { part: Math.max(0, nth) + clauses.length * (within + past), supposed: SETTING.has(first) }
  }
}

/** What "without" governs: "a pod | without a limit | cannot be killed". */
function lackingIn({ tokens, cues, marks }: Analysis, clause: Span): ReadonlySet<number> {
  const governed = new Set<number>()
  for (const cue of cues) {
    if (tokens[cue.from]?.text !== 'without' || cue.from < clause.from || cue.from >= clause.to) continue
    for (const { from, to, negation } of marks) if (negation === cue) for (let at = from; at < to; at++) governed.add(at)
  }
  return governed
}

/** "Proves | that there are no bugs": from where what is vouched for is told. */
function vouchedFrom({ tokens }: Analysis, { from, to }: Span): number | undefined {
  for (let at = from + 1; at < to - 1; at++)
    if (/^(?:that|there)$/.test(textAt(tokens, at)) && vouching.has(tokens[at - 1]?.lemma ?? '')) return at
  return undefined
}

/** "Who is not logged in | cannot read the page": a second verb in a relative clause is the main one. */
function mainFrom({ tokens }: Analysis, { from, to }: Span): number | undefined {
  if (!relativeSubjects.has(textAt(tokens, from))) return undefined
  const verbs: number[] = []
  for (let at = from + 1; at < to; at++) if (finite.has(textAt(tokens, at))) verbs.push(at)
  return verbs.find((at) => verbs[0] !== undefined && at > verbs[0] + 1 && tokens[at - 1]?.text !== 'and' && tokens[at - 1]?.text !== 'or')
}
