import type { Sentence } from './clause.ts'
import { itemAt } from './lists.ts'
import { type Token, textAt } from './token.ts'

const CUTTING = new Set([',', ';', '(', ')', '—', '|'])
const QUOTE = '"'
const LEAST_QUOTED = 3
/** From bracket to bracket. */
const LONGEST_CALL = 4

/** Whether a mark ends a claim: "a pod dies; …", but not in "30000–32767", "TCP/IP", "80:30080". */
export const cutsAt = (tokens: readonly Token[], sentence: Sentence, at: number): boolean =>
  cutsAfter(tokens, at) || bordersQuote(tokens, sentence, at)

function cutsAfter(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined) return false
  if (token.text === '-') return token.spaced && (next === undefined || next.spaced)
  if (token.text === '–') return next?.kind !== 'number' || itemAt(tokens, at - 1)?.kind !== 'number'
  if (token.text === '/') return token.spaced && next?.spaced === true
  if (token.text === ':' || token.text === '=') return next === undefined || next.spaced || next.kind === 'mark' || token.spaced
  return CUTTING.has(token.text) && !isCall(tokens, at)
}

/** The brackets of "System.gc()", "ConfigureAwait(false)" and "lock.acquire(timeout=5)". */
function isCall(tokens: readonly Token[], at: number): boolean {
  const isOpen = textAt(tokens, at) === '('
  if (!isOpen && textAt(tokens, at) !== ')') return false
  for (let length = 1; length <= LONGEST_CALL; length++) {
    const open = isOpen ? at : at - length
    if (textAt(tokens, open) === '(' && textAt(tokens, open + length) === ')') return opensCall(tokens, open, length)
  }
  return false
}

/** Empty, or behind what looks like a name with one word within, or of something: "lock.acquire". */
function opensCall(tokens: readonly Token[], open: number, length: number): boolean {
  const name = itemAt(tokens, open - 1)
  if (tokens[open]?.spaced !== false || name?.kind !== 'word') return false
  return length === 1 || (length === 2 && name.name) || textAt(tokens, open - 2) === '.'
}

/** A claim in quotation marks, opening a sentence or set off by a comma or colon, stands by itself. */
function bordersQuote(tokens: readonly Token[], { from, to }: Sentence, at: number): boolean {
  if (textAt(tokens, at) !== QUOTE) return false
  let open = at
  if (itemAt(tokens, at - 1)?.quote === QUOTE && at > from) {
    open = at - 1
    while (open > from && tokens[open - 1]?.quote === QUOTE) open--
    open--
  }
  let words = 0
  for (let k = open + 1; k < to && tokens[k]?.quote === QUOTE; k++) if (tokens[k]?.kind === 'word') words++
  return words >= LEAST_QUOTED && (open <= from || textAt(tokens, open - 1) === ',' || textAt(tokens, open - 1) === ':')
}
