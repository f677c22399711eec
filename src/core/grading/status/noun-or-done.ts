import { CONDITIONS, TURNS } from '../lexicon/clause-words.ts'
import { BEFORE_DEED, BEFORE_DEED_MODALS, DEEDS_TOO, QUANTIFIERS } from '../lexicon/disowning.ts'
import { readWords } from '../lexicon/rows.ts'
import { FINITE } from '../lexicon/scope-words.ts'
import type { Sentence } from '../reading/clause.ts'
import { standsAny, type Token, textAt } from '../reading/token.ts'
import { lemmasOf } from './speech-verbs.ts'

const deedsToo = lemmasOf(DEEDS_TOO)
const beforeDeed = readWords(BEFORE_DEED)
const modals = readWords(BEFORE_DEED_MODALS)
const quantifiers = readWords(QUANTIFIERS)
const joins = readWords(`${CONDITIONS} ${TURNS} and or because that so since while`)
const finite = readWords(FINITE)
const ADVERB = /^(?:also|just|only|then)$/
const THAT = new Set(['that'])
const THAT_REACH = 3

/** "Add some read replicas", "they get read", "they can also read": nobody reports, unlike "some call it", "the tutorials will show that". */
export function isNounOrDone(tokens: readonly Token[], { from }: Sentence, at: number): boolean {
  const before = ADVERB.test(textAt(tokens, at - 1)) ? at - 2 : at - 1
  const word = textAt(tokens, before)
  if (before < from || !deedsToo.has(tokens[at]?.lemma ?? '')) return false
  if (modals.has(word)) return !standsAny(THAT, tokens, at + 1, at + 1 + THAT_REACH)
  if (!quantifiers.has(word)) return beforeDeed.has(word)
  return (
    finite.has(textAt(tokens, at + 1)) || (before > from && tokens[before - 1]?.kind === 'word' && !joins.has(textAt(tokens, before - 1)))
  )
}
