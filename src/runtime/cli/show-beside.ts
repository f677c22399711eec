import type { CompiledQuestion, ReadyItem } from '../../core/grading/compiled-topic.ts'
import { sharedBy } from '../../core/grading/deciding/beside.ts'
import type { Decision } from '../../core/grading/deciding/decision.ts'
import { marksOf } from '../../core/grading/deciding/fit.ts'
import { weightsFor } from '../../core/grading/deciding/score-item.ts'

/** Of the logit of a score: what lowers it by less tells an author nothing. */
export const TELLING = 0.3
const MOSTLY = 0.5
const MOST_NAMED = 3

/** Concepts are weighed beside red flags that are settled. */
const seenOf = ({ item, score, alone }: Decision, kind: ReadyItem['kind']): number =>
  item.kind === 'redFlag' && kind === 'concept' ? score : alone

/** What else seems to be said by its words or in its place. */
export function saidBeside({ item, pattern, best }: Decision, others: readonly Decision[]): string {
  const weights = weightsFor(item)
  const place = item.kind === 'redFlag' ? 'sentence' : 'clause'
  const marks = marksOf(pattern, best)
  const found = others.flatMap((other) => {
    const { words, inPlace } = sharedBy(marks, marksOf(other.pattern, other.best), place)
    const share = item.kind === 'redFlag' ? inPlace : Math.ceil(inPlace)
    const cost =
      -seenOf(other, item.kind) *
      (other.item.kind === 'redFlag' ? weights.besideAccusation * share : weights.rival * words + weights.crowd * inPlace)
    return cost < TELLING ? [] : [{ cost, name: `${other.item.id} ${words >= MOSTLY ? 'by the same words' : `in the same ${place}`}` }]
  })
  const telling = found.sort((a, b) => b.cost - a.cost)
  return telling.length === 0 ? '' : `said besides is ${listed(telling.map(({ name }) => name))}`
}

/** What is right instead of a red flag, or wrong instead of a concept. */
export function saidInstead(
  { item, features }: Decision,
  decisions: readonly Decision[],
  { items, postings: { opposing } }: CompiledQuestion,
): string {
  if (features === undefined || -weightsFor(item).opposed * features.opposed < TELLING) return ''
  let most = 0
  let name = ''
  const index = items.indexOf(item)
  for (let row = opposing.starts[index] as number; row < (opposing.starts[index + 1] as number); row++) {
    const other = decisions[opposing.items[row] as number]
    if (other === undefined) continue
    const likeness = seenOf(other, item.kind) * (opposing.weights[row] as number)
    if (likeness <= most) continue
    most = likeness
    name = other.item.id
  }
  return name === '' ? '' : `${name} speaks against it`
}

export const listed = (names: readonly string[]): string =>
  names.length <= MOST_NAMED ? names.join(', ') : `${names.slice(0, MOST_NAMED).join(', ')} and ${names.length - MOST_NAMED} more`
