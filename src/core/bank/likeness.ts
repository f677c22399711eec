import { lemmaOf } from '../grading/reading/lemma.ts'
import { isFunctionWord } from '../grading/reading/word-kind.ts'

/** The lemmas of a text's telling words and figures. */
export function contentOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => !isFunctionWord(word)).map(lemmaOf))
}

/** How much two texts say the same: Dice's coefficient over their telling words, 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size + b.size === 0 ? 0 : (2 * shared(a, b)) / (a.size + b.size)
}

/** Which share of `part` stands in `whole`. */
export function coverage(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  return part.size === 0 ? 0 : shared(part, whole) / part.size
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const lemma of a) if (b.has(lemma)) count++
  return count
}
