import type * as z from 'zod'
import { Refusal } from './refusal.ts'

/** Parses a verb's input; the first thing wrong becomes a refusal with a JSON pointer to it. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const pointer = `/${(issue?.path ?? []).map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`
  throw new Refusal('invalid_input', `Cannot read the request: ${issue?.message ?? 'it is not valid'}`, pointer === '/' ? '' : pointer)
}
