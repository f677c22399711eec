import { DOUBTING, SCREENS, STATING_TOO, TEXTS } from '../lexicon/disowning.ts'
import { readWords } from '../lexicon/rows.ts'
import type { Sentence } from '../reading/clause.ts'
import { type Token, textAt } from '../reading/token.ts'
import { lemmasOf } from './speech-verbs.ts'

const texts = readWords(`${TEXTS} ${SCREENS}`)
const stating = lemmasOf(STATING_TOO)
const doubting = readWords(DOUBTING)
/** "The comment above the code says". */
const SUBJECT_REACH = 5
/** "The runbook says so. The runbook lies." */
const NEXT_REACH = 8
const LONGEST = 40

/** "The runbook says so, but it is outdated": of a verb of saying, whether a text says it that the rest finds fault with. */
export function isDoubtedText(tokens: readonly Token[], { from, to }: Sentence, at: number): boolean {
  const verb = tokens[at]
  if (verb?.kind !== 'word' || !stating.has(verb.lemma)) return false
  let text = at - 1
  while (text >= Math.max(from, at - SUBJECT_REACH) && !texts.has(textAt(tokens, text))) text--
  if (!texts.has(textAt(tokens, text)) || /^(?:as|like)$/.test(textAt(tokens, text - 1)) || /^(?:as|like)$/.test(textAt(tokens, text - 2)))
    return false
  const end = Math.min(tokens.length, to + NEXT_REACH, at + LONGEST)
  for (let next = at + 1; next < end; next++) if (doubting.has(textAt(tokens, next))) return true
  return false
}
