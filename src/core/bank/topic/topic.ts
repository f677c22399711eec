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

// Descriptions are what editors show beside a key
const term = z.strictObject({
  name: text.describe('the name that patterns use, spaces as hyphens'),
  also: phrases.describe('its other names'),
  subject: z.boolean().default(false).describe('claims compete for it: a property said of the wrong subject is not credited'),
})
const concept = z.strictObject({
  id: id.describe('permanent: stored attempts refer to it'),
  statement: text.describe('what is so, in one clause'),
  weight: z.number().positive().default(1).describe('its share of the score, beside those of the other concepts'),
  essential: z.boolean().default(false).describe('no answer is solid without it'),
  accept: phrases.describe('other wordings, short whole clauses as learners say them; * before a word that must be there'),
  near: phrases.describe('what looks alike and must not count'),
  patterns: phrases.describe('slot patterns, in double quotes'),
  probe: prose.optional().describe('the follow-up that asks for it'),
})
const redFlag = z.strictObject({
  id: id.describe('permanent: stored attempts refer to it'),
  claim: text.describe('what is wrong, as people say it'),
  also: phrases.describe('other wordings of it'),
  patterns: phrases.describe('slot patterns, in double quotes; they accuse only beside something of the claim'),
  near: phrases.describe('what looks alike and accuses nobody'),
  correction: text.optional().describe('what is right, told to who says it'),
})
const question = z.strictObject({
  id: id.describe('permanent: stored attempts refer to it'),
  level: z.enum(LEVELS),
  prompt: prose.describe('the question, which must not give its answer away'),
  concepts: z.array(concept).min(1).describe('what an answer is graded by'),
  red_flags: z.array(id).default([]).describe('ids of the wrong claims that may come up'),
  hints: z.array(prose).default([]).describe('given one after the other, before the statement with gaps'),
  answer: prose.optional().describe('the model answer, shown at the end'),
  follow_ups: z.array(id).default([]).describe('ids of up to two questions that come next, of this level or above'),
  paraphrases: z.array(prose).default([]).describe('other ways to ask the same'),
})

/** The topic file as an author writes it; defaults filled in. */
export const topicSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'use domain/topic in lower case, such as kubernetes/service-types')
    .describe('domain/topic, as the file lies in the bank'),
  title: text.describe('what learners pick it by'),
  summary: z.string().trim().default('').describe('what it covers, in a sentence'),
  related: z.array(text).default([]).describe('ids of topics to learn next'),
  terms: z.array(term).default([]).describe('the things it is about'),
  classes: z
    .record(z.string().regex(/^[A-Z][A-Z0-9_]+$/, 'name it in two capitals or more, such as FAST_PATH'), z.array(text))
    .default({})
    .describe('word classes for its patterns'),
  red_flags: z.array(redFlag).default([]).describe('wrong claims, which questions list by id'),
  questions: z.array(question).min(1),
  sources: z.array(text).default([]).describe('where it can be checked'),
  reviewed: z.iso.date('write a date, such as 2026-01-31').optional().describe('the day somebody last looked it over'),
  valid_for: z
    .union([text, z.array(text)], 'write a version in double quotes, or a list of them')
    .optional()
    .describe('the versions or dates that its figures hold for'),
})

export type Topic = z.infer<typeof topicSchema>
export type Question = Topic['questions'][number]
export type Concept = Question['concepts'][number]
export type RedFlag = Topic['red_flags'][number]
