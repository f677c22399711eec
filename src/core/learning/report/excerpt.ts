import type { Evidence } from '../../grading/grade-types.ts'

const MOST = 140
const ENDS = /[.!?;]+(?:\s+|$)|\n+/g
/** What may tell who wrote it or whom it is about. */
const TELLING = /[@<>]|https?:|www\.|\+\d[\d\s().-]{6,}\d|\d{9,}/i

/**
 * The sentence around a piece of evidence, at most 140 characters of it, for showing without a name. undefined where the text is gone,
 * or where it holds an address, a number to call or one of `names`.
 */
export function anonymousExcerpt(
  text: string,
  { start, end }: Pick<Evidence, 'start' | 'end'>,
  names: ReadonlySet<string>,
): string | undefined {
  let from = 0
  let to = text.length
  for (const { index, 0: mark } of text.matchAll(ENDS)) {
    if (index + mark.length <= start) from = index + mark.length
    if (index >= end) {
      to = index
      break
    }
  }
  const sentence = text.slice(from, to).replace(/\s+/g, ' ').trim()
  if (sentence === '' || TELLING.test(sentence) || sentence.split(/[^\p{L}\p{M}]+/u).some((word) => names.has(word.toLowerCase())))
    return undefined
  const letters = [...sentence]
  if (letters.length <= MOST) return sentence
  const at = Math.max(0, [...text.slice(from, start)].length - MOST / 4)
  const cut = letters.slice(at, at + MOST - 2).join('')
  return `${at > 0 ? '…' : ''}${cut.trim()}${at + MOST - 2 < letters.length ? '…' : ''}`
}

/** The words of names as they may stand in a text: what is shorter than three letters is no name to anybody. */
export function nameWords(names: readonly string[]): Set<string> {
  return new Set(
    names
      .flatMap((name) => name.split(/[^\p{L}\p{M}]+/u))
      .filter((word) => word.length > 2)
      .map((word) => word.toLowerCase()),
  )
}
