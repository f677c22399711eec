import { closest } from '../../core/bank/closest.ts'
import type { Topic } from '../../core/bank/topic/topic.ts'
import type { Cell } from '../ports.ts'
import { type Fault, Refusal } from '../refusal.ts'
import { findTopics } from './find-topics.ts'

/** The topic with this id. Throws `topic_not_found`, with the id that was probably meant. */
export function requireTopic(cell: Pick<Cell, 'bank'>, id: string, pointer?: string): Topic {
  const found = cell.bank.find(id)?.topic
  if (found === undefined) throw new Refusal('topic_not_found', `Cannot find the topic "${id}"${meantBy(cell, id)}`, pointer)
  return found
}

/** The fault of an input whose topic the bank has not: for where more is wrong in it, so that all is told at once. */
export function topicFault(cell: Pick<Cell, 'bank'>, input: unknown): Fault[] {
  const id = typeof input === 'object' && input !== null && 'topic' in input ? input.topic : undefined
  if (typeof id !== 'string' || id === '' || cell.bank.find(id) !== undefined) return []
  return [{ pointer: '/topic', detail: `there is no topic "${id}"${meantBy(cell, id)}` }]
}

/** ` — did you mean "kubernetes/services"?`, or nothing. */
export function meantBy(cell: Pick<Cell, 'bank'>, id: string): string {
  const ids = cell.bank.topics.map(({ topic }) => topic.id)
  const alike = findTopics(cell, [id]).best
  const meant = closest(id, ids) ?? (alike.length === 1 ? alike[0]?.id : undefined)
  return meant === undefined ? '' : ` — did you mean "${meant}"?`
}
