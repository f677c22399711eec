import { z } from '@hono/zod-openapi'
import { reportPlanInput } from '../../training/report/report-plan.ts'
import { level } from './schemas.ts'

const state = reportPlanInput.shape.state.unwrap()
const figure = z.int()
const pending = z.int().openapi({ description: 'Learners whose latest answers are not counted in yet: ask again' })

export const planReportSchema = z
  .object({
    plan: z.object({ id: z.string(), name: z.string(), archived: z.boolean() }),
    today: z.iso.date(),
    counts: z
      .object({
        enrolled: figure,
        ready: figure,
        not_started: figure,
        on_track: figure,
        overdue: figure,
        stuck: figure,
        paused: figure,
        completed: figure,
      })
      .openapi({
        description:
          'Of the cohort, or of all. `ready`: the level of every item is ready today. The others add up to `enrolled`; `stuck` is overdue although they answered on three or more days since the item opened.',
      }),
    cohorts: z.array(z.string()),
    items: z.array(
      z.object({
        id: z.string(),
        topic: z.string(),
        title: z.string(),
        level: z.string(),
        mode: z.string(),
        passed: figure,
        open: figure,
        overdue: figure,
      }),
    ),
    learners: z.array(
      z.object({
        learner: z.string(),
        name: z.string(),
        cohort: z.string(),
        first_day: z.iso.date(),
        state,
        items: z.array(
          z.object({
            id: z.string(),
            state: z.enum(['ahead', 'open', 'overdue', 'stuck', 'passed', 'gone']),
            due_on: z.iso.date(),
            passed_on: z.iso.date().nullable(),
          }),
        ),
        last_day: z.iso.date().nullable(),
        ready: figure.openapi({ description: 'Items whose level they are ready for today' }),
      }),
    ),
    total: figure.openapi({ description: 'Learners on all pages' }),
    misconceptions: z.array(
      z.object({
        topic: z.string(),
        id: z.string(),
        claim: z.string(),
        correction: z.string().nullable(),
        raised_by: figure,
        open: figure,
        corrected: figure,
        example: z.string().nullable(),
      }),
    ),
    pending,
  })
  .openapi('PlanReport')

const counts = z.object({ held: figure, shaky: figure, missing: figure, misconception: figure, unasked: figure })
export const planMapSchema = z
  .object({
    plan: z.object({ id: z.string(), name: z.string() }),
    choices: z.array(z.object({ topic: z.string(), title: z.string(), level })),
    topic: z.string(),
    level,
    concepts: z.array(
      z.object({ question: z.string(), prompt: z.string(), id: z.string(), statement: z.string(), essential: z.boolean() }),
    ),
    all_cohorts: z.array(z.string()),
    cohorts: z.array(z.object({ cohort: z.string(), people: figure, counts: z.array(counts) })),
    learners: z.array(
      z.object({
        learner: z.string(),
        name: z.string(),
        cohort: z.string(),
        signs: z.string().openapi({
          description: 'One for each concept: `h` held, `s` shaky, `m` missing, `x` misconception, `.` not answered yet',
        }),
      }),
    ),
    total: figure,
    pending,
  })
  .openapi('PlanMap')
