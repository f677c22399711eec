import type { Rule } from './linted.ts'

/** Every red flag is asked about. */
export const checkRedFlags: Rule = ({ topic, text }) =>
  topic.red_flags.flatMap(({ id }, index) =>
    topic.questions.some((question) => question.red_flags.includes(id))
      ? []
      : [
          text.problem(
            ['red_flags', index, 'id'],
            `Cannot ever raise "${id}": no question lists it`,
            'add it to red_flags of a question',
            'warning',
          ),
        ],
  )
