import type { Clause, Sentence } from './reading/clause.ts'
import { findHits, type Hit } from './reading/find-hits.ts'
import { normalise } from './reading/normalise.ts'
import { readNumbers } from './reading/read-numbers.ts'
import { repairTypos } from './reading/repair-typos.ts'
import { spellInContext } from './reading/spell-in-context.ts'
import { splitClauses } from './reading/split-clauses.ts'
import { splitNames } from './reading/split-names.ts'
import { splitSentences } from './reading/split-sentences.ts'
import type { Token } from './reading/token.ts'
import { tokenise } from './reading/tokenise.ts'
import type { Vocabulary } from './reading/vocabulary.ts'
import { assertStatus } from './status/assertion.ts'
import { denialsByClause } from './status/beside-denial.ts'
import { bindSubjects } from './status/bind-subjects.ts'
import { collectMarks } from './status/collect-marks.ts'
import { onlyByContrast } from './status/contrast.ts'
import type { Cue } from './status/cue.ts'
import { markDisowned } from './status/mark-disowned.ts'
import { markUnclaimed } from './status/mark-unclaimed.ts'
import type { Mark } from './status/marks.ts'
import { resolveDenials } from './status/resolve-denials.ts'

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
  spellInContext(tokens)
  readNumbers(tokens)
  repairTypos(tokens, vocabulary)
  const hits = findHits(tokens, vocabulary, asked.prompt)
  const names = hits.filter((hit) => hit.name)
  const nameEnd = endsOf(names)
  const sentences = splitSentences(tokens)
  const clauses = splitClauses(tokens, sentences, nameEnd)
  const assertion = assertStatus(tokens, sentences, clauses)
  markUnclaimed(tokens, sentences, clauses, nameEnd, asked.prompt)
  const contrasted = bindSubjects(tokens, clauses, names, assertion.cues, asked.subjects)
  resolveDenials(tokens, sentences, clauses, assertion)
  markDisowned(tokens, sentences, clauses, assertion)
  const negated = (token: number): boolean =>
    (assertion.negation[token] !== undefined) !== ((assertion.denials[token]?.length ?? 0) % 2 === 1)
  return {
    tokens,
    sentences,
    clauses,
    cues: assertion.cues,
    marks: collectMarks(
      tokens,
      clauses,
      hits,
      assertion,
      contrasted,
      vocabulary.subjects,
      onlyByContrast(tokens, clauses, vocabulary.entries),
    ),
    denials: denialsByClause(tokens, clauses, assertion.cues),
    negated,
  }
}

function endsOf(names: readonly Hit[]): (token: number) => number {
  const ends = new Map(names.map((name) => [name.from, name.to]))
  return (token) => ends.get(token) ?? token
}
