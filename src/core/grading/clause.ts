import type { Cue } from './cue-trie.ts'
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

export const textOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .filter((token) => token.kind === 'word' || token.kind === 'number')
    .map((token) => token.text)
    .join(' ')
