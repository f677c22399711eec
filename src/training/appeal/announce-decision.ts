import { localDay } from '../../core/learning/local-day.ts'
import { localTime } from '../../core/learning/local-time.ts'
import { quietUntil } from '../../core/learning/plan/plan-news.ts'
import { settingsOf } from '../learner/settings-of.ts'
import type { Appeal } from '../learning-ports.ts'
import { NIGHT, tellLearner } from '../notice/tell-learner.ts'
import { ABOUT_APPEAL } from '../plan-ports.ts'
import type { Cell, Store } from '../ports.ts'
import { decisionWords } from './tell-decisions.ts'

const WEEK_MS = 7 * 24 * 60 * 60_000

/** Tells a learner what came of their appeal: a notice, and where they have a chat a message, after the night; in the caller's transaction. */
export function announceDecision(store: Store, cell: Cell, appeal: Appeal): void {
  const { id, learnerId } = appeal
  const now = cell.now()
  const { timeZone } = settingsOf(store, learnerId)
  const day = localDay(now, timeZone)
  const text = decisionWords(store, cell, appeal)
  store.takeNotice({ id: cell.newId(), learnerId, planId: '', about: ABOUT_APPEAL + id, day, text, createdAt: now, seenAt: null })
  const from = quietUntil([NIGHT], timeZone, day, localTime(now, timeZone)) ?? now
  const until = new Date(Date.parse(from) + WEEK_MS).toISOString()
  const isTold = tellLearner(store, cell, learnerId, { text, lines: [], more: 'none', drills: [], appeal: id, until }, from)
  if (isTold) store.saveAppeal({ ...appeal, toldAt: now })
}
