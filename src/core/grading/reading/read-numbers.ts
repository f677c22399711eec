import { readPairs } from '../lexicon/rows.ts'
import { NUMBER_WORDS } from '../lexicon/spelling.ts'
import { itemAt } from './lists.ts'
import type { Token } from './token.ts'

const values = new Map([...readPairs(NUMBER_WORDS)].map(([word, value]) => [word, Number(value)]))

/** Gives number words their value: "twenty-five", "two hundred", "thirty-two thousand", "a dozen". In place. */
export function readNumbers(tokens: Token[]): void {
  let open: Token | undefined
  for (const [index, token] of tokens.entries()) {
    const value = token.kind === 'word' ? values.get(token.text) : undefined
    if (value === undefined) {
      const glue = token.text === 'and' || (token.text === '-' && !token.spaced)
      if (token.kind === 'number') open = token
      else if (!glue || open === undefined || open.kind === 'number') open = undefined
      continue
    }
    const before = itemAt(tokens, index - 1)
    if (open !== undefined && value >= 100) scale(open, value)
    else if (
      open !== undefined &&
      open.kind === 'word' &&
      open.low >= 20 &&
      value < 10 &&
      open.low % 10 === 0 &&
      before !== undefined &&
      before.text !== 'and'
    )
      add(open, value)
    else if (open !== undefined && open.low % 100 === 0 && open.low > 0 && value < 100 && open.low >= 100) add(open, value)
    else {
      token.low = token.high = value
      open = token
    }
  }
}

function scale(token: Token, factor: number): void {
  token.low *= factor
  token.high *= factor
}

function add(token: Token, value: number): void {
  token.low += value
  token.high += value
}
