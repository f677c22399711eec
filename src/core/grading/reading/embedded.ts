import { lemmaOf } from './lemma.ts'
import { itemAt } from './lists.ts'
import { type Token, textAt } from './token.ts'

const QUESTION_WORDS = new Set(['which', 'who', 'whose', 'where', 'when', 'whether'])
const ASKING = new Set(
  'know tell see hide show say decide choose care matter learn find determine reveal read guess ask wonder check'.split(' ').map(lemmaOf),
)

/** These ask no question but with a preposition: "sets in which order", not "is set when". */
const SETTING = new Set('set fix define specify control govern determine'.split(' ').map(lemmaOf))
const PREPOSITIONS = new Set('in on at by to from for with under through'.split(' '))

/** "Hide which site you visit", "decides who gets it": a question that is its verb's object opens no claim of its own. */
export const isEmbedded = (tokens: readonly Token[], at: number): boolean =>
  QUESTION_WORDS.has(textAt(tokens, at)) && (ASKING.has(itemAt(tokens, at - 1)?.lemma ?? '') || asksWhich(tokens, at))

const asksWhich = (tokens: readonly Token[], at: number): boolean => {
  const verb = itemAt(tokens, at - 2)?.lemma ?? ''
  return tokens[at]?.text === 'which' && PREPOSITIONS.has(textAt(tokens, at - 1)) && (ASKING.has(verb) || SETTING.has(verb))
}
