import { CUES } from './lexicon/cues.ts'
import { readPhrases } from './rows.ts'
import type { Token } from './token.ts'

export type CueCategory =
  | 'negation'
  | 'soft'
  | 'pseudo'
  | 'denial'
  | 'judgement'
  | 'refute'
  | 'attribute'
  | 'hedge'
  | 'wish'
  | 'imagine'
  | 'suppose'
  | 'contrast'
  | 'resign'

export interface Cue {
  readonly category: CueCategory
  /** Token indices, half open. */
  readonly from: number
  readonly to: number
}

const byFirst = new Map<string, { words: string[]; category: CueCategory }[]>()
for (const line of CUES.trim().split('\n')) {
  const at = line.indexOf(':')
  const category = line.slice(0, at) as CueCategory
  for (const words of readPhrases(line.slice(at + 1))) {
    const list = byFirst.get(words[0] ?? '') ?? []
    if (list.length === 0) byFirst.set(words[0] ?? '', list)
    list.push({ words, category })
  }
}
for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length)

/** Which categories of cue open at a token: of each category the longest. */
export function cuesAt(tokens: readonly Token[], from: number): Cue[] {
  const found: Cue[] = []
  for (const { words, category } of byFirst.get(tokens[from]?.text ?? '') ?? []) {
    if (found.some((cue) => cue.category === category)) continue
    if (words.every((word, k) => word === '_' || tokens[from + k]?.text === word)) found.push({ category, from, to: from + words.length })
  }
  return found
}
