import type { Analysis } from '../analyse.ts'
import type { Token } from '../reading/token.ts'
import type { Mark } from './marks.ts'

/** So many words between quotation marks are somebody's statement and no name, … */
const LEAST_CITED = 3
/** … unless the whole answer stands between them. */
const LEAST_BESIDE = 2

/** Words that are quoted to be spoken of: `"a Service is just a pod" stood in the old wiki`. */
export function isCited(mark: Mark, analysis: Analysis): boolean {
  if (!isQuoted(mark, analysis)) return false
  const { tokens } = analysis
  const quote = tokens[mark.from]?.quote
  let from = mark.from
  let to = mark.to
  while (from > 0 && tokens[from - 1]?.quote === quote) from--
  while (tokens[to]?.quote === quote) to++
  const words = tokens.slice(from, to).filter(isWord).length
  return words >= LEAST_CITED && tokens.filter(isWord).length - words >= LEAST_BESIDE
}

const isWord = ({ kind }: Token): boolean => kind === 'word'

/** It stands between quotation marks, as a name or a citation. */
export const isQuoted = (mark: Mark, analysis: Analysis): boolean => /["']/.test(analysis.tokens[mark.from]?.quote ?? '')
