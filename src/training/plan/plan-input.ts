import * as z from 'zod'
import { LEVELS } from '../../core/bank/topic/levels.ts'
import { daysBetween, localDay } from '../../core/learning/local-day.ts'
import { isWithin } from '../../core/learning/local-time.ts'
import { ITEM_MODES, type Plan } from '../../core/learning/plan/plan.ts'
import type { Cell } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { timeOfDay } from '../time-of-day.ts'
import { meantBy } from '../topic/require-topic.ts'

const MOST_DAYS = 366
const planDay = z.int('a day of the plan is a whole number, from 1').min(1, 'the first day is 1').max(MOST_DAYS, `at most day ${MOST_DAYS}`)
const itemId = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/, 'use up to 80 lower-case letters, digits and hyphens')
const item = z
  .strictObject({
    /** Permanent: what people passed is kept under it. Left out, topic, level and mode make it. */
    id: itemId.optional(),
    topic: z.string('a topic is needed, such as kubernetes/services').max(200),
    level: z.enum(LEVELS, `choose one of ${LEVELS.join(', ')}`),
    mode: z.enum(ITEM_MODES, `choose one of ${ITEM_MODES.join(', ')}`).default('practice'),
    opens: planDay,
    due: planDay,
    pass: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('ready') }),
        z.strictObject({ kind: z.literal('score'), least: z.number().min(0.1, 'at least 0.1').max(1, 'at most 1') }),
      ])
      .default({ kind: 'ready' }),
  })
  .refine(({ opens, due }) => due >= opens, { path: ['due'], error: 'it is due before it opens' })
const reminders = z
  .strictObject({
    at: timeOfDay,
    weekdays_only: z.boolean().default(true),
    quiet_from: timeOfDay.default('18:00'),
    quiet_to: timeOfDay.default('08:00'),
  })
  .refine(({ at, quiet_from, quiet_to }) => !isWithin(at, [quiet_from, quiet_to]), { path: ['at'], error: 'it lies in the quiet hours' })

/** A plan as a lead writes it. Two items with one id are refused where the ids are known. */
export const planInput = z.strictObject({
  name: z.string('a name is needed').trim().min(1, 'a name is needed').max(100, 'at most 100 characters'),
  start: z.iso.date('write a day, such as 2026-01-31').nullable().default(null),
  counts: z.enum(['weekdays', 'days'], 'choose weekdays or days').default('weekdays'),
  reminders: reminders.nullable().default(null),
  items: z.array(item).min(1, 'at least one item is needed').max(100, 'at most 100 items'),
})
export type PlanWish = z.output<typeof planInput>
type Checked = Pick<Plan, 'name' | 'start' | 'counts' | 'reminders' | 'items'>

/**
 * What a lead wrote as parts of a plan, checked against the bank and against the plan it replaces. Throws `invalid_input` with a
 * pointer to what is wrong. Topics that left the bank since may stay.
 */
export function readPlan(cell: Cell, wish: PlanWish, before: Plan | undefined): Checked {
  if (wish.start !== (before?.start ?? null)) checkDay(cell, wish.start, '/start')
  const taken = new Map<string, number>()
  const known = new Map([...(before?.removed ?? []), ...(before?.items ?? [])].map((each) => [each.id, each]))
  const items = wish.items.map((each, index) => {
    const id = each.id ?? [each.topic.split('/').at(-1), each.level, ...(each.mode === 'practice' ? [] : [each.mode])].join('-')
    const first = taken.get(id)
    if (first !== undefined) refuse(`item ${index + 1} has the id "${id}" of item ${first + 1}`, `/items/${index}/id`)
    taken.set(id, index)
    const old = known.get(id)
    const isOld = old?.topic === each.topic && old.level === each.level
    if (old !== undefined && !isOld)
      refuse(`"${id}" is ${old.topic} ${old.level}, and passes are kept under it; give another item an id of its own`, `/items/${index}/id`)
    if (!isOld) checkTopic(cell, each, index)
    return { ...each, id }
  })
  const { name, start, counts } = wish
  const { at = '', weekdays_only = true, quiet_from = '', quiet_to = '' } = wish.reminders ?? {}
  return {
    name,
    start,
    counts,
    items,
    reminders: wish.reminders === null ? null : { at, weekdaysOnly: weekdays_only, quiet: [quiet_from, quiet_to] },
  }
}

/** Refuses first days that can only be slips: over a year ago, or over two years ahead. */
export function checkDay(cell: Pick<Cell, 'now'>, day: string | null, pointer: string): void {
  if (day === null) return
  const ahead = daysBetween(localDay(cell.now(), 'UTC'), day)
  if (ahead < -MOST_DAYS) refuse(`${day} is more than a year ago`, pointer)
  if (ahead > 2 * MOST_DAYS) refuse(`${day} is more than two years ahead`, pointer)
}

function checkTopic(cell: Cell, { topic: id, level }: { topic: string; level: string }, index: number): void {
  const topic = cell.bank.find(id)?.topic
  if (topic === undefined) {
    refuse(`there is no topic "${id}"${meantBy(cell, id)}`, `/items/${index}/topic`)
  }
  if (topic !== undefined && !topic.questions.some((question) => question.level === level))
    refuse(`"${id}" has no questions at level ${level}`, `/items/${index}/level`)
}

function refuse(what: string, pointer: string): never {
  throw new Refusal('invalid_input', `Cannot save the plan: ${what}`, pointer)
}
