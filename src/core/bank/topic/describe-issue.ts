import type { $ZodIssue } from 'zod/v4/core'
import { closest } from '../closest.ts'
import type { Problem } from './problem.ts'
import { topicSchema } from './topic.ts'
import type { Place, TopicText } from './topic-text.ts'

const keysOf = ({ shape }: { readonly shape: object }): readonly string[] => Object.keys(shape)
const { terms, red_flags, questions } = topicSchema.shape
const KEYS: Record<string, readonly string[]> = {
  topic: keysOf(topicSchema),
  terms: keysOf(terms.unwrap().element),
  red_flags: keysOf(red_flags.unwrap().element),
  questions: keysOf(questions.element),
  concepts: keysOf(questions.element.shape.concepts.element),
}
const KINDS: Record<string, readonly [name: string, example: string]> = {
  array: ['a list', 'a list, such as [one, two]'],
  boolean: ['true or false', 'true or false'],
  number: ['a number', 'a number, such as 2'],
  object: ['keys and values', 'keys and values'],
  record: ['keys and values', 'keys and values, such as FAST: [quick, rapid]'],
}

/** How an entry of a list may be written; `_` is what stands there as text. */
const ENTRIES: Record<string, string> = {
  terms: '{ name: _ }',
  concepts: '{ id: one, statement: _ }',
  red_flags: '{ id: one, claim: _ }',
  questions: '{ id: one, level: junior, prompt: _, concepts: […] }',
}

/** What is read as a whole, and what it cannot be without. */
export interface Whole {
  readonly name: string
  readonly needs: string
}
const TOPIC: Whole = { name: 'the file', needs: 'id, title and questions' }

/** A schema issue in an author's words, at the value it is about. */
export function describeIssue(issue: $ZodIssue, value: unknown, text: TopicText, whole = TOPIC): Problem[] {
  const where = issue.path.length === 0 ? whole.name : `"${nameOf(issue.path)}"`
  const problem = (message: string, cure: string): Problem[] => [text.problem(issue.path, `Cannot read ${where}: ${message}`, cure)]
  if (issue.code === 'unrecognized_keys') {
    const room = String(issue.path.filter((part) => typeof part === 'string').at(-1) ?? 'topic')
    return issue.keys.map((key) => {
      const meant = closest(key, KEYS[room] ?? [])
      const cure = meant === undefined ? 'remove it, or put the text in double quotes if it holds a comma' : `did you mean "${meant}"?`
      return text.problemAtKey([...issue.path, key], `Cannot read ${where}: the key "${key}" is not known`, cure)
    })
  }
  const found = shown(valueAt(value, issue.path), text.source(issue.path))
  if (found === undefined && issue.path.length === 0) return problem('it is empty', `add ${whole.needs}`)
  if (found === undefined) return problem('it is missing', cureFor(issue.path, value, whole))
  if (issue.code === 'invalid_type' && issue.expected === 'string')
    return problem(`expected text, found ${found}`, CURES_OF_TEXT[found] ?? 'put it in double quotes')
  if (issue.code === 'invalid_type') {
    const [kind, example] = KINDS[issue.expected] ?? [issue.expected, issue.expected]
    const entry = issue.expected === 'object' ? ENTRIES[String(issue.path.at(-2))] : undefined
    const written = found.startsWith('"') ? found.slice(1, -1) : '…'
    return problem(`expected ${kind}, found ${found}`, `write ${entry === undefined ? example : entry.replace('_', written)}`)
  }
  if (issue.code === 'invalid_value') return problem(`found ${found}`, `use one of ${issue.values.map(String).join(', ')}`)
  if (issue.code === 'invalid_key') {
    const name = String(issue.path.at(-1))
    return [text.problemAtKey(issue.path, `Cannot read ${where}: "${name}" is no class name`, issue.issues[0]?.message ?? 'rename it')]
  }
  if (issue.code === 'too_small' && issue.origin === 'number') return problem(`it is ${found}, not above 0`, 'write a number above 0')
  if (issue.code === 'too_small' && issue.origin === 'string')
    return problem('it is empty', `write a few words${typeof issue.path.at(-1) === 'number' ? ', or remove it' : ''}`)
  if (issue.code === 'too_small') return problem('it is empty', 'write at least one')
  return problem(`found ${found}`, issue.message)
}

const CURES_OF_TEXT: Record<string, string> = {
  'a list': 'write it as text, without the brackets or the "-" before it',
  'keys and values': 'put the whole text in double quotes: a colon and a space make a key of what stands before them',
}

/** What to do about a key that is missing; where any key may stand, one that is nearly the same is meant. */
function cureFor(path: Place, value: unknown, whole: Whole): string {
  const key = String(path.at(-1))
  const room = valueAt(value, path.slice(0, -1))
  const others = whole === TOPIC || typeof room !== 'object' || room === null ? [] : Object.keys(room)
  const meant = closest(key, others)
  return meant === undefined ? `add ${key}` : `did you mean it by "${meant}"?`
}

const nameOf = (path: Place): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : String(part)))
    .join('.')
    .replaceAll('.[', '[')

function valueAt(value: unknown, path: Place): unknown {
  let found = value
  for (const part of path) found = typeof found === 'object' && found !== null ? Reflect.get(found, part) : undefined
  return found
}

/** A value as it may stand in a message; numbers as they are written, long texts cut. */
function shown(value: unknown, source: string | undefined): string | undefined {
  if (value === undefined || value === null) return undefined
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'keys and values'
  const text = typeof value === 'string' ? value : (source ?? String(value))
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text)
}
