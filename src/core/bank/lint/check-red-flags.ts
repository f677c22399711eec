import { findingsIn, type Rule } from './linted.ts'

/** No right statement of a question raises one of its red flags, and every red flag is asked about. */
export const checkRedFlags: Rule = ({ topic, text, question: compiled }) => [
  ...topic.questions.flatMap((question, index) => {
    const ready = compiled(question.id)
    if (ready === undefined) return []
    return question.concepts.flatMap((concept, at) =>
      [...findingsIn(concept.statement, ready).asserted].map((id) =>
        text.problem(
          ['questions', index, 'concepts', at, 'statement'],
          `Cannot use the statement: it raises the red flag "${id}"`,
          'reword one of the two, or add the statement to near of the red flag',
        ),
      ),
    )
  }),
  ...topic.red_flags.flatMap(({ id }, index) =>
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
  ),
]
