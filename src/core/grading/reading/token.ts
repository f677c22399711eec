import type { Span } from '../grade-types.ts'
import { itemAt } from './lists.ts'

export type TokenKind = 'word' | 'number' | 'arrow' | 'newline' | 'bullet' | 'mark'

/** One word, number or mark of the answer. Contractions give two tokens over the same span. */
export interface Token extends Span {
  readonly kind: TokenKind
  /** As written, in lower case, short forms spelled out. */
  text: string
  lemma: string
  /** Numbers: the value, and for `3xxxx` or `20ish` the range it stands for. */
  low: number
  high: number
  /** Whether white space or the text's start stands before it. */
  readonly spaced: boolean
  /** The quotation mark or back tick it stands between; empty outside. */
  readonly quote: string
  /** Written with capitals inside, such as ClusterIP or SNAT. */
  readonly name: boolean
}

/** The word at a place; empty where there is none. */
export const textAt = (tokens: readonly Token[], at: number): string => itemAt(tokens, at)?.text ?? ''

/** Whether one of the words stands at `from` or later, before `to`. */
export function standsAny(words: ReadonlySet<string>, tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (words.has(textAt(tokens, at))) return true
  return false
}
