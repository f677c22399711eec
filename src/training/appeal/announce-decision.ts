import { localDay } from '../../core/learning/local-day.ts'
import { settingsOf } from '../learner/settings-of.ts'
import type { Appeal } from '../learning-ports.ts'
import { afterQuiet, tellLearner } from '../notice/tell-learner.ts'
import { ABOUT_APPEAL } from '../plan-ports.ts'
import type { Cell, Store } from '../ports.ts'
import { decisionWords } from './tell-decisions.ts'

const WEEK_MS = 7 * 24 * 60 * 60_000

/** Tells a learner what came of their appeal: a notice, and where they have a chat a message, after the night; in the caller's transaction. */
export function announceDecision(store: Store, cell: Cell, appeal: Appeal): void {
  const { id, learnerId } = appeal
  const now = cell.now()
  const day = localDay(now, settingsOf(store, learnerId).timeZone)
  const text = decisionWords(store, cell, appeal)
  const notice = { id: cell.newId(), learnerId, planId: '', about: ABOUT_APPEAL + id, day, text, createdAt: now, seenAt: null }
  if (!store.takeNotice(notice)) return
  const from = afterQuiet(store, cell, learnerId)
  const until = new Date(Date.parse(from) + WEEK_MS).toISOString()
  const isTold = tellLearner(store, cell, learnerId, { text, lines: [], more: 'none', drills: [], appeal: id, until }, from)
  if (isTold) store.saveAppeal({ ...appeal, toldAt: now })
}
