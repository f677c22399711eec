import type { Level } from '../../core/bank/topic/levels.ts'
import type { Topic } from '../../core/bank/topic/topic.ts'
import { countLevels } from '../../core/learning/memory/choose-questions.ts'
import type { Cell } from '../ports.ts'
import { requireTopic } from './require-topic.ts'

export interface TopicSummary {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly levels: Partial<Record<Level, number>>
  readonly related: readonly string[]
}

/** What there is to drill. */
export function listTopics(cell: Pick<Cell, 'bank'>): TopicSummary[] {
  return cell.bank.topics.map(({ topic }) => summaryOf(topic))
}

/** One topic. Throws `topic_not_found`. */
export function showTopic(cell: Pick<Cell, 'bank'>, id: string): TopicSummary {
  return summaryOf(requireTopic(cell, id))
}

function summaryOf(topic: Topic): TopicSummary {
  return { id: topic.id, title: topic.title, summary: topic.summary, levels: countLevels(topic), related: topic.related }
}
