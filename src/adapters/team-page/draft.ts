import type { Plan, PlanTemplate } from './session.ts'
import { typedNumber } from './typed-number.ts'

type Item = Plan['items'][number]
/** A plan as it is being written. Numbers are texts, so that a half-typed one is not lost. */
export interface Draft {
  readonly name: string
  readonly start: string
  readonly counts: Plan['counts']
  readonly reminders: Plan['reminders']
  readonly items: readonly DraftItem[]
  /** The version that was read; null for a new plan. */
  readonly version: number | null
}
export interface DraftItem {
  /** Kept for what is there already; new ones get one from the server. */
  readonly id: string | null
  /** Tells rows apart while they move. */
  readonly key: string
  readonly topic: string
  readonly level: Item['level']
  readonly mode: Item['mode']
  readonly opens: string
  readonly due: string
  /** Empty: the level is ready; else the least score, 0 to 1. */
  readonly least: string
}
export const REMINDERS = { at: '09:00', weekdays_only: true, quiet_from: '18:00', quiet_to: '08:00' }
export const EMPTY: Draft = { name: '', start: '', counts: 'weekdays', reminders: REMINDERS, items: [], version: null }

export function draftOf(plan: Plan | PlanTemplate['plan'], version: number | null): Draft {
  return {
    name: plan.name,
    start: plan.start ?? '',
    counts: plan.counts ?? 'weekdays',
    reminders: plan.reminders === undefined || plan.reminders === null ? null : { ...REMINDERS, ...plan.reminders },
    items: plan.items.map(({ id, topic, level, mode = 'practice', opens, due, pass }, at) => ({
      id: id ?? null,
      key: id ?? String(at),
      topic,
      level,
      mode,
      opens: String(opens),
      due: String(due),
      least: pass?.kind === 'score' ? String(pass.least) : '',
    })),
    version,
  }
}

/** As the API takes it. */
export function bodyOf({ name, start, counts, reminders, items }: Draft) {
  return {
    name,
    start: start === '' ? null : start,
    counts,
    reminders,
    items: items.map(({ id, topic, level, mode, opens, due, least }) => ({
      ...(id === null ? {} : { id }),
      topic,
      level,
      mode,
      opens: typedNumber(opens),
      due: typedNumber(due),
      pass: least === '' ? { kind: 'ready' as const } : { kind: 'score' as const, least: Number(least) },
    })),
  }
}

/** Changes one item in place. */
export const withItem = (draft: Draft, at: number, change: Partial<DraftItem>): Draft => ({
  ...draft,
  items: draft.items.map((item, index) => (index === at ? { ...item, ...change } : item)),
})

export function movedItem(draft: Draft, from: number, to: number): Draft {
  const items = [...draft.items]
  items.splice(to, 0, ...items.splice(from, 1))
  return { ...draft, items }
}
