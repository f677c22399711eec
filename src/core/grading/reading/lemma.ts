import { stemmer } from 'stemmer'
import { readPairs, readWords } from '../lexicon/rows.ts'
import { IRREGULAR, WHOLE } from '../lexicon/spelling.ts'

const irregular = readPairs(IRREGULAR)
const whole = readWords(WHOLE)
const known = new Map<string, string>()
const MOST_KNOWN = 20_000
/** Slices of more characters keep the whole answer alive that they were cut from. */
const LONGEST_KNOWN = 12

/** The form under which inflections of a word meet: irregular forms by list, the rest by Porter's stemmer. */
export function lemmaOf(word: string): string {
  let lemma = known.get(word)
  if (lemma === undefined) {
    const base = irregular.get(word) ?? word
    lemma = stem(base)
    if (word.length > LONGEST_KNOWN) return lemma
    if (known.size > MOST_KNOWN) known.clear()
    known.set(word, lemma)
  }
  return lemma
}

function stem(word: string): string {
  if (word.length <= 3 || word.length > 40 || whole.has(word)) return word
  if (word.length === 4 && (word.endsWith('us') || word.endsWith('is'))) return word
  return stemmer(word)
}

/** The lemmas of a text's words and figures, in their order; marks and hyphens part words. */
export const lemmasIn = (text: string): string[] => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(lemmaOf)
