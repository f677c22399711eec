import * as z from 'zod'
import type { Level } from '../../core/bank/topic/levels.ts'
import { addDays, localDay } from '../../core/learning/local-day.ts'
import type { PlanItem } from '../../core/learning/plan/plan.ts'
import type { ItemNews } from '../../core/learning/plan/plan-news.ts'
import { settingsOf } from '../learner/settings-of.ts'
import { parseInput } from '../parse-input.ts'
import { type ItemToday, itemsToday, nextOf } from '../plan/plan-items.ts'
import { ABOUT, ABOUT_APPEAL, type Notice } from '../plan-ports.ts'
import type { Cell, Store } from '../ports.ts'
import { enrolledWords } from './enrolled-words.ts'
import { newsWords } from './plan-words.ts'
import { whatLeadsSee } from './what-leads-see.ts'

export const NOTICE_KINDS = [
  'appeal_decided',
  'item_overdue',
  'item_due',
  'item_opened',
  'plan_completed',
  'item_passed',
  'enrolled',
  'digest',
] as const
export interface NoticeView {
  readonly id: string
  /** How the item stands today, or what happened. */
  readonly kind: (typeof NOTICE_KINDS)[number]
  readonly plan: { readonly id: string; readonly name: string } | null
  /** What it is about; of a plan that was begun, what to do first. */
  readonly item: {
    readonly id: string
    readonly topic: string
    readonly title: string
    readonly level: Level
    readonly mode: PlanItem['mode']
    readonly opens_on: string
    readonly due_on: string
  } | null
  readonly day: string
  /** The same in words; of what happened, as it was told then. */
  readonly text: string
}
export interface Notices {
  readonly notices: NoticeView[]
  /** The newest. */
  readonly last: string | null
  /** What a lead can see of it. */
  readonly note: string
}
const PASSED = /^passed /
const NEWS: Partial<Record<NoticeView['kind'], ItemNews['news']>> = { item_overdue: 'overdue', item_due: 'due', item_opened: 'opened' }
export const seenInput = z.object({ last: z.string('name the last notice that was seen').max(100) })

/** What a learner was told and has not seen yet, each thing once and as it stands today; what is settled meanwhile is left out. Most urgent first. */
export function listNotices(cell: Cell, learnerId: string): Notices {
  const { store } = cell
  const unseen = store.unseenNotices(learnerId)
  const today = localDay(cell.now(), settingsOf(store, learnerId).timeZone)
  const latest = new Map(unseen.map((notice) => [`${notice.planId} ${notice.about}`, notice]))
  const enrolled = unseen.length === 0 ? [] : store.enrolments({ learnerId })
  const passes = unseen.length === 0 ? [] : store.passes({ learnerId })
  const notices = [...latest.values()].flatMap((notice): NoticeView[] => {
    const { id, planId, about, day, text } = notice
    const plan = store.plan(planId)
    const base = { id, plan: plan === undefined ? null : { id: plan.id, name: plan.name }, day, text, item: null }
    const kind = kindOf(notice)
    if (kind === 'appeal_decided') return isUntold(store, notice) ? [{ ...base, kind }] : []
    if (kind === 'plan_completed' || kind === 'digest') return [{ ...base, kind }]
    const enrolment = enrolled.find((each) => each.planId === planId && each.status === 'active')
    if (plan === undefined || plan.archivedAt !== null || enrolment === undefined) return []
    const items = itemsToday(cell, plan, enrolment, passes, today)
    const itemId = kind === 'enrolled' ? nextOf(items)?.id : about.replace(PASSED, '')
    const standing = items.find(({ item }) => item.id === itemId)
    const shown = kind ?? (standing === undefined ? undefined : itemKind(standing, today))
    if (shown === undefined) return []
    const item = standing === undefined ? null : viewItem(cell, standing)
    if (shown === 'enrolled') {
      const words = enrolledWords(store, cell, plan, items, today)
      return [{ ...base, kind: shown, item, text: [words.text, ...words.lines].join('\n') }]
    }
    const news = NEWS[shown]
    if (standing === undefined || news === undefined) return [{ ...base, kind: shown, item }]
    return [{ ...base, kind: shown, item, text: newsWords(cell, { ...standing, news }, today) }]
  })
  const byUrgency = notices.toSorted((one, other) => NOTICE_KINDS.indexOf(one.kind) - NOTICE_KINDS.indexOf(other.kind))
  return { notices: byUrgency, last: unseen.at(-1)?.id ?? null, note: whatLeadsSee(store.options()) }
}

/** Notes that everything up to this notice was seen. */
export function seeNotices(cell: Cell, learnerId: string, input: unknown): void {
  const { last } = parseInput(seenInput, input)
  const now = cell.now()
  cell.store.transaction((store) => {
    for (const notice of store.unseenNotices(learnerId)) {
      const appeal = notice.id <= last ? appealOf(store, notice) : undefined
      if (appeal?.toldAt === null) store.saveAppeal({ ...appeal, toldAt: now })
    }
    store.seeNotices(learnerId, now, last)
  })
}

const appealOf = (store: Store, { about }: Notice) =>
  about.startsWith(ABOUT_APPEAL) ? store.appeal(about.slice(ABOUT_APPEAL.length)) : undefined
/** A drill begun meanwhile, or a message, has told it already. */
const isUntold = (store: Store, notice: Notice): boolean => appealOf(store, notice)?.toldAt === null

function kindOf({ about }: Notice): NoticeView['kind'] | undefined {
  if (about === ABOUT.enrolled) return 'enrolled'
  if (about === ABOUT.completed) return 'plan_completed'
  if (about === ABOUT.digest) return 'digest'
  if (about.startsWith(ABOUT_APPEAL)) return 'appeal_decided'
  return PASSED.test(about) ? 'item_passed' : undefined
}

function itemKind({ state, dueOn }: ItemToday, today: string): NoticeView['kind'] | undefined {
  if (state === 'overdue') return 'item_overdue'
  if (state !== 'open') return undefined
  return dueOn <= addDays(today, 1) ? 'item_due' : 'item_opened'
}

function viewItem(cell: Cell, { item: { id, topic, level, mode }, opensOn, dueOn }: ItemToday): NonNullable<NoticeView['item']> {
  return { id, topic, title: cell.bank.find(topic)?.topic.title ?? topic, level, mode, opens_on: opensOn, due_on: dueOn }
}
