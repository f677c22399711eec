import * as z from 'zod'
import { type Fault, Refusal } from './refusal.ts'
import './word-issue.ts'

const MOST_NAMED = 20

/** A field that reading gives and nobody may change: it may come back with the rest. */
export const asRead = z.unknown().optional().describe('May come back as it was read; nothing is done with it')

/** Parses a verb's input; all that is wrong becomes one refusal, each fault with a JSON pointer to it. `also` is told with what is. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown, also?: readonly Fault[]): z.output<Schema> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  throw refusalOf(parsed.error, also)
}

/** What a schema finds wrong, as a refusal. */
export function refusalOf({ issues }: z.ZodError, also: readonly Fault[] = []): Refusal {
  const told = new Set<string>()
  // The first at a place tells the cause; a check of the whole often stumbles over the same.
  const all = [...also, ...issues.flatMap(faultsOf)].filter(({ pointer }) => !told.has(pointer) && told.add(pointer))
  const faults = all.slice(0, MOST_NAMED)
  const named = faults.map(({ pointer, detail }) => (pointer === '' ? detail : `"${pointer.slice(1).replaceAll('/', '.')}": ${detail}`))
  const more = all.length > faults.length ? [`and ${all.length - faults.length} more`] : []
  return new Refusal('invalid_input', `Cannot read the request: ${[...named, ...more].join('; ')}`, faults[0]?.pointer, faults)
}

function faultsOf(issue: z.core.$ZodIssue): Fault[] {
  if (issue.code !== 'unrecognized_keys') return [{ pointer: pointerTo(issue.path), detail: issue.message }]
  const lines = issue.message.split('\n')
  return issue.keys.map((key, index) => ({ pointer: pointerTo([...issue.path, key]), detail: lines[index] ?? issue.message }))
}

const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
