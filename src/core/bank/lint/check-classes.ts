import { classesNamed } from '../compile/classes-named.ts'
import type { Rule } from './linted.ts'

/** Every class of the topic has members and stands in a pattern. */
export const checkClasses: Rule = ({ topic, text }) => {
  const patterns = [...topic.questions.flatMap(({ concepts }) => concepts), ...topic.red_flags].flatMap((item) => item.patterns)
  const named = classesNamed(patterns)
  return Object.entries(topic.classes).flatMap(([name, members]) => [
    ...(members.length > 0
      ? []
      : [text.problemAtKey(['classes', name], `Cannot match ${name}: the class is empty`, 'give it words', 'warning')]),
    ...(named.has(name)
      ? []
      : [
          text.problemAtKey(
            ['classes', name],
            `Cannot use ${name}: no pattern names the class`,
            'name it in a pattern, or remove it',
            'warning',
          ),
        ]),
  ])
}
