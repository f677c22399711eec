import { closest } from './describe-issue.ts'
import type { Problem } from './problem.ts'
import type { Locate } from './read-topic.ts'
import type { Topic } from './topic.ts'

/** Ids are unique, and whatever is referred to exists. */
export function checkReferences(topic: Topic, path: string, locate: Locate): Problem[] {
  const problems: Problem[] = []
  const fail = (place: readonly PropertyKey[], message: string, cure: string): void => {
    problems.push({ path, ...locate(place), message, cure, severity: 'error' })
  }
  const unique = (items: readonly { readonly id: string }[], place: readonly PropertyKey[], kind: string): void => {
    const seen = new Set<string>()
    for (const [index, item] of items.entries()) {
      if (seen.has(item.id))
        fail(
          [...place, index, 'id'],
          `Cannot use the ${kind} id "${item.id}": it stands twice`,
          'give each its own; an id that was published never changes',
        )
      seen.add(item.id)
    }
  }
  const flags = topic.red_flags.map((flag) => flag.id)
  const questions = topic.questions.map((question) => question.id)
  unique(topic.red_flags, ['red_flags'], 'red flag')
  unique(topic.questions, ['questions'], 'question')
  const terms = new Set<string>()
  for (const [index, term] of topic.terms.entries()) {
    if (terms.has(term.name.toLowerCase()))
      fail(['terms', index, 'name'], `Cannot use the term "${term.name}": it stands twice`, 'join the two')
    terms.add(term.name.toLowerCase())
  }
  for (const [index, question] of topic.questions.entries()) {
    unique(question.concepts, ['questions', index, 'concepts'], 'concept')
    for (const [at, id] of question.red_flags.entries())
      if (!flags.includes(id))
        fail(['questions', index, 'red_flags', at], `Cannot find the red flag "${id}"`, suggestion(id, flags, 'red_flags'))
    for (const [at, id] of question.follow_ups.entries())
      if (!questions.includes(id))
        fail(['questions', index, 'follow_ups', at], `Cannot find the question "${id}"`, suggestion(id, questions, 'questions'))
  }
  return problems
}

function suggestion(id: string, known: readonly string[], place: string): string {
  const meant = closest(id, known)
  return meant === undefined ? `add it under ${place} or remove it here` : `did you mean "${meant}"?`
}
