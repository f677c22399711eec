import { type Standing, topicStanding } from '../../core/learning/memory/standing.ts'
import { memoriesOf } from '../drill/counted-attempts.ts'
import type { Cell, Store } from '../ports.ts'

/** A learner's standings by topic, of the topics they were asked about; what is old is counted anew and kept, within the caller's transaction. */
export function learnerStandings(store: Store, { bank }: Pick<Cell, 'bank'>, learnerId: string): ReadonlyMap<string, Standing> {
  const number = store.lastNumber(learnerId)
  if (number === 0) return new Map()
  const kept = new Map(store.standingsOf(learnerId).map((each) => [each.topic, each]))
  const remembered = store.rememberedTopics(learnerId)
  // Memories are missing as a whole or not at all.
  const asked = remembered.length > 0 ? remembered : [...new Set(memoriesOf(store, learnerId).map(({ topic }) => topic))]
  const topics = asked.flatMap((id) => bank.find(id) ?? [])
  const isOld = ({ topic, contentHash }: (typeof topics)[number]): boolean => {
    const known = kept.get(topic.id)
    return known?.number !== number || known.contentHash !== contentHash
  }
  const old = topics.filter(isOld)
  const memories = old.length === 0 ? [] : memoriesOf(store, learnerId)
  const answered = old.length === 0 ? [] : store.answeredDays(learnerId)
  for (const { topic, contentHash } of old) {
    const made = { learnerId, topic: topic.id, number, contentHash, standing: topicStanding(topic, memories, answered) }
    store.saveStanding(made)
    kept.set(topic.id, made)
  }
  return new Map(topics.flatMap(({ topic: { id } }) => kept.get(id) ?? []).map(({ topic, standing }) => [topic, standing]))
}
