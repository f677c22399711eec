import * as z from 'zod'
import { LEVELS } from './levels.ts'

const CONTROL = /(?![\t\r\n])[\p{Cc}\p{Cs}]/u
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens')
const textUpTo = (longest: number): z.ZodString =>
  z
    .string()
    .trim()
    .min(1, 'it is empty')
    .max(longest, `shorten it to ${longest} characters`)
    .refine((value) => !CONTROL.test(value), 'remove the control characters')
/** What is graded: a clause or two. */
const text = textUpTo(1000)
/** What is only shown. */
const prose = textUpTo(4000)
const phrases = z.array(text).default([])

const term = z.strictObject({
  name: text,
  also: phrases,
  /** True for the things that claims compete for: a property said of the wrong subject is not credited. */
  subject: z.boolean().default(false),
})
const concept = z.strictObject({
  id,
  statement: text,
  weight: z.number().positive().default(1),
  essential: z.boolean().default(false),
  accept: phrases,
  near: phrases,
  patterns: phrases,
  probe: prose.optional(),
})
const redFlag = z.strictObject({
  id,
  claim: text,
  also: phrases,
  patterns: phrases,
  near: phrases,
  correction: text.optional(),
})
const question = z.strictObject({
  id,
  level: z.enum(LEVELS),
  prompt: prose,
  concepts: z.array(concept).min(1),
  red_flags: z.array(id).default([]),
  hints: z.array(prose).default([]),
  answer: prose.optional(),
  follow_ups: z.array(id).default([]),
  /** Other ways to ask the same. */
  paraphrases: z.array(prose).default([]),
})

/** The topic file as an author writes it; defaults filled in. */
export const topicSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'use domain/topic in lower case, such as kubernetes/service-types'),
  title: text,
  summary: z.string().trim().default(''),
  related: z.array(text).default([]),
  terms: z.array(term).default([]),
  classes: z.record(z.string().regex(/^[A-Z][A-Z0-9_]+$/, 'name it in two capitals or more, such as FAST_PATH'), z.array(text)).default({}),
  red_flags: z.array(redFlag).default([]),
  questions: z.array(question).min(1),
  sources: z.array(text).default([]),
  reviewed: z.iso.date('write a date, such as 2026-01-31').optional(),
  valid_for: z.union([text, z.array(text)], 'write a version in double quotes, or a list of them').optional(),
})

export type Topic = z.infer<typeof topicSchema>
export type Question = Topic['questions'][number]
export type Concept = Question['concepts'][number]
export type RedFlag = Topic['red_flags'][number]
