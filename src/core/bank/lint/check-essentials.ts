import type { Rule } from './linted.ts'

/** Some concept is essential, and nothing stands in a concept's patterns that has a meaning in red flags alone. */
export const checkEssentials: Rule = ({ topic, text }) => [
  ...(topic.questions.some(({ concepts }) => concepts.some(({ essential }) => essential))
    ? []
    : [
        text.problemAtKey(
          ['questions'],
          'Cannot tell what an answer must say: no concept is essential',
          'add essential: true to the one or two that each question is about',
          'warning',
        ),
      ]),
  ...topic.questions.flatMap(({ concepts }, index) =>
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
  ),
]
