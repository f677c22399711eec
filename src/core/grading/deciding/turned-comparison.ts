import type { Alignment } from '../matching/window.ts'
import type { Token } from '../reading/token.ts'

/** "Encryption is slower than a hash" for "A hash is slower than encryption": what the phrase opens with stands behind the "than" here, and what it is compared with before. */
export function isTurnedComparison({ ref, matches, clauses }: Alignment, tokens: readonly Token[]): boolean {
  const { slots } = ref.exemplar
  if (!slots.some(({ compared }) => compared) || matches.some(({ opposite }) => opposite)) return false
  return clauses.some(({ from, to }) => {
    const within = tokens.slice(from, to).findIndex(({ text }) => text === 'than')
    if (within < 0) return false
    const than = from + within
    const here = matches.filter(({ mark }) => mark.from >= from && mark.to <= to)
    const others = here.filter(({ slot }) => slots[slot]?.compared === true)
    const first = here.find(({ slot }) => slot === 0)
    const isCompared = here.length > others.length + 1
    return isCompared && first !== undefined && first.mark.from > than && others.length > 0 && others.every(({ mark }) => mark.to <= than)
  })
}
