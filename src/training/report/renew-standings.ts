import { type Standing, topicStanding } from '../../core/learning/memory/standing.ts'
import { memoriesOf } from '../drill/counted-attempts.ts'
import type { Cell } from '../ports.ts'

/** How many learners are counted anew in one request, so that none holds the cell up for long. */
const MOST_AT_ONCE = 50

/** Standings by topic and learner; whoever never answered anything has none. */
export interface Standings {
  of(topic: string, learnerId: string): Standing | undefined
  /** Learners whose standing is older than their last answer, or not there yet: ask again to have it. */
  readonly pending: number
}

/**
 * Brings what is kept of these learners' standings up to date, some learners at a time. Only this pays for it: an answer leaves the
 * standings as they are, and its number tells that they are old.
 */
export function renewStandings(cell: Cell, topicIds: readonly string[], learnerIds: readonly string[], most = MOST_AT_ONCE): Standings {
  const topics = [...new Set(topicIds)].flatMap((id) => cell.bank.find(id) ?? [])
  const numbers = cell.store.lastNumbers()
  const kept = new Map(topics.map(({ topic }) => [topic.id, new Map(cell.store.standings(topic.id).map((each) => [each.learnerId, each]))]))
  const stale = learnerIds.filter((learnerId) => {
    const number = numbers.get(learnerId)
    if (number === undefined) return false
    return topics.some(({ topic, contentHash }) => {
      const known = kept.get(topic.id)?.get(learnerId)
      return known?.number !== number || known.contentHash !== contentHash
    })
  })
  const renewed = stale.slice(0, most)
  if (renewed.length > 0)
    cell.store.transaction((store) => {
      for (const learnerId of renewed) {
        const memories = memoriesOf(store, learnerId)
        const answered = store.answeredDays(learnerId)
        for (const { topic, contentHash } of topics) {
          const standing = topicStanding(topic, memories, answered)
          const made = { learnerId, topic: topic.id, number: numbers.get(learnerId) ?? 0, contentHash, standing }
          store.saveStanding(made)
          kept.get(topic.id)?.set(learnerId, made)
        }
      }
    })
  return { of: (topic, learnerId) => kept.get(topic)?.get(learnerId)?.standing, pending: stale.length - renewed.length }
}
