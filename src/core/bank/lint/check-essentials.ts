import type { Rule } from './linted.ts'

/** Some concept is essential. */
export const checkEssentials: Rule = ({ topic, text }) =>
  topic.questions.some(({ concepts }) => concepts.some(({ essential }) => essential))
    ? []
    : [
        text.problemAtKey(
          ['questions'],
          'Cannot tell what an answer must say: no concept is essential',
          'add essential: true to the one or two that each question is about',
          'warning',
        ),
      ]
