import type { Clause } from '../reading/clause.ts'
import type { Meaning } from '../reading/entry-trie.ts'
import type { Hit } from '../reading/find-hits.ts'
import { FIGURE_NUMBER } from '../reading/key-numbers.ts'
import { itemAt, lastOf } from '../reading/lists.ts'
import { type Token, textAt } from '../reading/token.ts'
import { unitOf } from '../reading/unit-of.ts'
import type { Assertion } from './assertion.ts'
import type { Cue } from './cue.ts'
import type { Figure, Mark } from './marks.ts'

/** "A is not, B is not, …" after a long clause: so many of its words are said again, that time goes by the answer's length. */
const MOST_REPEATED = 300
const NO_FIGURE: Figure = { low: Number.NaN, high: Number.NaN, unit: '' }
const PRONOUN_OBJECTS = new Set(['it', 'them', 'that', 'this'])

/** Puts every hit into its clause, and again into clauses that repeat that clause's predicate. */
export function collectMarks(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  hits: readonly Hit[],
  assertion: Assertion,
  contrasted: ReadonlySet<Hit>,
  subjects: ReadonlyMap<string, Meaning>,
  implied: readonly { readonly hit: Hit; readonly clause: Clause }[],
): Mark[] {
  const marks: Mark[] = []
  const place = (hit: Hit, clause: Clause, isContrasted: boolean): void => {
    marks.push(readMark(hit, marks.length, clause, tokens, assertion, isContrasted))
  }
  let next = 0
  for (const hit of hits) {
    while (next < clauses.length && (clauses[next] as Clause).to <= hit.from) next++
    const clause = clauses[next]
    if (clause === undefined || hit.from < clause.from) continue
    const share = clause.shares.length === 0 ? undefined : lastOf(clause.shares, (share) => hit.from >= share.from)
    place(hit, share?.clause ?? clause, hit.name && contrasted.has(hit))
  }
  for (const { hit, clause } of implied) place(hit, clause, false)
  for (const clause of clauses) {
    const before = itemAt(clauses, clause.index - 1)
    const meant = before?.subject.length === 1 ? subjects.get(before.subject[0] ?? '') : undefined
    if (meant === undefined || clause.subject.includes(meant.key) || !clause.ownSubject) continue
    for (let at = clause.from + 1; at < clause.to; at++)
      if (PRONOUN_OBJECTS.has(textAt(tokens, at))) place({ ...meant, from: at, to: at + 1, loose: false, worth: 1 }, clause, false)
  }
  const most = marks.length + MOST_REPEATED
  for (const clause of clauses) if (clause.repeats !== undefined && marks.length < most) repeat(clause, clause.repeats, assertion, marks)
  return marks
}

function readMark(
  hit: Hit,
  at: number,
  clause: Clause,
  tokens: readonly Token[],
  { negation, soft, denials, disowned }: Assertion,
  contrasted: boolean,
): Mark {
  const { key, number, relative, name, from, to, loose, worth } = hit
  return {
    key,
    number,
    relative,
    name,
    from,
    to,
    loose,
    worth,
    at,
    clause,
    negation: cueOver(hit, negation),
    soft: cueOver(hit, soft),
    disowned: disowned[from],
    denials: denials[from] as Cue[],
    contrasted,
    figure: number === FIGURE_NUMBER ? readFigure(tokens, from) : NO_FIGURE,
  }
}

function readFigure(tokens: readonly Token[], at: number): Figure {
  const { low, high } = tokens[at] as Token
  return { low, high, unit: unitOf(tokens, at) }
}

/** A phrase that holds a negation uses it up; one that stands before the phrase still governs it. */
function cueOver({ from, to }: Hit, cues: readonly (Cue | undefined)[]): Cue | undefined {
  for (let at = from; at < to; at++) {
    const cue = cues[at]
    if (cue !== undefined && !(cue.from >= from && cue.to <= to)) return cue
  }
  return undefined
}

function repeat(clause: Clause, source: { clause: Clause; negated: boolean }, assertion: Assertion, marks: Mark[]): void {
  const own = marks.filter((mark) => mark.clause === clause)
  const denials = assertion.denials[clause.from] ?? []
  const negation: Cue | undefined = source.negated ? { category: 'negation', from: clause.from, to: clause.to } : undefined
  const isName = (key: string): boolean => source.clause.subject.includes(key) || own.some((mark) => mark.key === key)
  for (const mark of marks.filter((other) => other.clause === source.clause)) {
    if (isName(mark.key) || (mark.key.startsWith('t:') && own.length > 1)) continue
    const said = { ...mark, at: marks.length, clause, negation, soft: undefined, denials }
    own.push(said)
    marks.push(said)
  }
}
