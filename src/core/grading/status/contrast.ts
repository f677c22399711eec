import { OPENS_NOUN_PHRASE } from '../lexicon/clause-words.ts'
import { readWords } from '../lexicon/rows.ts'
import type { Clause } from '../reading/clause.ts'
import type { EntryNode } from '../reading/entry-trie.ts'
import type { Hit } from '../reading/find-hits.ts'
import { type Token, textAt } from '../reading/token.ts'

const ONLY = 'onli'
const LONGEST = 6
const opensNounPhrase = readWords(OPENS_NOUN_PHRASE)

/** "Per partition, not per topic" says "only per partition": the word is taken to stand at the "not". */
export function onlyByContrast(tokens: readonly Token[], clauses: readonly Clause[], entries: EntryNode): { hit: Hit; clause: Clause }[] {
  const only = entries.next.get(ONLY)?.entries.find(({ key }) => key === `w:${ONLY}`)
  if (only === undefined) return []
  return clauses.flatMap(({ index, from, to, sentence }) => {
    const clause = clauses[index - 1]
    const isContrast =
      clause?.sentence === sentence &&
      tokens[from]?.text === 'not' &&
      tokens[from - 1]?.text === ',' &&
      opensNounPhrase.has(textAt(tokens, from + 1)) &&
      to - from <= LONGEST
    return isContrast && clause !== undefined ? [{ hit: { ...only, from, to: from + 1 }, clause }] : []
  })
}
