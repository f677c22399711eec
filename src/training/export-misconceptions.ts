import { csv } from '../core/learning/exports/csv.ts'
import { topicStanding } from '../core/learning/standing.ts'
import { memoriesOf } from './counted-attempts.ts'
import { type Download, fileName } from './download.ts'
import type { Cell } from './ports.ts'

/** What the team gets wrong, the most frequent first, as CSV: how many raised each red flag and how many have not set it right since. */
export function exportMisconceptions(cell: Cell): Download {
  const counts = new Map<string, { raised: number; open: number }>()
  for (const learnerId of cell.store.learnerIds()) {
    const memories = memoriesOf(cell.store, learnerId)
    const touched = new Set(memories.map(({ topic }) => topic))
    for (const { topic } of cell.bank.topics.filter((entry) => touched.has(entry.topic.id)))
      for (const [id, { corrected }] of Object.entries(topicStanding(topic, memories, []).flags)) {
        const known = counts.get(`${topic.id}#${id}`) ?? { raised: 0, open: 0 }
        counts.set(`${topic.id}#${id}`, { raised: known.raised + 1, open: known.open + (corrected ? 0 : 1) })
      }
  }
  const rows = cell.bank.topics.flatMap(({ topic }) =>
    topic.red_flags.flatMap(({ id, claim, correction }) => {
      const count = counts.get(`${topic.id}#${id}`)
      return count === undefined ? [] : [{ count, row: [topic.id, id, claim, correction ?? '', count.raised, count.open] }]
    }),
  )
  const sorted = rows.toSorted((a, b) => b.count.open - a.count.open || b.count.raised - a.count.raised).map(({ row }) => row)
  return {
    file: fileName('misconceptions', 'csv'),
    text: csv(['topic', 'red_flag', 'claim', 'correction', 'learners_raised', 'learners_open'], sorted),
  }
}
