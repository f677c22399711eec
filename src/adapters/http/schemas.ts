import { z } from '@hono/zod-openapi'
import { moveInput } from '../../training/drill/say.ts'
import { startDrillInput } from '../../training/drill/start-drill.ts'

export const level = startDrillInput.shape.level.unwrap()
const mode = startDrillInput.shape.mode.unwrap()
const MOVES = moveInput.shape.move.options
const evidence = z.object({ start: z.int(), end: z.int(), text: z.string() }).openapi('Evidence', {
  description: "The learner's own words: UTF-16 offsets into the answer as sent",
  example: { start: 0, end: 14, text: 'it is only DNS' },
})

export const learnerSchema = z.object({ id: z.string(), name: z.string() }).openapi('Learner')
export const tokenSchema = z.object({ token: z.string(), learner: learnerSchema }).openapi('SignedIn')
export const teamSchema = z
  .object({ id: z.string(), name: z.string(), allowed_origins: z.array(z.string()), created_at: z.iso.datetime() })
  .openapi('Team')

export const topicSchema = z
  .object({
    id: z.string().openapi({ example: 'kubernetes/service-types' }),
    title: z.string(),
    summary: z.string(),
    levels: z
      .object({ junior: z.int().optional(), middle: z.int().optional(), senior: z.int().optional() })
      .openapi({ description: 'How many questions each level has' }),
    related: z.array(z.string()),
  })
  .openapi('Topic')

const drillSchema = z
  .object({
    id: z.string(),
    topic: z.string().nullable().openapi({ description: 'null: over all topics' }),
    level: level.nullable().openapi({ description: 'null: from junior upwards' }),
    mode,
    status: z.enum(['open', 'finished']),
    answered: z.int(),
    done: z.int().openapi({ description: 'Questions answered or skipped' }),
    total: z.int().openapi({ description: 'The most questions it can ask; a placement may need fewer' }),
    deadline: z.iso.datetime().nullable(),
  })
  .openapi('Drill')
const turnSchema = z
  .object({
    id: z.string(),
    number: z.int(),
    step: z
      .int()
      .openapi({ description: 'Send it along: when the talk has moved on meanwhile, the answer is refused instead of misunderstood' }),
    question: z.object({ id: z.string(), topic: z.string(), level, prompt: z.string() }),
    ask: z
      .object({ form: z.enum(['question', 'challenge', 'nudge', 'hint', 'blank']), text: z.string() })
      .openapi({ description: 'What is asked right now: the question itself or a follow-up' }),
    deadline: z.iso.datetime().nullable(),
  })
  .openapi('Turn')

const gradeSchema = z
  .object({
    verdict: z.enum(['solid', 'partial', 'off', 'red_flag', 'no_answer']),
    score: z.number().min(0).max(1),
    concepts: z.array(
      z.object({
        id: z.string(),
        statement: z.string().nullable().openapi({ description: 'null while it may still be found' }),
        state: z.enum(['stated', 'contradicted', 'uncertain', 'absent']),
        evidence: z.array(evidence),
      }),
    ),
    red_flags: z.array(z.object({ id: z.string(), claim: z.string(), correction: z.string().nullable(), evidence: z.array(evidence) })),
  })
  .openapi('Grade')
const reply = z
  .array(
    z.object({
      kind: z.enum(['praise', 'challenge', 'nudge', 'hint', 'blank', 'told', 'model', 'ack', 'note', 'summary']),
      text: z.string(),
    }),
  )
  .openapi({ description: 'What the interviewer says' })
const heard = z.enum(['answer', 'aside', ...MOVES])

export const startedSchema = z.object({ reply, drill: drillSchema, turn: turnSchema.nullable() }).openapi('Started')
export const saidSchema = startedSchema
  .extend({
    heard: heard.openapi({ description: 'What it was understood as' }),
    attempt: z.string().nullable(),
    grade: gradeSchema.nullable().openapi({ description: 'null for moves that are no answer, and where feedback waits for the end' }),
  })
  .openapi('Said')
export const transcriptSchema = z
  .object({
    drill: drillSchema,
    turn: turnSchema.nullable(),
    hints: reply.openapi({ description: 'The hints given to what is asked now' }),
    turns: z.array(
      turnSchema.extend({
        status: z.enum(['open', 'answered', 'skipped']),
        attempts: z.array(z.object({ id: z.string(), text: z.string(), created_at: z.iso.datetime(), grade: gradeSchema.nullable() })),
        said: z.array(z.object({ heard, text: z.string().nullable(), attempt: z.string().nullable(), reply, at: z.iso.datetime() })),
      }),
    ),
    summary: reply,
  })
  .openapi('Transcript')

export const progressSchema = z
  .object({
    topics: z.array(
      z.object({
        topic: z.string(),
        title: z.string(),
        levels: z.array(
          z.object({
            level,
            questions: z.int(),
            answered: z.int(),
            solid: z.int(),
            concepts: z.array(
              z.object({
                question: z.string(),
                id: z.string(),
                statement: z.string(),
                essential: z.boolean(),
                state: z.enum(['held', 'shaky', 'missing', 'unasked']),
              }),
            ),
            red_flags: z.array(z.object({ id: z.string(), claim: z.string(), correction: z.string().nullable(), corrected: z.boolean() })),
            ready: z.boolean().openapi({ description: 'Every essential concept held, no red flag open' }),
            missing: z.array(z.string()),
          }),
        ),
        next_level: level.nullable().openapi({ description: 'The first level that is not ready' }),
      }),
    ),
    open_drills: z.array(drillSchema),
  })
  .openapi('Progress')

const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    pointer: z.string().optional().openapi({ description: 'JSON pointer to what is wrong in the request; to the first fault of several' }),
    errors: z
      .array(z.object({ pointer: z.string(), detail: z.string() }))
      .optional()
      .openapi({ description: 'Up to 20 things that are wrong in a request that cannot be read; `detail` says how many more there are' }),
    request_id: z.string(),
  })
  .openapi('Problem', { description: 'RFC 9457; `code` is stable' })

export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})
/** A response that is no JSON. */
export const text = <Type extends string>(type: Type, description: string) => ({
  description,
  content: { [type]: { schema: z.string() } } as { [type in Type]: { schema: z.ZodString } },
})
/** The problems a call may answer with, by status. */
export const problems = <Status extends number>(texts: Record<Status, string>) =>
  Object.fromEntries(
    Object.entries<string>(texts).map(([status, description]) => [
      status,
      { description, content: { 'application/problem+json': { schema: problemSchema } } },
    ]),
  ) as {
    [status in Status]: { description: string; content: { 'application/problem+json': { schema: typeof problemSchema } } }
  }
/** A field that is not known is refused: passed over, its value would be lost and the caller none the wiser. */
export const body = <Schema extends z.ZodType>(schema: Schema) => ({
  body: {
    required: true,
    content: { 'application/json': { schema: schema instanceof z.ZodObject ? (schema.strict() as never as Schema) : schema } },
  },
})
export const LEARNER = [{ learner: [] }]
export const API_KEY = [{ apiKey: [] }]
/** A lead's or admin's token, or the team's key. */
export const STEERING = [{ learner: [] }, { apiKey: [] }]
export const ADMIN = [{ admin: [] }]
