import type { Problem } from '../core/bank/topic/problem.ts'
import type { Topic } from '../core/bank/topic/topic.ts'
import type { TopicError } from '../core/bank/topic/topic-error.ts'
import type { Place, TopicText } from '../core/bank/topic/topic-text.ts'
import { type CompiledItem, type CompiledTopic, redFlagsOf } from '../core/grading/compiled-topic.ts'

/** Patterns that cannot be read, at the column of the pattern that is wrong. */
export function describePatterns(error: TopicError, topic: Topic, text: TopicText): Problem[] {
  return error.problems.map(({ item, index, column, message, cure }) => {
    const place = [...placeOf(topic, item, (found) => found.patterns[index] !== undefined), 'patterns', index]
    const problem = text.problem(place, message, cure)
    return { ...problem, column: problem.column + column }
  })
}

/** Concepts and red flags that no answer could ever match: made of function words alone. */
export function describeUngradable(compiled: CompiledTopic, topic: Topic, readText: () => TopicText): Problem[] {
  const empty = (items: readonly CompiledItem[]): CompiledItem[] =>
    items.filter((item) => item.exemplars.length === 0 && item.patterns.length === 0)
  const places = compiled.questions.flatMap((question, index) =>
    empty(question.concepts).map(({ id }) => ({
      id,
      place: ['questions', index, 'concepts', question.concepts.findIndex((item) => item.id === id)],
    })),
  )
  for (const id of new Set(compiled.questions.flatMap((question) => empty(redFlagsOf(question, compiled)).map((flag) => flag.id))))
    places.push({ id, place: ['red_flags', topic.red_flags.findIndex((flag) => flag.id === id)] })
  if (places.length === 0) return []
  const text = readText()
  return places.map(({ id, place }) =>
    text.problem(place, `Cannot grade "${id}": it holds no word to look for`, 'say in a clause what is so', 'warning'),
  )
}

function placeOf(topic: Topic, id: string, has: (item: { readonly patterns: readonly string[] }) => boolean): Place {
  const flag = topic.red_flags.findIndex((candidate) => candidate.id === id && has(candidate))
  if (flag >= 0) return ['red_flags', flag]
  for (const [question, { concepts }] of topic.questions.entries()) {
    const concept = concepts.findIndex((candidate) => candidate.id === id && has(candidate))
    if (concept >= 0) return ['questions', question, 'concepts', concept]
  }
  return []
}
