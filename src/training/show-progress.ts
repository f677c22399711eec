import { progressOf, type TopicProgress } from '../core/learning/progress.ts'
import { memoriesOf } from './counted-attempts.ts'
import type { Cell } from './ports.ts'
import { type DrillView, viewDrill } from './views.ts'

export interface ProgressOutcome {
  readonly topics: readonly TopicProgress[]
  /** Drills that wait to be gone on with, latest first. */
  readonly open_drills: readonly DrillView[]
}

/** What the learner holds, by topic and level, over every topic they have answered in. */
export function showProgress(cell: Cell, learnerId: string): ProgressOutcome {
  const memories = memoriesOf(cell.store, learnerId)
  const seen = new Set(memories.map((memory) => memory.topic))
  const topics = cell.bank.topics.filter(({ topic }) => seen.has(topic.id)).map(({ topic }) => progressOf(topic, memories))
  const open = cell.store.drillsOf(learnerId).filter((drill) => drill.status === 'open')
  return { topics, open_drills: open.map((drill) => viewDrill(drill, cell.store.openTurn(drill.id))) }
}
