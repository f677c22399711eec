import { LEVELS } from '../topic/levels.ts'
import type { Rule } from './linted.ts'

const MOST_FOLLOW_UPS = 2

/** Every level has questions, and every follow-up can come up. */
export const checkFlow: Rule = ({ topic, text }) => [
  ...LEVELS.filter((level) => !topic.questions.some((question) => question.level === level)).map((level) =>
    text.problemAtKey(['questions'], `Cannot drill ${level}: the level has no question`, `add a ${level} question`, 'warning'),
  ),
  ...topic.questions.flatMap((question, index) =>
    question.follow_ups.flatMap((id, at) => {
      const place = ['questions', index, 'follow_ups', at]
      const next = topic.questions.find((candidate) => candidate.id === id)
      if (at >= MOST_FOLLOW_UPS)
        return [
          text.problem(
            place,
            `Cannot reach the follow-up "${id}": at most ${MOST_FOLLOW_UPS} are asked`,
            'move it up or to another question',
            'warning',
          ),
        ]
      if (next !== undefined && LEVELS.indexOf(next.level) < LEVELS.indexOf(question.level))
        return [
          text.problem(
            place,
            `Cannot reach the follow-up "${id}": it is ${next.level}, the question is ${question.level}`,
            'list it under a question of its own level or below',
            'warning',
          ),
        ]
      return []
    }),
  ),
]
