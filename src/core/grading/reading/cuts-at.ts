import type { Sentence } from './clause.ts'
import { type Token, textAt } from './token.ts'

const CUTTING = new Set([',', ';', '(', ')', '—', '|'])
const QUOTE = '"'
const LEAST_QUOTED = 3
/** Tokens from bracket to bracket. */
const LONGEST_CALL = 4

/** Whether a mark ends a claim: "a pod dies; …", but not in "30000–32767", "TCP/IP", "80:30080". */
export const cutsAt = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  cutsAfter(tokens, at) || bordersQuote(tokens, sentence, at)

function cutsAfter(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined) return false
  if (token.text === '-') return token.spaced && (next === undefined || next.spaced)
  if (token.text === '–') return next?.kind !== 'number' || tokens[at - 1]?.kind !== 'number'
  if (token.text === '/') return token.spaced && next?.spaced === true
  if (token.text === ':' || token.text === '=') return next === undefined || next.spaced || next.kind === 'mark' || token.spaced
  return CUTTING.has(token.text) && !isCall(tokens, at)
}

/** The brackets of "System.gc()" and "ConfigureAwait(false)". */
function isCall(tokens: readonly Token[], at: number): boolean {
  const text = textAt(tokens, at)
  if (text !== '(' && text !== ')') return false
  let open = at
  while (open > 0 && at - open <= LONGEST_CALL && textAt(tokens, open) !== '(') open--
  const close = tokens.findIndex(({ text: other }, next) => next > open && next <= open + LONGEST_CALL && other === ')')
  return textAt(tokens, open) === '(' && close >= at && tokens[open]?.spaced === false && tokens[open - 1]?.kind === 'word'
}

/** A claim in quotation marks, opening a sentence or set off by a comma or colon, stands by itself. */
function bordersQuote(tokens: readonly Token[], { from, to }: Sentence, at: number): boolean {
  if (textAt(tokens, at) !== QUOTE) return false
  let open = at
  if (tokens[at - 1]?.quote === QUOTE && at > from) {
    open = at - 1
    while (open > from && tokens[open - 1]?.quote === QUOTE) open--
    open--
  }
  let words = 0
  for (let k = open + 1; k < to && tokens[k]?.quote === QUOTE; k++) if (tokens[k]?.kind === 'word') words++
  return words >= LEAST_QUOTED && (open <= from || textAt(tokens, open - 1) === ',' || textAt(tokens, open - 1) === ':')
}
