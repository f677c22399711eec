import type { Asked } from '../analyse.ts'
import { lemmaOf } from './lemma.ts'
import type { Token } from './token.ts'
import type { Vocabulary } from './vocabulary.ts'

const PART = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g
const LEAST_LETTERS = 3

/** `failureThreshold` says "failure threshold" where a question asks for its words and not for the name as a whole. Rubrics keep their names. */
export function splitNames(tokens: Token[], text: string, { entries }: Vocabulary, { prompt }: Asked): Token[] {
  if (prompt.size === 0) return tokens
  const isAsked = (lemma: string): boolean => entries.next.has(lemma) || prompt.has(lemma)
  const isUnasked = ({ name, kind, lemma }: Token): boolean => name && kind === 'word' && !isAsked(lemma)
  if (!tokens.some(isUnasked)) return tokens
  return tokens.flatMap((token) => {
    if (!isUnasked(token)) return token
    const parts = [...text.slice(token.start, token.end).matchAll(PART)]
    const lemmas = parts.map(([part]) => lemmaOf(part.toLowerCase()))
    if (parts.length < 2 || parts.some(([part]) => part.length < LEAST_LETTERS) || !lemmas.some(isAsked)) return token
    return parts.map(({ 0: part, index }, at): Token => {
      const start = token.start + index
      const lemma = lemmas[at] as string
      return { ...token, start, end: start + part.length, text: part.toLowerCase(), lemma, spaced: at === 0 && token.spaced, name: false }
    })
  })
}
