import * as z from 'zod'
import { LEVELS } from '../topic/levels.ts'

const texts = z.array(z.string()).readonly()
const concept = z.object({
  id: z.string(),
  statement: z.string(),
  weight: z.number().optional(),
  essential: z.boolean().optional(),
  accept: texts.optional(),
})

/** What an import made of a sheet, in the form of a topic file; kept beside it to tell later what the author changed. */
export const importedTopic = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  related: texts,
  terms: z.array(z.object({ name: z.string(), also: texts.optional(), subject: z.boolean().optional() })).readonly(),
  red_flags: z.array(z.object({ id: z.string(), claim: z.string(), also: texts.optional(), correction: z.string().optional() })).readonly(),
  questions: z
    .array(
      z.object({
        id: z.string(),
        level: z.enum(LEVELS),
        prompt: z.string(),
        concepts: z.array(concept).readonly(),
        red_flags: texts,
        follow_ups: texts,
        answer: z.string(),
      }),
    )
    .readonly(),
})
export type ImportedTopic = z.infer<typeof importedTopic>
export type ImportedConcept = z.infer<typeof concept>

/** What is written of it: an empty list or text is left out. */
export function withoutEmpty(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    (Array.isArray(part) && part.length === 0) || part === '' ? undefined : part,
  )
}
