import { closest } from '../closest.ts'
import type { Rule } from './linted.ts'

/** An id that was published stays: stored attempts refer to it. */
export const checkIds: Rule = ({ topic, text, before }) => {
  if (before === undefined) return []
  const gone = (name: string, id: string, now: readonly string[], place: readonly (string | number)[]) => {
    const meant = closest(id, now)
    const cure = meant === undefined ? 'bring it back; stored attempts refer to it' : `was it renamed to "${meant}"? Name it "${id}" again`
    return text.problem(place, `Cannot find the ${name} "${id}": it was published`, cure)
  }
  const flags = topic.red_flags.map(({ id }) => id)
  const questions = topic.questions.map(({ id }) => id)
  const missing = <Item extends { id: string }>(items: readonly Item[], now: readonly string[]): Item[] =>
    items.filter(({ id }) => !now.includes(id))
  const renamed = text.problem(
    ['id'],
    `Cannot rename the topic: it was published as "${before.id}"`,
    `write id: ${before.id}; stored attempts refer to it`,
  )
  return [
    ...(topic.id === before.id ? [] : [renamed]),
    ...missing(before.red_flags, flags).map(({ id }) => gone('red flag id', id, flags, ['red_flags'])),
    ...missing(before.questions, questions).map(({ id }) => gone('question id', id, questions, ['questions'])),
    ...topic.questions.flatMap((question, index) => {
      const concepts = question.concepts.map(({ id }) => id)
      const old = before.questions.find(({ id }) => id === question.id)
      return missing(old?.concepts ?? [], concepts).map(({ id }) => gone('concept id', id, concepts, ['questions', index, 'concepts']))
    }),
  ]
}
