import type { Analysis } from '../analyse.ts'
import { COMMITMENT, EVEN } from '../lexicon/commitment.ts'
import { readWeights } from '../lexicon/rows.ts'
import type { Sentence } from '../reading/clause.ts'
import { textAt } from '../reading/token.ts'
import type { Mark } from './marks.ts'

/** So many words on either side tell whether a claim is meant, the next ones most. */
const WINDOW = 25
const NEXT = 2
/** Words of the claim's own sentence before and behind it, counted in twos. */
const MOST_BEFORE = 8
const MOST_BEHIND = 6

/** A word or pair of words by where it stands beside the claim; how much room its sentence leaves there. */
export type Kind = keyof typeof COMMITMENT
export interface Sign {
  readonly kind: Kind
  readonly words: string
  readonly at: number
}

const weights = new Map(Object.entries(COMMITMENT).map(([kind, rows]) => [kind, readWeights(rows)]))
const weightOf = ({ kind, words }: Sign): number => weights.get(kind)?.get(words) ?? 0

/** Whether the writer stands behind a claim, by all the words around it: "someone on the course swore that …", "… is the dream". */
export const isMeant = (marks: readonly Mark[], analysis: Analysis): boolean =>
  signsAround(marks, analysis).reduce((sum, sign) => sum + weightOf(sign), EVEN) >= 0

/** The word that speaks most against it. */
export function mostAgainst(marks: readonly Mark[], analysis: Analysis): number | undefined {
  let most: Sign | undefined
  for (const sign of signsAround(marks, analysis)) if (weightOf(sign) < (most === undefined ? 0 : weightOf(most))) most = sign
  return most?.at
}

/** Each once. */
export function signsAround(marks: readonly Mark[], { tokens, sentences }: Analysis): Sign[] {
  const from = Math.min(...marks.map((mark) => mark.from))
  const to = Math.max(...marks.map((mark) => mark.to))
  const first = sentenceAt(sentences, from)
  const last = sentenceAt(sentences, to - 1)
  const signs = new Map<string, Sign>()
  const add = (kind: Kind, words: string, at: number): void => {
    const key = `${kind} ${words}`
    if (!signs.has(key)) signs.set(key, { kind, words, at })
  }
  const read = (start: number, end: number, kind: 'before' | 'behind', isNext: (at: number) => boolean): void => {
    let sentence = sentenceAt(sentences, start)
    for (let at = start; at < end; at++) {
      const isFirst = at === sentences[sentence + 1]?.from
      if (isFirst) sentence++
      const word = textAt(tokens, at)
      add(kind, word, at)
      if (isNext(at)) add(kind === 'before' ? 'justBefore' : 'justBehind', word, at)
      if (at > start && !isFirst) add('pair', `${textAt(tokens, at - 1)}_${word}`, at)
    }
  }
  read(Math.max(0, from - WINDOW), from, 'before', (at) => at >= from - NEXT)
  read(to, Math.min(tokens.length, to + WINDOW), 'behind', (at) => at < to + NEXT)
  add('roomBefore', `${Math.min(MOST_BEFORE, Math.max(0, from - (sentences[first]?.from ?? 0))) >> 1}`, from)
  add('roomBehind', `${Math.min(MOST_BEHIND, Math.max(0, (sentences[last]?.to ?? 0) - to)) >> 1}`, to - 1)
  return [...signs.values()]
}

/** The last that begins there or before. */
function sentenceAt(sentences: readonly Sentence[], at: number): number {
  let low = 0
  for (let high = sentences.length; high - low > 1; ) {
    const middle = (low + high) >> 1
    if ((sentences[middle] as Sentence).from <= at) low = middle
    else high = middle
  }
  return low
}
