import type { Rule } from './linted.ts'

/** `!` stands in red flags' patterns alone: a concept's count loose members anyway. */
export const checkLooseMarks: Rule = ({ topic, text }) =>
  topic.questions.flatMap(({ concepts }, index) =>
    concepts.flatMap(({ patterns }, at) =>
      patterns.flatMap((pattern, nth) =>
        /(?<!\S)!(?!\S)/.test(pattern)
          ? [
              text.problem(
                ['questions', index, 'concepts', at, 'patterns', nth],
                'Cannot do anything with "!": loose members count in every pattern of a concept',
                'remove it; it has a meaning in red flags alone',
                'warning',
              ),
            ]
          : [],
      ),
    ),
  )
