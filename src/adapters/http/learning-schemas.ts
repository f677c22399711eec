import { z } from '@hono/zod-openapi'
import { level } from './schemas.ts'

const said = z.enum(['at_once', 'when_asked', 'not_said'])
const confidence = z.enum(['sure', 'unsure']).nullable()
const verdict = z.enum(['solid', 'partial', 'off', 'red_flag', 'no_answer'])
const share = z.number().min(0).max(1)

export const reviewsSchema = z
  .object({
    today: z.string().openapi({ description: "The learner's own calendar day" }),
    due: z.array(
      z.object({
        topic: z.string(),
        question: z.string(),
        prompt: z.string(),
        due: z.string(),
        overdue: z.int().openapi({ description: 'Days' }),
        reason: z.enum(['sure_but_wrong', 'red_flag', 'due']),
      }),
    ),
    waiting: z.int().openapi({ description: "Due as well, but over today's cap, or paused" }),
    done_today: z.int(),
    forecast: z.array(z.object({ day: z.string(), reviews: z.int() })).openapi({ description: '30 days from today on' }),
  })
  .openapi('Reviews')

export const reportSchema = z
  .object({
    title: z.string(),
    mode: z.string(),
    started_at: z.iso.datetime(),
    finished_at: z.iso.datetime().nullable(),
    placement: z.object({ level, why: z.string() }).nullable(),
    figures: z.object({
      asked: z.int(),
      answered: z.int(),
      skipped: z.int(),
      solid: z.int(),
      score: share.nullable(),
      concepts_said: z.int(),
      concepts: z.int(),
      red_flags: z.int(),
      red_flags_corrected: z.int(),
      seconds: z.int(),
    }),
    questions: z.array(
      z.object({
        number: z.int(),
        id: z.string(),
        topic: z.string(),
        level: level.nullable(),
        prompt: z.string(),
        status: z.enum(['answered', 'skipped']),
        verdict: verdict.nullable(),
        score: share.nullable(),
        first_score: share.nullable(),
        seconds: z.int(),
        over_time: z.boolean(),
        follow_ups: z.int(),
        hints: z.int(),
        confidence,
        answers: z.array(z.object({ id: z.string(), asked: z.string().nullable(), text: z.string() })),
        concepts: z.array(z.object({ id: z.string(), statement: z.string(), essential: z.boolean(), said, evidence: z.array(z.string()) })),
        red_flags: z.array(
          z.object({
            id: z.string(),
            claim: z.string(),
            correction: z.string().nullable(),
            evidence: z.array(z.string()),
            corrected: z.boolean(),
          }),
        ),
      }),
    ),
    strongest: z.array(z.string()),
    weakest: z.array(z.string()),
    study: z.array(z.object({ topic: z.string(), text: z.string() })),
  })
  .openapi('Report')

export const appealSchema = z
  .object({
    id: z.string(),
    attempt: z.string(),
    kind: z.enum(['concept', 'red_flag']),
    finding: z.string(),
    claim: z.string().nullable().openapi({ description: 'null while the talk goes on and still asks for that concept' }),
    note: z.string(),
    status: z.enum(['open', 'accepted', 'declined']),
    word: z.string().openapi({ description: "The reviewer's" }),
    created_at: z.iso.datetime(),
    decided_at: z.iso.datetime().nullable(),
  })
  .openapi('Appeal')

export const appealCaseSchema = appealSchema
  .extend({
    claim: z.string(),
    learner: z.string(),
    topic: z.string(),
    question: z.string(),
    prompt: z.string(),
    asked: z.string().nullable(),
    answer: z.string(),
    phrase: z.string(),
    verdict,
    score: share,
    concepts: z.array(z.string()),
    red_flags: z.array(z.string()),
  })
  .openapi('AppealCase')

const outcome = z.object({ verdict, score: share })
export const regradedSchema = z
  .object({
    attempts: z.int(),
    gone: z.int().openapi({ description: 'Attempts whose question left the bank or whose words were removed; they keep their grade' }),
    changes: z.int().openapi({ description: 'How many grades change; `changed` holds the first 500' }),
    changed: z.array(
      z.object({
        attempt: z.string(),
        topic: z.string(),
        question: z.string(),
        text: z.string().nullable().openapi({ description: "Shown to the team's key alone" }),
        before: outcome,
        after: outcome,
        gained: z.array(z.string()),
        lost: z.array(z.string()),
        flags_gained: z.array(z.string()),
        flags_lost: z.array(z.string()),
      }),
    ),
  })
  .openapi('Regraded')
