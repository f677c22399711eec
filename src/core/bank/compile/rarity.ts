import type { Vocabulary } from '../../grading/reading/vocabulary.ts'
import { analysePhrase } from './analyse-phrase.ts'

/** In how many of a topic's concepts and red flags each lemma occurs. */
export interface Rarity {
  readonly total: number
  readonly counts: ReadonlyMap<string, number>
}

/** `phrases` are those of each concept and red flag. */
export function rarityOf(phrases: readonly (readonly string[])[], vocabulary: Vocabulary): Rarity {
  const counts = new Map<string, number>()
  for (const group of phrases) {
    const seen = new Set(group.flatMap((text) => analysePhrase(text, vocabulary).tokens.map((token) => token.lemma)))
    for (const lemma of seen) counts.set(lemma, (counts.get(lemma) ?? 0) + 1)
  }
  return { total: Math.max(2, phrases.length), counts }
}
