import type { Rule } from './linted.ts'

/** Every red flag is asked about, and tells what is right. */
export const checkRedFlags: Rule = ({ topic, text }) =>
  topic.red_flags.flatMap(({ id, correction }, index) => {
    const place = ['red_flags', index, 'id']
    return [
      ...(topic.questions.some((question) => question.red_flags.includes(id))
        ? []
        : [text.problem(place, `Cannot ever raise "${id}": no question lists it`, 'add it to red_flags of a question', 'warning')]),
      ...(correction === undefined ? [text.problem(place, `Cannot tell who says "${id}" what is right`, 'add correction', 'warning')] : []),
    ]
  })
