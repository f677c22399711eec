import { progressOf, type TopicProgress } from '../../core/learning/memory/progress.ts'
import { shownMemories } from '../drill/silent-drills.ts'
import { type DrillView, viewDrill } from '../drill/views.ts'
import type { Cell } from '../ports.ts'

export interface ProgressOutcome {
  readonly topics: readonly TopicProgress[]
  /** Drills that wait to be gone on with, latest first. */
  readonly open_drills: readonly DrillView[]
}

/** What the learner holds, by topic and level, over every topic they have answered in. What open interviews and placements showed waits for their end. */
export function showProgress(cell: Cell, learnerId: string): ProgressOutcome {
  const memories = shownMemories(cell.store, learnerId)
  const seen = new Set(memories.map((memory) => memory.topic))
  const topics = cell.bank.topics.filter(({ topic }) => seen.has(topic.id)).map(({ topic }) => progressOf(topic, memories))
  const open = cell.store.drillsOf(learnerId).filter((drill) => drill.status === 'open')
  return { topics, open_drills: open.map((drill) => viewDrill(drill, cell.store.openTurn(drill.id))) }
}
