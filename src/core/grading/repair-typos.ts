import { lemmaOf } from './lemma.ts'
import { lexiconWords } from './lexicon/class-rows.ts'
import { CUES } from './lexicon/cues.ts'
import { COMMON_WORDS, FUNCTION_WORDS } from './lexicon/function-words.ts'
import { readWords } from './rows.ts'
import type { Token } from './token.ts'
import type { Vocabulary } from './vocabulary.ts'

const SHORTEST = 5
/** Deletion neighbourhoods of the domain's words (Garbe's SymSpell): one edit or swap is two look-ups away. */
export type TypoIndex = ReadonlyMap<string, string>

export function buildTypoIndex(words: readonly string[]): TypoIndex {
  const index = new Map<string, string>()
  for (const word of words) {
    if (word.length < SHORTEST) continue
    index.set(word, word)
    for (const shorter of deletions(word)) if (!index.has(shorter)) index.set(shorter, word)
  }
  return index
}

let guarded: Set<string> | undefined
/** Words that are spelled right, whatever they look like: cues, grammar, common words and every member of the lexicon. */
const guard = (): Set<string> => {
  guarded ??= new Set([...readWords(`${CUES.replaceAll(/[;:]/g, ' ')} ${FUNCTION_WORDS} ${COMMON_WORDS}`), ...lexiconWords()])
  return guarded
}
const isKnownWord = (word: string): boolean =>
  guard().has(word) || guard().has(word.replace(/(?:s|ed|ing|ly|d)$/, '')) || guard().has(word.replace(/(?:ing|ed)$/, 'e'))

/** Mends words of five letters and more that are one edit from a domain word and no words themselves. In place. */
export function repairTypos(tokens: readonly Token[], vocabulary: Vocabulary): void {
  for (const token of tokens) {
    if (token.kind !== 'word' || token.name || token.text.length < SHORTEST || token.text.length > 30) continue
    if (vocabulary.lemmas.has(token.lemma) || vocabulary.entries.has(token.lemma) || isKnownWord(token.text)) continue
    const meant = nearest(token.text, vocabulary.typos)
    if (meant !== undefined && meant !== token.text) {
      token.text = meant
      token.lemma = lemmaOf(meant)
    }
  }
}

function nearest(word: string, index: TypoIndex): string | undefined {
  for (const candidate of [word, ...deletions(word)]) {
    const meant = index.get(candidate)
    if (meant !== undefined && meant[0] === word[0] && withinOneEdit(word, meant)) return meant
  }
  return undefined
}

function deletions(word: string): string[] {
  return Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1))
}

/** One insertion, deletion, substitution or swap of neighbours (Damerau). */
function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let head = 0
  while (head < a.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const left = a.length - head - tail
  const right = b.length - head - tail
  if (left <= 1 && right <= 1) return true
  return left === 2 && right === 2 && a[head] === b[head + 1] && a[head + 1] === b[head]
}
