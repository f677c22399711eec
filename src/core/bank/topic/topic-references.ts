import { closest } from '../closest.ts'
import type { Problem } from './problem.ts'
import type { Place, TopicText } from './topic-text.ts'

/** Ids are unique, and whatever is referred to exists. Takes the file's value unchecked, so that these show with all other problems. */
export function checkReferences(topic: unknown, text: TopicText): Problem[] {
  const problems: Problem[] = []
  const flags = idsIn(topic, 'red_flags')
  const questions = idsIn(topic, 'questions')
  // The wrong key is told already, and its flags are meant to be there
  const isMisspelt = flags.length === 0 && keysOf(topic).some((key) => closest(key, ['red_flags']) !== undefined)
  const once = (ids: readonly unknown[], place: (index: number) => Place, name: string, cure: string): void => {
    for (const [index, id] of ids.entries())
      if (typeof id === 'string' && ids.indexOf(id) < index)
        problems.push(text.problem(place(index), `Cannot use the ${name} "${id}": it stands twice`, cure))
  }
  const known = (ids: readonly unknown[], among: readonly unknown[], place: Place, name: string, home: string): void => {
    for (const [index, id] of ids.entries())
      if (typeof id === 'string' && !among.includes(id))
        problems.push(text.problem([...place, index], `Cannot find the ${name} "${id}"`, suggestion(id, among, home)))
  }
  const own = 'give each its own; an id that was published never changes'
  once(flags, (index) => ['red_flags', index, 'id'], 'red flag id', own)
  once(questions, (index) => ['questions', index, 'id'], 'question id', own)
  once(listIn(topic, 'terms').map(nameOf), (index) => ['terms', index, 'name'], 'term', 'join the two')
  for (const [index, question] of listIn(topic, 'questions').entries()) {
    const place = ['questions', index]
    const concepts = idsIn(question, 'concepts')
    const accused = listIn(question, 'red_flags')
    const followUps = listIn(question, 'follow_ups')
    once(concepts, (at) => [...place, 'concepts', at, 'id'], 'concept id', own)
    once(accused, (at) => [...place, 'red_flags', at], 'red flag', 'remove one')
    if (!isMisspelt) known(accused, flags, [...place, 'red_flags'], 'red flag', 'red_flags')
    known(followUps, questions, [...place, 'follow_ups'], 'question', 'questions')
    for (const [at, id] of concepts.entries())
      if (accused.includes(id))
        problems.push(
          text.problem(
            [...place, 'concepts', at, 'id'],
            `Cannot tell the concept "${id}" apart: a red flag of this question has the same id`,
            own,
          ),
        )
    for (const [at, id] of followUps.entries())
      if (id === questions[index])
        problems.push(text.problem([...place, 'follow_ups', at], `Cannot follow up with "${id}": it is the question itself`, 'remove it'))
  }
  return problems
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

const keysOf = (value: unknown): string[] => (typeof value === 'object' && value !== null ? Object.keys(value) : [])

function listIn(value: unknown, key: string): readonly unknown[] {
  const found = fieldOf(value, key)
  return Array.isArray(found) ? found : []
}

const idsIn = (value: unknown, key: string): unknown[] => listIn(value, key).map((item) => fieldOf(item, 'id'))

function nameOf(term: unknown): unknown {
  const name = fieldOf(term, 'name')
  return typeof name === 'string' ? name.toLowerCase() : undefined
}

function suggestion(id: string, known: readonly unknown[], home: string): string {
  const meant = closest(
    id,
    known.filter((item) => typeof item === 'string'),
  )
  return meant === undefined ? `add it under ${home} or remove it here` : `did you mean "${meant}"?`
}
