import { contentOf, coverage } from '../likeness.ts'
import type { Linted, Rule } from './linted.ts'

const MOST_FLAGS = 4
/** Of a claim's telling words, so many are said by other claims of the question. */
const MOSTLY = 0.5

/** Red flags of one question that share their nouns keep each other from being raised. */
export const checkCrowdedFlags: Rule = ({ topic, text }) =>
  topic.questions.flatMap(({ red_flags }, index) => {
    const alike = red_flags.length > MOST_FLAGS ? alikeAmong(red_flags, topic) : []
    return alike.length < 2
      ? []
      : [
          text.problemAtKey(
            ['questions', index, 'red_flags'],
            `Cannot raise these surely: of ${red_flags.length} red flags ${alike.map((id) => `"${id}"`).join(', ')} share half of their words or more`,
            'list the one to three that a learner may say here',
            'warning',
          ),
        ]
  })

function alikeAmong(ids: readonly string[], { red_flags }: Linted['topic']): string[] {
  const claims = red_flags.filter(({ id }) => ids.includes(id)).map(({ id, claim }) => ({ id, words: contentOf(claim) }))
  return claims.flatMap((own) => {
    const others = new Set(claims.flatMap(({ id, words }) => (id === own.id ? [] : [...words])))
    return coverage(own.words, others) >= MOSTLY ? [own.id] : []
  })
}
