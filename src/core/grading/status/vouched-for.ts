import { VOUCHING } from '../lexicon/clause-words.ts'
import { readWords } from '../lexicon/rows.ts'
import { DENYING_AGAIN, FINITE } from '../lexicon/scope-words.ts'
import type { Sentence } from '../reading/clause.ts'
import { lemmaOf } from '../reading/lemma.ts'
import { standsAny, type Token, textAt } from '../reading/token.ts'
import type { Cue } from './cue.ts'

const vouching = new Set([...readWords(VOUCHING)].map(lemmaOf))
const denying = readWords(DENYING_AGAIN)
const opensClaim = readWords(`that there ${FINITE}`)
/** "Does not even by itself prove"; "Not Modified means" is a name. */
const VERB_REACH = 4
/** "Prove to anybody that there are no bugs". */
const CLAIM_REACH = 10

/** "Green tests never guarantee that there are no bugs": what they vouch for is denied as a whole, and denies something itself. */
export function deniesVouching(tokens: readonly Token[], { to }: Sentence, cue: Cue): boolean {
  let verb = cue.to
  while (verb < cue.to + VERB_REACH && !vouching.has(tokens[verb]?.lemma ?? '')) verb++
  if (verb === cue.to + VERB_REACH || (textAt(tokens, cue.to - 1) === 'not' && textAt(tokens, verb).endsWith('s'))) return false
  for (let at = verb + 1; at < Math.min(to, verb + CLAIM_REACH); at++)
    if (denying.has(textAt(tokens, at))) return standsAny(opensClaim, tokens, verb + 1, at)
  return false
}
