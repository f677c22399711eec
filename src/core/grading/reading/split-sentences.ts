import type { Sentence } from './clause.ts'
import { itemAt } from './lists.ts'
import type { Token } from './token.ts'

const ABBREVIATIONS = new Set(['e', 'g', 'i', 'etc', 'vs', 'approx', 'resp', 'ext', 'int', 'max'])
const ENDS = new Set(['.', '!', '?'])

/** Newlines, bullets and closing marks end a sentence; the dots of `example.com`, `e.g.` and `v1.2` do not. */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  const close = (to: number, end: string): void => {
    if (to > from) sentences.push({ from, to, end })
    from = to + 1
  }
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'newline') close(at, 'newline')
    else if (token.kind === 'bullet' || token.text === '•') close(at, 'newline')
    else if (token.kind === 'mark' && ENDS.has(token.text) && endsSentence(tokens, at)) close(at, token.text)
  }
  close(tokens.length, '')
  return sentences
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (tokens[at]?.text === '?') return !isCode(tokens, at)
  if (tokens[at]?.text !== '.') return true
  if (next !== undefined && !next.spaced && (next.kind === 'word' || next.kind === 'number')) return false
  const before = itemAt(tokens, at - 1)
  if (before?.kind === 'number' && before.spaced && (at < 2 || tokens[at - 2]?.kind === 'newline')) return false
  if (before?.text === 'no' && next?.kind === 'number') return false
  return !(before?.kind === 'word' && !before.name && ABBREVIATIONS.has(before.text) && next?.kind === 'word')
}

/** "delegate?.close()", "?code=…", "WHERE id = ?" ask nothing. */
function isCode(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const isJoined = next?.spaced === false && (next.text === '.' || tokens[at + 2]?.text === '=')
  return isJoined || /^[=<>]$/.test(itemAt(tokens, at - 1)?.text ?? '')
}
