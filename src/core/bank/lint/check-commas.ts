import { isScalar, isSeq, Scalar } from 'yaml'
import type { Place, TopicText } from '../topic/topic-text.ts'
import type { Rule } from './linted.ts'
import { phraseLists } from './phrase-lists.ts'

/** What goes on after a comma and seldom opens a phrase. */
const GOES_ON = /^(?:not|nor|but|and|or|so|which|because|though|although|rather than|instead of)\s/i

/** In a list in brackets a comma ends a phrase. */
export const checkCommas: Rule = ({ topic, text }) =>
  phraseLists(topic).flatMap(({ place, phrases }) =>
    phrases.flatMap((phrase, nth) =>
      isCutOff(phrase, place, nth, text)
        ? [
            text.problem(
              [...place, nth],
              `Cannot tell whether "${phrase}" is a phrase of its own: the comma before it ends the last one`,
              'put the whole text in double quotes, or begin this one with another word',
              'warning',
            ),
          ]
        : [],
    ),
  )

/** Whether a phrase looks like the rest of the one before it; `place` is its list, `nth` its index there. */
export function isCutOff(phrase: string, place: Place, nth: number, text: TopicText): boolean {
  const list = text.document.getIn(place, true)
  const node = isSeq(list) && list.flow === true && nth > 0 ? list.items[nth] : undefined
  return isScalar(node) && node.type === Scalar.PLAIN && GOES_ON.test(phrase)
}
