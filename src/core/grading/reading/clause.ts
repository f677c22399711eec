import type { Cue } from '../status/cue.ts'
import type { Token } from './token.ts'

export type Status = 'asserted' | 'hedged' | 'hypothetical' | 'counterfactual' | 'question' | 'attributed' | 'list' | 'echo'

/** A run of tokens between two sentence ends. */
export interface Sentence {
  readonly from: number
  readonly to: number
  /** The mark that ends it: `.`, `?`, `!`, `newline` or nothing. */
  readonly end: string
}

/** A run of tokens that makes one claim. */
export interface Clause {
  readonly index: number
  readonly from: number
  readonly to: number
  readonly sentence: number
  status: Status
  statusCue: Cue | undefined
  /** Keys of what the claim is about; empty when nothing was named yet. */
  subject: readonly string[]
  /** True where the subject stands in the clause itself. */
  ownSubject: boolean
  /** Where an ellipsis repeats an earlier clause's predicate ("…, ClusterIP is not"): that clause, and whether it is denied. */
  repeats: { clause: Clause; negated: boolean } | undefined
  /** "A and B are X and Y respectively": from which token on the clause speaks of which subject. */
  shares: readonly { readonly from: number; readonly clause: Clause }[]
}

/** The clauses of each sentence. */
export function bySentence(sentences: readonly Sentence[], clauses: readonly Clause[]): Clause[][] {
  const groups: Clause[][] = sentences.map(() => [])
  for (const clause of clauses) groups[clause.sentence]?.push(clause)
  return groups
}

/** The words of a clause as they are compared: without marks, short forms spelled out. */
export function clauseWords(tokens: readonly Token[], { from, to }: Pick<Clause, 'from' | 'to'>): string[] {
  const words: string[] = []
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token?.kind === 'word' || token?.kind === 'number') words.push(token.text)
  }
  return words
}
