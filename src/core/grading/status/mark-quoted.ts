import type { Clause } from '../reading/clause.ts'
import type { Token } from '../reading/token.ts'

const LEAST_QUOTED = 4

/** Whole claims between quotation marks are somebody else's, to be spoken of: `"a Service is a pod" is what I hear a lot`. In place. */
export function markQuoted(tokens: readonly Token[], own: readonly Clause[]): void {
  const quoted = own.filter((clause) => clause.status === 'asserted' && isQuoted(tokens, clause))
  if (quoted.reduce((sum, { from, to }) => sum + to - from, 0) < LEAST_QUOTED) return
  for (const clause of quoted) clause.status = 'attributed'
}

function isQuoted(tokens: readonly Token[], { from, to }: Clause): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.kind !== 'mark' && tokens[at]?.quote !== '"') return false
  return true
}
