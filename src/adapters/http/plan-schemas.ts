import { z } from '@hono/zod-openapi'
import { planInput } from '../../training/plan/plan-input.ts'
import { level } from './schemas.ts'

const fields = planInput.shape
const itemFields = fields.items.element.shape
const mode = itemFields.mode.unwrap()
const day = z.string().openapi({ example: '2026-03-02' })
const item = z.object({
  id: z.string(),
  topic: z.string(),
  level,
  mode,
  opens: z.int().openapi({ description: 'The plan day on which it opens; the first is 1' }),
  due: z.int().openapi({ description: 'The plan day by whose end it is to be passed' }),
  pass: itemFields.pass.unwrap(),
})
export const planSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    start: day.nullable().openapi({ description: "null: each joiner's own first day" }),
    counts: fields.counts.unwrap(),
    reminders: z.object({ at: z.string(), weekdays_only: z.boolean(), quiet_from: z.string(), quiet_to: z.string() }).nullable(),
    version: z.int().openapi({ description: 'Send it along when you change the plan' }),
    created_at: z.iso.datetime(),
    archived_at: z.iso.datetime().nullable(),
    items: z.array(item),
    learners: z.int(),
  })
  .openapi('Plan')
const overlap = z
  .object({ plan: z.object({ id: z.string(), name: z.string() }), topic: z.string(), level: z.string(), learners: z.int() })
  .openapi('Overlap', { description: 'Another plan asks the same of some of these learners' })
export const savedPlanSchema = z.object({ plan: planSchema, warnings: z.array(overlap) }).openapi('SavedPlan')
export const templateSchema = z
  .object({ id: z.string(), about: z.string(), plan: planInput })
  .openapi('PlanTemplate', { description: '`plan` can be sent to POST /v1/team/plans as it is' })

const someone = z.object({ line: z.int(), learner: z.string(), name: z.string() })
export const enrolledSchema = z
  .object({
    applied: z.boolean().openapi({ description: 'false: somebody could not be enrolled, so nobody was' }),
    enrolled: z.array(someone),
    returned: z.array(someone).openapi({ description: 'They had left, and are in it again with all they passed' }),
    already: z
      .array(
        someone.omit({ learner: true }).extend({
          same_as: z.int().nullable().openapi({ description: 'The line where they stand first; null: they were in it before' }),
          differs: z.array(z.enum(['name', 'cohort', 'first_day'])).openapi({ description: 'What the line asks for and is not so' }),
        }),
      )
      .openapi({ description: 'In it before, or in the list twice; unchanged' }),
    bad: z.array(z.object({ line: z.int(), reason: z.string() })),
    warnings: z.array(overlap),
    ignored: z.array(z.string()).openapi({ description: 'Columns of the file that are none of those it may have' }),
  })
  .openapi('Enrolled', { description: '`line` is the line of the file, or the place in the list from 1' })
export const enrolmentSchema = z
  .object({
    learner: z.object({
      id: z.string(),
      name: z.string(),
      external_id: z.string().nullable().openapi({ description: 'By which your own application knows them' }),
    }),
    cohort: z.string(),
    state: z.enum(['active', 'paused', 'left']),
    first_day: day,
    last_day: day,
    paused_on: day.nullable(),
    extra_days: z.int(),
    enrolled_at: z.iso.datetime(),
    items: z.int().openapi({ description: 'Those that can be passed' }),
    passed: z.int(),
    overdue: z.int(),
    complete: z.boolean(),
  })
  .openapi('Enrolment')

export const joinLinkSchema = z.object({ id: z.string(), cohort: z.string(), created_at: z.iso.datetime() }).openapi('JoinLink')
export const planInvitationSchema = z
  .object({
    team: z.object({ id: z.string(), name: z.string() }),
    plan: z.object({
      name: z.string(),
      start: day.nullable(),
      counts: fields.counts.unwrap(),
      items: z.array(item.omit({ id: true, pass: true }).extend({ title: z.string() })),
    }),
    note: z.string().openapi({ description: 'What a lead can see of those who join' }),
  })
  .openapi('PlanInvitation')

export const myPlansSchema = z
  .object({
    today: day,
    plans: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        state: z.enum(['active', 'paused', 'left']),
        first_day: day,
        paused_on: day.nullable(),
        complete: z.boolean(),
        items: z.array(
          item.omit({ opens: true, due: true }).extend({
            title: z.string(),
            state: z.enum(['ahead', 'open', 'overdue', 'passed', 'gone']).openapi({ description: 'gone: it left the bank; nobody has to' }),
            opens_on: day,
            due_on: day,
            passed_on: day.nullable(),
          }),
        ),
        next: z.object({ topic: z.string(), level, mode }).nullable().openapi({ description: 'What to do now' }),
      }),
    ),
    note: z.string(),
  })
  .openapi('MyPlans')
