import type { Analysis } from './analyse.ts'
import type { CompiledQuestion } from './compiled-topic.ts'
import { FIGURE_NUMBER } from './key-numbers.ts'
import { isCommonWord, isFunctionWord } from './mark-unclaimed.ts'
import type { Mark } from './marks.ts'

/** Up to so many words an answer is short, from so many on it is long. */
const SHORT = 20
const LONG = 60
/** One word may be there by chance. */
const LEAST_WORDS = 2

/**
 * How much an answer has to say of its question, 0 to 1: by the words of its claims in sentences that speak of what is asked for.
 * Who has much to say states each concept likelier, in words of their own too.
 */
export function substanceOf({ tokens, sentences, clauses, marks }: Analysis, { postings, prompt }: CompiledQuestion): number {
  const { starts } = postings.fills
  const isWanted = ({ number }: Mark): boolean => number === FIGURE_NUMBER || (starts[number + 1] as number) > (starts[number] as number)
  const isTelling = ({ text, lemma }: (typeof tokens)[number]): boolean =>
    !isFunctionWord(text) && !isCommonWord(lemma) && !prompt.has(lemma)
  const wanted = sentences.map(() => new Set<number>())
  const telling = new Set<number>()
  for (const mark of marks) {
    if (!isWanted(mark)) continue
    wanted[mark.clause.sentence]?.add(mark.from)
    if (tokens.slice(mark.from, mark.to).some(isTelling)) telling.add(mark.clause.sentence)
  }
  let words = 0
  for (const { from, to, status, sentence } of clauses)
    if ((status === 'asserted' || status === 'hedged') && telling.has(sentence) && (wanted[sentence]?.size ?? 0) >= LEAST_WORDS)
      words += to - from
  return Math.min(1, Math.max(0, words - SHORT) / (LONG - SHORT))
}
