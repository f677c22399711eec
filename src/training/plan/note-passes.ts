import { localDay } from '../../core/learning/local-day.ts'
import type { Memory } from '../../core/learning/memory/memory.ts'
import { progressOf } from '../../core/learning/memory/progress.ts'
import type { Pass, PlanItem } from '../../core/learning/plan/plan.ts'
import { reportDrill } from '../drill/report-drill.ts'
import { shownMemories } from '../drill/silent-drills.ts'
import { settingsOf } from '../learner/settings-of.ts'
import { announce } from '../notice/announce.ts'
import { tellLrs } from '../outbox/lrs-outbox.ts'
import type { Cell, Drill, Store } from '../ports.ts'

/** A shorter drill proves nothing; one that was stopped counts what was left as nothing. */
const LEAST_QUESTIONS = 4

/**
 * Notes which items of a learner's plans are passed by now, within the caller's transaction, tells of those that are new, and gives them.
 * `topic`: only items of it can have changed; null: any. A pass would tell how an open interview goes, so what is said there counts from its end.
 * `drillId`: all that was said since the last call was said in that drill; null: grades or plans may have changed.
 */
export function notePasses(store: Store, cell: Cell, learnerId: string, topic: string | null, drillId: string | null = null): Pass[] {
  const enrolled = store.enrolments({ learnerId }).filter(({ status }) => status !== 'left')
  if (enrolled.length === 0) return []
  const at = cell.now()
  const day = localDay(at, settingsOf(store, learnerId).timeZone)
  let memories: readonly Memory[] | undefined
  const remembered = (): readonly Memory[] => {
    memories ??= shownMemories(store, learnerId, topic)
    return memories
  }
  const known = new Set(store.passes({ learnerId }).map(({ planId, itemId }) => `${planId} ${itemId}`))
  return enrolled.flatMap((enrolment) => {
    const { planId } = enrolment
    const plan = store.plan(planId)
    if (plan === undefined || plan.archivedAt !== null) return []
    const passes = plan.items.flatMap((item): Pass[] => {
      if ((topic !== null && item.topic !== topic) || known.has(`${planId} ${item.id}`)) return []
      const pass: Pass = { planId, learnerId, itemId: item.id, day, at }
      return isPassed(store, cell, learnerId, item, drillId, remembered) && store.addPass(pass) ? [pass] : []
    })
    if (passes.length > 0) announce(store, cell, { type: 'passed', plan, enrolment, passes })
    tellLrs(store, cell, () => passes.map(({ itemId }) => ({ verb: 'passed', learner: learnerId, plan: planId, item: itemId })))
    return passes
  })
}

function isPassed(
  store: Store,
  cell: Cell,
  learnerId: string,
  { topic: id, level, mode, pass }: PlanItem,
  drillId: string | null,
  remembered: () => readonly Memory[],
): boolean {
  const topic = cell.bank.find(id)?.topic
  if (topic === undefined) return false
  const progress = progressOf(topic, remembered()).levels.find((each) => each.level === level)
  if (progress === undefined) return false
  if (pass.kind === 'ready') return progress.ready
  if (progress.red_flags.some(({ corrected }) => !corrected)) return false
  const least = Math.min(LEAST_QUESTIONS, progress.questions)
  // What ended before was judged then, unless a red flag stood against it that may be set right by now.
  const isNew = (drill: Drill): boolean => drillId === null || drill.id === drillId || progress.red_flags.length > 0
  return store.drillsOf(learnerId).some((drill) => {
    if (!isNew(drill)) return false
    if (drill.topic !== id || drill.level !== level || drill.mode !== mode || drill.status !== 'finished') return false
    const planned = drill.questionIds.length
    if (planned < least) return false
    const { answered, score } = reportDrill({ ...cell, store }, learnerId, drill.id).figures
    return ((score ?? 0) * answered) / planned >= pass.least
  })
}
