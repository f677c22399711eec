import { GAP_WORDS } from '../lexicon/clause-words.ts'
import { readWords } from '../lexicon/rows.ts'
import { ELLIPTIC } from '../lexicon/subject-words.ts'
import type { Clause } from '../reading/clause.ts'
import type { Hit } from '../reading/find-hits.ts'
import { itemAt } from '../reading/lists.ts'
import type { Token } from '../reading/token.ts'

const gap = readWords(`${GAP_WORDS} the a an of top`)
const elliptic = readWords(ELLIPTIC)

/** "…, ClusterIP is not", "not NodePort but ClusterIP", "… and NodePort on ClusterIP": the clause before, said again of another subject. */
export function bindEllipsis(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  clause: Clause,
  opening: readonly Hit[],
  own: readonly Hit[],
): void {
  const last = itemAt(opening, opening.length - 1)
  const before = itemAt(clauses, clause.index - 1)
  if (last === undefined || before === undefined || before.sentence < clause.sentence - 1) return
  if (before.subject.some((key) => clause.subject.includes(key)) && tokens[clause.from]?.text !== 'but') return
  const rest: Token[] = []
  for (let at = last.to; at < clause.to; at++) {
    const name = own.find((hit) => hit.from === at)
    const token = tokens[at]
    if (name !== undefined) at = name.to - 1
    else if (token?.kind === 'word') rest.push(token)
  }
  const goesOn = own.some(({ from }) => from >= last.to)
  const isGap = before.sentence === clause.sentence && goesOn && rest.every((token) => gap.has(token.text))
  const isContrast = tokens[clause.from]?.text === 'but' && !goesOn && rest.length === 0
  const isAnswer = rest.length > 0 && rest.length <= 4 && !goesOn && rest.every((token) => elliptic.has(token.text))
  if (isGap || isContrast || isAnswer)
    clause.repeats = { clause: before.repeats?.clause ?? before, negated: rest.some((token) => token.text === 'not') }
}

/** "ClusterIP and NodePort are internal and external respectively": the first half of the predicate is the first one's. */
export function bindRespectively(tokens: readonly Token[], clause: Clause, opening: readonly Hit[]): void {
  const last = itemAt(opening, opening.length - 1)
  if (last === undefined || opening.length !== 2 || !tokens.slice(last.to, clause.to).some((token) => token.text === 'respectively')) return
  const joint = tokens.findIndex((token, at) => at > last.to && at < clause.to && token.text === 'and')
  if (joint < 0) return
  const shareOf = (name: Hit | undefined, from: number, to: number) => ({
    from,
    clause: { ...clause, from, to, subject: [name?.key ?? ''], shares: [] },
  })
  clause.shares = [shareOf(opening[0], last.to, joint), shareOf(opening[1], joint, clause.to)]
}
