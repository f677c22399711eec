import { DETERMINERS, MAIN_VERB, VERB_AFTER } from '../lexicon/clause-words.ts'
import { readWords } from '../lexicon/rows.ts'
import { BEFORE_CAUSE, PRONOUN_SUBJECTS } from '../lexicon/spelling.ts'
import { lemmaOf } from './lemma.ts'
import { standsAny, type Token, textAt } from './token.ts'

const subjects = readWords(PRONOUN_SUBJECTS)
const determiners = readWords(DETERMINERS)
const verbs = readWords(`${MAIN_VERB} ${VERB_AFTER} said told says thinks thought`)
const before = readWords(BEFORE_CAUSE)

/** "It restarts, cause its not ready": the conjunction, and neither "the cause is" nor "bugs cause it to fail"; "for ever" is one word. In place. */
export function spellInContext(tokens: readonly Token[]): void {
  for (const [at, token] of tokens.entries())
    if (token.text === 'cause' && !before.has(textAt(tokens, at - 1)) && opensReason(tokens, at + 1)) respell(token, 'because')
    else if (token.text === 'ever' && textAt(tokens, at - 1) === 'for') respell(token, 'forever')
}

function respell(token: Token, text: string): void {
  token.text = text
  token.lemma = lemmaOf(text)
}

function opensReason(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (subjects.has(textAt(tokens, at))) return next?.kind === 'word' && next.text !== 'to'
  return determiners.has(textAt(tokens, at)) && standsAny(verbs, tokens, at + 2, at + 4)
}
