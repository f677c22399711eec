import type { Assertion } from './assertion.ts'
import type { Naming } from './bind-subjects.ts'
import type { Clause } from './clause.ts'
import type { Cue } from './cue-trie.ts'
import type { Hit } from './find-hits.ts'
import type { Token } from './token.ts'
import { unitOf } from './unit-of.ts'

/** A hit as it is claimed: in which clause, and what denies it. */
export interface Mark extends Hit {
  readonly clause: Clause
  /** A plain negation governs it. */
  readonly negation: Cue | undefined
  readonly soft: Cue | undefined
  /** Denials of the whole claim; two cancel. */
  readonly denials: readonly Cue[]
  /** Only named for comparison. */
  readonly contrasted: boolean
  readonly low: number
  readonly high: number
  readonly unit: string
}

const PRONOUN_OBJECTS = new Set(['it', 'them', 'that', 'this'])

/** Puts every hit into its clause, and again into clauses that repeat that clause's predicate. */
export function collectMarks(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  hits: readonly Hit[],
  assertion: Assertion,
  naming: Naming,
): Mark[] {
  const marks: Mark[] = []
  const byClause = new Map<Clause, Mark[]>()
  const clauseOf = new Array<Clause | undefined>(tokens.length)
  for (const clause of clauses) for (let at = clause.from; at < clause.to; at++) clauseOf[at] = clause
  const add = (mark: Mark): void => {
    marks.push(mark)
    const list = byClause.get(mark.clause)
    if (list === undefined) byClause.set(mark.clause, [mark])
    else list.push(mark)
  }
  const place = (hit: Hit, clause: Clause): void => {
    const token = tokens[hit.from]
    const { key, from, to, loose, worth } = hit
    const negation = cueOver(hit, assertion.negation)
    const soft = cueOver(hit, assertion.soft)
    const denials = assertion.denials[from] ?? []
    const unit = key === '#' ? unitOf(tokens, from) : ''
    add({
      key,
      from,
      to,
      loose,
      clause,
      negation,
      soft,
      denials,
      contrasted: naming.contrasted.has(hit),
      worth,
      low: token?.low ?? Number.NaN,
      high: token?.high ?? Number.NaN,
      unit,
    })
  }
  for (const hit of hits) {
    const clause = clauseOf[hit.from]
    if (clause !== undefined) place(hit, clause.shares.findLast((share) => hit.from >= share.from)?.clause ?? clause)
  }
  for (const clause of clauses) {
    const before = clauses[clause.index - 1]
    const meant = before?.subject.length === 1 ? before.subject[0] : undefined
    if (meant === undefined || clause.subject.includes(meant) || !clause.ownSubject) continue
    for (let at = clause.from + 1; at < clause.to; at++)
      if (PRONOUN_OBJECTS.has(tokens[at]?.text ?? '')) place({ key: meant, from: at, to: at + 1, loose: false, worth: 1 }, clause)
  }
  for (const clause of clauses) if (clause.repeats !== undefined) repeat(clause, clause.repeats, byClause, assertion, add)
  return marks
}

/** A phrase that holds a negation uses it up; one that stands before the phrase still governs it. */
function cueOver(hit: Hit, cues: readonly (Cue | undefined)[]): Cue | undefined {
  for (let at = hit.from; at < hit.to; at++) {
    const cue = cues[at]
    if (cue !== undefined && !(cue.from >= hit.from && cue.to <= hit.to)) return cue
  }
  return undefined
}

function repeat(
  clause: Clause,
  source: { clause: Clause; negated: boolean },
  byClause: ReadonlyMap<Clause, Mark[]>,
  assertion: Assertion,
  add: (mark: Mark) => void,
): void {
  const own = byClause.get(clause) ?? []
  const denials = assertion.denials[clause.from] ?? []
  const negation: Cue | undefined = source.negated ? { category: 'negation', from: clause.from, to: clause.to } : undefined
  const isName = (key: string): boolean => source.clause.subject.includes(key) || own.some((mark) => mark.key === key)
  for (const mark of [...(byClause.get(source.clause) ?? [])]) {
    if (isName(mark.key) || (mark.key.startsWith('t:') && own.length > 1)) continue
    add({ ...mark, clause, negation, soft: undefined, denials })
  }
}

/** The marks of an answer by key. */
export type MarkIndex = ReadonlyMap<string, readonly Mark[]>

export function indexMarks(marks: readonly Mark[]): MarkIndex {
  const index = new Map<string, Mark[]>()
  for (const mark of marks) {
    const list = index.get(mark.key)
    if (list === undefined) index.set(mark.key, [mark])
    else list.push(mark)
  }
  return index
}
