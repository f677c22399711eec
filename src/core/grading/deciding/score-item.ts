import type { ReadyItem } from '../compiled-topic.ts'
import type { Alignment } from '../matching/window.ts'
import type { Bar } from './bars.ts'
import { weigh } from './weigh.ts'
import { CONCEPT, type Features, HURRIED_CONCEPT, HURRIED_RED_FLAG, RED_FLAG, type Weights } from './weights.ts'

const MOST_WHEN_BARRED = 0.4
/** What an author wrote, said in the same words, needs no weighing. */
const WORD_FOR_WORD = 0.97
const WHEN_WORD_FOR_WORD = 0.75
/** Something accepted is surely said by the same words. */
const SURELY = 0.9
/** Two words may stand together by chance; the subject's name counts as one. */
const LEAST_WORDS = 3

/** How surely an item is said, 0 to 1: by its weights, but for what needs none and what is barred. */
export function scoreItem(item: ReadyItem, features: Features, own: Alignment, bar: Bar | undefined): number {
  const weighed = weigh(features, weightsFor(item))
  const score = isWordForWord(item, features, own) ? Math.max(weighed, WHEN_WORD_FOR_WORD) : weighed
  return capBarred(score, bar)
}

/** What is barred stays below what counts. */
export const capBarred = (score: number, bar: Bar | undefined): number => (bar === undefined ? score : Math.min(score, MOST_WHEN_BARRED))

/** An accusation besides: doubted by nobody, and by words that nothing accepted rests on. */
const isWordForWord = ({ kind }: ReadyItem, { literal, misplaced, hedged, rival }: Features, { matches, named }: Alignment): boolean =>
  literal >= WORD_FOR_WORD &&
  misplaced === 0 &&
  (kind === 'concept' || (hedged === 0 && rival < SURELY && matches.length + (named ? 1 : 0) >= LEAST_WORDS))

/** Few phrases and no pattern: what the author had no time for. */
export const isHurried = ({ profiled, patterns }: ReadyItem): boolean => !profiled && patterns.length === 0

/** Those that fit how the item was written. */
export function weightsFor(item: ReadyItem): Weights {
  const { kind } = item
  if (isHurried(item)) return kind === 'concept' ? HURRIED_CONCEPT : HURRIED_RED_FLAG
  return kind === 'concept' ? CONCEPT : RED_FLAG
}
