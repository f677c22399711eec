import type { $ZodIssue } from 'zod/v4/core'
import type { Problem } from './problem.ts'
import type { Locate } from './read-topic.ts'

const KEYS: Record<string, readonly string[]> = {
  topic: ['id', 'title', 'summary', 'related', 'terms', 'classes', 'red_flags', 'questions', 'sources', 'reviewed', 'valid_for'],
  questions: ['id', 'level', 'prompt', 'concepts', 'red_flags', 'hints', 'answer', 'follow_ups'],
  concepts: ['id', 'statement', 'weight', 'essential', 'accept', 'near', 'patterns', 'probe'],
  red_flags: ['id', 'claim', 'also', 'patterns', 'near', 'correction'],
  terms: ['name', 'also', 'subject'],
}

/** A schema issue in an author's words, at the value it is about. */
export function describeIssue(issue: $ZodIssue, value: unknown, path: string, locate: Locate): Problem[] {
  const where = issue.path.length === 0 ? 'the file' : `"${nameOf(issue.path)}"`
  const problem = (message: string, cure: string, place: readonly PropertyKey[] = issue.path): Problem => ({
    path,
    ...locate(place),
    message,
    cure,
    severity: 'error',
  })
  if (issue.code === 'unrecognized_keys') {
    const room = issue.path.filter((part) => typeof part === 'string').at(-1) ?? 'topic'
    return issue.keys.map((key) => {
      const meant = closest(key, KEYS[String(room)] ?? KEYS.topic ?? [])
      return problem(
        `Cannot read ${where}: the key "${key}" is not known`,
        meant === undefined ? 'remove it' : `did you mean "${meant}"?`,
        [...issue.path, key],
      )
    })
  }
  const found = shown(valueAt(value, issue.path))
  if (found === undefined) return [problem(`Cannot read ${where}: it is missing`, `add ${String(issue.path.at(-1) ?? 'it')}`)]
  if (issue.code === 'invalid_type' && issue.expected === 'string')
    return [problem(`Cannot read ${where}: expected text, found ${found}`, 'put it in double quotes')]
  if (issue.code === 'invalid_type')
    return [problem(`Cannot read ${where}: expected ${issue.expected}, found ${found}`, `write ${example(issue.expected)}`)]
  if (issue.code === 'invalid_value')
    return [problem(`Cannot read ${where}: found ${found}`, `use one of ${issue.values.map(String).join(', ')}`)]
  if (issue.code === 'too_small')
    return [
      problem(
        `Cannot read ${where}: it is ${issue.origin === 'number' ? `${found}, not above 0` : 'empty'}`,
        issue.origin === 'number' ? 'write a number above 0' : 'write at least one',
      ),
    ]
  return [problem(`Cannot read ${where}: found ${found}`, issue.message)]
}

const nameOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : String(part)))
    .join('.')
    .replaceAll('.[', '[')

function example(expected: string): string {
  if (expected === 'array') return 'a list, such as [one, two]'
  if (expected === 'number') return 'a number, such as 2'
  if (expected === 'boolean') return 'true or false'
  return 'keys and values'
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found = value
  for (const part of path) found = typeof found === 'object' && found !== null ? Reflect.get(found, part) : undefined
  return found
}

function shown(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'keys and values'
  return `"${String(value)}"`
}

/** The known word fewest edits away, if that is at most two. */
export function closest(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined
  let least = 3
  for (const candidate of known) {
    const distance = edits(word.toLowerCase(), candidate)
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length] ?? 0
}
