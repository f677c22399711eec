import { assertStatus } from './assertion.ts'
import { denialsByClause } from './beside-denial.ts'
import { bindSubjects } from './bind-subjects.ts'
import type { Clause, Sentence } from './clause.ts'
import type { Cue } from './cue.ts'
import { findHits, type Hit } from './find-hits.ts'
import { markDisowned } from './mark-disowned.ts'
import { markUnclaimed } from './mark-unclaimed.ts'
import { collectMarks, type Mark } from './marks.ts'
import { normalise } from './normalise.ts'
import { readNumbers } from './read-numbers.ts'
import { repairTypos } from './repair-typos.ts'
import { resolveDenials } from './resolve-denials.ts'
import { splitClauses } from './split-clauses.ts'
import { splitNames } from './split-names.ts'
import { splitSentences } from './split-sentences.ts'
import type { Token } from './token.ts'
import { tokenise } from './tokenise.ts'
import type { Vocabulary } from './vocabulary.ts'

/** All that is known of a text before any rubric is looked at. The compiler reads phrases with it as the grader reads answers. */
export interface Analysis {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly clauses: readonly Clause[]
  readonly cues: readonly Cue[]
  readonly marks: readonly Mark[]
  /** By clause the cues that deny what it says of its subject. */
  readonly denials: readonly (readonly Cue[])[]
  /** Whether a token is denied, all in all. */
  readonly negated: (token: number) => boolean
}

/** What was asked: an answer that says it back claims nothing, and one that names nothing speaks of its subject. */
export interface Asked {
  readonly prompt: ReadonlySet<string>
  readonly subjects: readonly string[]
}
const NOTHING: Asked = { prompt: new Set(), subjects: [] }

/** Reads a text: words, names, clauses, and who claims what of which subject. Linear in its length. */
export function analyse(text: string, vocabulary: Vocabulary, asked: Asked = NOTHING): Analysis {
  const tokens = splitNames(tokenise(normalise(text), text), text, vocabulary, asked)
  readNumbers(tokens)
  repairTypos(tokens, vocabulary)
  const hits = findHits(tokens, vocabulary, asked.prompt)
  const names = hits.filter((hit) => hit.name)
  const nameEnd = endsOf(names)
  const sentences = splitSentences(tokens)
  const clauses = splitClauses(tokens, sentences, nameEnd)
  const assertion = assertStatus(tokens, sentences, clauses)
  markUnclaimed(tokens, sentences, clauses, nameEnd, asked.prompt)
  const naming = bindSubjects(tokens, clauses, names, assertion.cues, asked.subjects)
  resolveDenials(tokens, sentences, clauses, assertion)
  markDisowned(tokens, sentences, assertion)
  const negated = (token: number): boolean =>
    (assertion.negation[token] !== undefined) !== ((assertion.denials[token]?.length ?? 0) % 2 === 1)
  return {
    tokens,
    sentences,
    clauses,
    cues: assertion.cues,
    marks: collectMarks(tokens, clauses, hits, assertion, naming, vocabulary.subjects),
    denials: denialsByClause(tokens, clauses, assertion.cues),
    negated,
  }
}

function endsOf(names: readonly Hit[]): (token: number) => number {
  const ends = new Map(names.map((name) => [name.from, name.to]))
  return (token) => ends.get(token) ?? token
}
