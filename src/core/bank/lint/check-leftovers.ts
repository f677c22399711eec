import { isAsked } from '../import/split-listed.ts'
import type { Rule } from './linted.ts'

const ANSWER = /^answer\s*\d*[:.)]\s/i
/** "A: because of this", and not "A. Turing". */
const SHORT_ANSWER = /^a\s*\d*[:.)]\s.*\s/i

/** No mark of a sheet's layout was taken for a part of a text. */
export const checkLeftovers: Rule = ({ topic, text }) =>
  topic.questions.flatMap(({ prompt, concepts }, index) => [
    ...(isLettered(prompt)
      ? [text.problem(['questions', index, 'prompt'], 'Cannot be part of the question: "Q:" is layout', 'leave it out', 'warning')]
      : []),
    ...concepts.flatMap(({ statement }, at) =>
      isLettered(statement) || (SHORT_ANSWER.test(statement) && /\?$/.test(prompt) && concepts.length === 1)
        ? [
            text.problem(
              ['questions', index, 'concepts', at, 'statement'],
              `Cannot be part of a claim: "${statement.split(' ')[0]}" is layout`,
              /^q/i.test(statement) ? 'make the question a question of its own' : 'leave it out',
              'warning',
            ),
          ]
        : [],
    ),
  ])

const isLettered = (text: string): boolean => isAsked(text) || ANSWER.test(text)
