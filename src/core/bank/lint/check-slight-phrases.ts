import { lemmaOf } from '../../grading/reading/lemma.ts'
import { isCommonWord, isFunctionWord } from '../../grading/reading/word-kind.ts'
import { isCutOff } from './check-commas.ts'
import type { Rule } from './linted.ts'
import { phraseLists } from './phrase-lists.ts'

const MOST_WORDS = 2

/** What any answer may hold is no phrase. */
export const checkSlightPhrases: Rule = ({ topic, text }) =>
  phraseLists(topic).flatMap(({ place, phrases, counts }) =>
    phrases.flatMap((phrase, nth) =>
      counts && isSlight(phrase) && !isCutOff(phrase, place, nth, text)
        ? [
            text.problem(
              [...place, nth],
              `Cannot tell anything by "${phrase}": any answer may hold it`,
              'say it in a clause of a few words',
              'warning',
            ),
          ]
        : [],
    ),
  )

/** One or two everyday words; in capitals they are a keyword of some language. */
function isSlight(phrase: string): boolean {
  const words = phrase.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []
  return words.length <= MOST_WORDS && /\p{Ll}/u.test(phrase) && words.every((word) => isFunctionWord(word) || isCommonWord(lemmaOf(word)))
}
