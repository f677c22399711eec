import { isScalar, isSeq, Scalar } from 'yaml'
import { lemmaOf } from '../../grading/lemma.ts'
import { isCommonWord, isFunctionWord } from '../../grading/mark-unclaimed.ts'
import type { Place } from '../topic-text.ts'
import type { Rule } from './linted.ts'

/** What goes on after a comma and seldom opens a phrase. */
const GOES_ON = /^(?:not|nor|but|and|or|so|which|because|though|although|rather than|instead of)\s/i
const MOST_WORDS = 2

/** In a list in brackets a comma ends a phrase; and what any answer may hold is no phrase. */
export const checkCommas: Rule = ({ topic, text }) => {
  const lists = [
    ...topic.questions.flatMap(({ concepts }, index) =>
      concepts.flatMap(({ accept, near }, at): [Place, readonly string[]][] => [
        [['questions', index, 'concepts', at, 'accept'], accept],
        [['questions', index, 'concepts', at, 'near'], near],
      ]),
    ),
    ...topic.red_flags.flatMap(({ also, near }, index): [Place, readonly string[]][] => [
      [['red_flags', index, 'also'], also],
      [['red_flags', index, 'near'], near],
    ]),
  ]
  return lists.flatMap(([place, phrases]) =>
    phrases.flatMap((phrase, nth) => {
      const list = text.document.getIn(place, true)
      const node = isSeq(list) && list.flow === true && nth > 0 ? list.items[nth] : undefined
      if (isScalar(node) && node.type === Scalar.PLAIN && GOES_ON.test(phrase)) {
        const message = `Cannot tell whether "${phrase}" is a phrase of its own: the comma before it ends the last one`
        return [
          text.problem([...place, nth], message, 'put the whole text in double quotes, or begin this one with another word', 'warning'),
        ]
      }
      if (place.at(-1) === 'near' || !isSlight(phrase)) return []
      return [
        text.problem(
          [...place, nth],
          `Cannot tell anything by "${phrase}": any answer may hold it`,
          'say it in a clause of a few words',
          'warning',
        ),
      ]
    }),
  )
}

/** One or two everyday words; in capitals they are a keyword of some language. */
function isSlight(phrase: string): boolean {
  const words = phrase.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []
  return words.length <= MOST_WORDS && /\p{Ll}/u.test(phrase) && words.every((word) => isFunctionWord(word) || isCommonWord(lemmaOf(word)))
}
