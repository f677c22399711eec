import { COMMON_WORDS, FUNCTION_WORDS } from '../lexicon/function-words.ts'
import { readWords } from '../lexicon/rows.ts'
import { lemmaOf } from './lemma.ts'

const functionWords = readWords(FUNCTION_WORDS)
const commonLemmas = new Set([...readWords(COMMON_WORDS)].map(lemmaOf))

/** Grammar without content: "the", "of". */
export const isFunctionWord = (word: string): boolean => functionWords.has(word)
/** A content word of everyday talk, which tells little about any subject: "use", "thing". */
export const isCommonWord = (lemma: string): boolean => commonLemmas.has(lemma)
