import { readWords } from '../lexicon/rows.ts'
import { REQUESTS } from '../lexicon/speech.ts'
import { type Token, textAt } from '../reading/token.ts'

const requests = readWords(REQUESTS)

/** Whether a word that may stand for people does so here: "a blog post says", but not "POST requests say". */
export const isPerson = (tokens: readonly Token[], at: number): boolean =>
  !(textAt(tokens, at) === 'post' && requests.has(textAt(tokens, at + 1)))
