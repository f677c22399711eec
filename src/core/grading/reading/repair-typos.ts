import { CUES } from '../lexicon/cues.ts'
import { COMMON_WORDS, FUNCTION_WORDS } from '../lexicon/function-words.ts'
import { readWords } from '../lexicon/rows.ts'
import { lemmaOf } from './lemma.ts'
import type { Token } from './token.ts'
import type { Vocabulary } from './vocabulary.ts'

const SHORTEST = 5
const LONGEST = 30

/** Deletion neighbourhoods of the domain's words (Garbe's SymSpell): one edit or swap is two look-ups away. */
export interface TypoIndex {
  readonly near: ReadonlyMap<string, string>
  /** Words that look like a slip of the pen and are none. */
  readonly guard: ReadonlySet<string>
}

export function buildTypoIndex(words: readonly string[], guard: readonly string[]): TypoIndex {
  const near = new Map<string, string>()
  for (const word of words) {
    if (word.length < SHORTEST) continue
    near.set(word, word)
    for (const shorter of deletions(word)) if (!near.has(shorter)) near.set(shorter, word)
  }
  return { near, guard: new Set(guard) }
}

/** Cues, grammar and common words are never mended. */
const grammar = readWords(`${CUES.replaceAll(/[;:|]/g, ' ')} ${FUNCTION_WORDS} ${COMMON_WORDS}`)
const ENDINGS = /(?:s|ed|ing|ly|d)$/

/** Which words of a language would be taken for a slip: made at build time, so that the lexicon need not come along. */
export function findConfusable(words: readonly string[], language: Iterable<string>): string[] {
  const index = buildTypoIndex(words, [])
  const own = new Set(words)
  return [...new Set(language)]
    .filter((word) => word.length >= SHORTEST - 1 && !own.has(word) && nearest(word, index.near) !== undefined)
    .sort()
}

const isKnownWord = (word: string, guard: ReadonlySet<string>): boolean =>
  [word, word.replace(ENDINGS, ''), word.replace(/(?:ing|ed)$/, 'e')].some((form) => grammar.has(form) || guard.has(form))

/** Mends words of five letters and more that are one edit from a domain word and no words themselves. In place. */
export function repairTypos(tokens: readonly Token[], vocabulary: Vocabulary): void {
  const { near, guard } = vocabulary.typos
  for (const token of tokens) {
    if (token.kind !== 'word' || token.name || token.text.length < SHORTEST || token.text.length > LONGEST) continue
    if (vocabulary.entries.next.has(token.lemma) || grammar.has(token.text) || guard.has(token.text)) continue
    const meant = nearest(token.text, near)
    if (meant === undefined || meant === token.text || isKnownWord(token.text, guard)) continue
    token.text = meant
    token.lemma = lemmaOf(meant)
  }
}

function nearest(word: string, index: ReadonlyMap<string, string>): string | undefined {
  for (let at = -1; at < word.length; at++) {
    const meant = index.get(at < 0 ? word : without(word, at))
    if (meant !== undefined && meant[0] === word[0] && withinOneEdit(word, meant)) return meant
  }
  return undefined
}

const without = (word: string, at: number): string => word.slice(0, at) + word.slice(at + 1)
const deletions = (word: string): string[] => Array.from(word, (_, at) => without(word, at))

/** One insertion, deletion, substitution or swap of neighbours (Damerau). */
export function withinOneEdit(a: string, b: string): boolean {
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
