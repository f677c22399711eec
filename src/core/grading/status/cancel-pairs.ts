import type { Clause } from '../reading/clause.ts'
import { itemAt } from '../reading/lists.ts'
import { type Token, textAt } from '../reading/token.ts'
import type { Cue } from './cue.ts'

interface Negations {
  readonly negation: (Cue | undefined)[]
  readonly soft: (Cue | undefined)[]
}

/** "Without an index reads can't be faster", "no way in without a key": one thing needs the other, and neither is denied. In place. */
export function cancelPairs(tokens: readonly Token[], own: readonly Clause[], cues: readonly Cue[], { negation, soft }: Negations): void {
  const withouts = cues.filter(({ from }) => tokens[from]?.text === 'without')
  if (withouts.length === 0) return
  for (const cannot of cues) {
    if (!isInability(tokens, cannot)) continue
    const at = own.findIndex(({ from, to }) => cannot.from >= from && cannot.from < to)
    const lacking = withouts.find((cue) => isBeside(tokens, own, at, cue) && !isOfSubject(own[at], cue, cannot))
    if (lacking === undefined) continue
    for (let k = own[0]?.from ?? 0; k < (own.at(-1)?.to ?? 0); k++)
      if (negation[k] !== undefined && (negation[k] === cannot || negation[k] === lacking)) {
        soft[k] ??= negation[k]
        negation[k] = undefined
      }
  }
}

/** "A pod without a limit can't be killed" tells which pod. */
const isOfSubject = (clause: Clause | undefined, lacking: Cue, cannot: Cue): boolean =>
  clause !== undefined && lacking.from > clause.from && lacking.from < cannot.from

/** In the same clause, or the clause before or after is nothing else. */
function isBeside(tokens: readonly Token[], own: readonly Clause[], at: number, { from }: Cue): boolean {
  const isIn = (clause: Clause | undefined): boolean => clause !== undefined && from >= clause.from && from < clause.to
  return (
    isIn(own[at]) ||
    ((isIn(itemAt(own, at - 1)) || isIn(own[at + 1])) && own.some((clause) => clause.from === from) && tokens[from + 1]?.text !== 'which')
  )
}

const isInability = (tokens: readonly Token[], { category, from, to }: Cue): boolean =>
  category === 'negation' &&
  (/^(?:can|could|will|would)$/.test(textAt(tokens, from - 1)) ||
    /^(?:possible|able)$/.test(textAt(tokens, to)) ||
    /^(?:never|impossible)$/.test(textAt(tokens, from)))
