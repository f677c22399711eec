import { OPENS_NOUN_PHRASE } from '../lexicon/clause-words.ts'
import { readWords } from '../lexicon/rows.ts'
import type { Clause } from '../reading/clause.ts'
import type { EntryNode } from '../reading/entry-trie.ts'
import type { Hit } from '../reading/find-hits.ts'
import { itemAt } from '../reading/lists.ts'
import { type Token, textAt } from '../reading/token.ts'

const ONLY = 'onli'
const LONGEST = 6
const opensNounPhrase = readWords(OPENS_NOUN_PHRASE)

/** "Per partition, not per topic" says "only per partition": the word is taken to stand at the "not". */
export function onlyByContrast(tokens: readonly Token[], clauses: readonly Clause[], entries: EntryNode): { hit: Hit; clause: Clause }[] {
  const only = entries.next.get(ONLY)?.entries.find(({ key }) => key === `w:${ONLY}`)
  if (only === undefined) return []
  const found: { hit: Hit; clause: Clause }[] = []
  for (const { index, from, to, sentence } of clauses) {
    const clause = itemAt(clauses, index - 1)
    const isContrast =
      clause?.sentence === sentence &&
      tokens[from]?.text === 'not' &&
      itemAt(tokens, from - 1)?.text === ',' &&
      opensNounPhrase.has(textAt(tokens, from + 1)) &&
      to - from <= LONGEST
    if (isContrast) found.push({ hit: { ...only, from, to: from + 1 }, clause })
  }
  return found
}
