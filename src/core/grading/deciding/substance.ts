import type { Analysis } from '../analyse.ts'
import type { CompiledQuestion } from '../compiled-topic.ts'
import { isWanted } from '../matching/postings.ts'
import { FIGURE_NUMBER } from '../reading/key-numbers.ts'
import type { Token } from '../reading/token.ts'
import { isCommonWord, isFunctionWord } from '../reading/word-kind.ts'
import { shareOf } from './fit.ts'

/** Up to so many words an answer is short, from so many on it is long. */
const SHORT = 20
const LONG = 60
/** One word may be there by chance. */
const LEAST_WORDS = 2

/** What an answer has to say of its question. */
export interface Substance {
  /** By token 1 where some item of the question asks for the word. */
  readonly asked: Uint8Array
  /** How many words its claims have, in sentences that speak of what is asked for. */
  readonly words: number
  /** 0 to 1: who has much to say states each concept likelier, in words of their own too. */
  readonly amount: number
  /** All that is asked for is one word, or two everyday ones, which may stand in any answer; no name and no figure. */
  readonly slight: 'one' | 'two' | undefined
}

export function substanceOf({ tokens, sentences, clauses, marks }: Analysis, { postings, prompt }: CompiledQuestion): Substance {
  const asked = new Uint8Array(tokens.length)
  const places = sentences.map(() => 0)
  const last = sentences.map(() => -1)
  const telling = sentences.map(() => false)
  let words = 0
  let tells = false
  let isNamed = false
  for (const mark of marks) {
    if (!isWanted(mark, postings)) continue
    const { from, to } = mark
    const { sentence } = mark.clause
    isNamed ||= mark.name || mark.number === FIGURE_NUMBER
    if (last[sentence] !== from) places[sentence] = (places[sentence] ?? 0) + 1
    last[sentence] = from
    for (let at = from; at < to; at++) {
      const { text, lemma } = tokens[at] as Token
      if (asked[at] === 1 || isFunctionWord(text)) continue
      asked[at] = 1
      words++
      if (isCommonWord(lemma) || prompt.has(lemma)) continue
      tells = true
      telling[sentence] = true
    }
  }
  let said = 0
  for (const { from, to, status, sentence } of clauses)
    if ((status === 'asserted' || status === 'hedged') && telling[sentence] === true && (places[sentence] ?? 0) >= LEAST_WORDS)
      said += to - from
  return {
    asked,
    words: said,
    amount: shareOf(said - SHORT, LONG - SHORT),
    slight: isNamed ? undefined : words < LEAST_WORDS ? 'one' : words === LEAST_WORDS && !tells ? 'two' : undefined,
  }
}
