import { AGEING } from '../ageing.ts'
import type { Rule } from './linted.ts'

/** Somebody looked the topic over within the year, and figures that age say what they hold for. */
export const checkDates: Rule = ({ topic, text, today }) => {
  const { reviewed, valid_for, questions } = topic
  const ageing = questions.flatMap((question, index) =>
    question.concepts.flatMap(({ statement }, at) => (AGEING.test(statement) ? [['questions', index, 'concepts', at, 'statement']] : [])),
  )
  const first = ageing[0]
  return [
    ...(reviewed === undefined
      ? [text.problem(['id'], 'Cannot tell when the topic was last reviewed', `add reviewed: "${today}"`, 'warning')]
      : []),
    ...(reviewed !== undefined && reviewed < yearBefore(today)
      ? [
          text.problem(
            ['reviewed'],
            `Cannot rely on the review of ${reviewed}: it is over a year ago`,
            'check versions, prices and links, then set the date',
            'warning',
          ),
        ]
      : []),
    ...(first !== undefined && valid_for === undefined
      ? [text.problem(first, 'Cannot tell how long this holds: a figure or version that ages', 'add valid_for to the topic', 'warning')]
      : []),
  ]
}

const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
