import type { Problem } from '../topic/problem.ts'
import type { Topic } from '../topic/topic.ts'
import type { Linted, Rule } from './linted.ts'

const FEW = 2

/** Every red flag is asked about, and tells what is right. */
export const checkRedFlags: Rule = (linted) => [
  ...onOneAlone(linted),
  ...linted.topic.red_flags.flatMap((_, index) => oneOf(index, linted)),
]

/** A question reaches only the red flags that it lists: an import may have left them all with the first. */
function onOneAlone({ topic, text }: Linted): Problem[] {
  const listing = topic.questions.flatMap(({ red_flags }, index) => (red_flags.length > 0 ? [index] : []))
  const [only] = listing
  if (only === undefined || listing.length > 1 || topic.red_flags.length <= FEW || topic.questions.length <= FEW) return []
  const cure = 'list each under every question whose answers may raise it'
  return [
    text.problemAtKey(
      ['questions', only, 'red_flags'],
      `Cannot raise any red flag but here: the other ${topic.questions.length - 1} questions list none`,
      cure,
      'warning',
    ),
  ]
}

function oneOf(index: number, { topic, text }: Linted): Problem[] {
  const { id, correction } = topic.red_flags[index] as Topic['red_flags'][number]
  const place = ['red_flags', index, 'id']
  return [
    ...(topic.questions.some((question) => question.red_flags.includes(id))
      ? []
      : [text.problem(place, `Cannot ever raise "${id}": no question lists it`, 'add it to red_flags of a question', 'warning')]),
    ...(correction === undefined ? [text.problem(place, `Cannot tell who says "${id}" what is right`, 'add correction', 'warning')] : []),
  ]
}
