import { csv } from '../../core/learning/exports/csv.ts'
import { type Download, fileName } from '../download.ts'
import { pause } from '../pause.ts'
import type { Cell } from '../ports.ts'
import { renewStandings } from './renew-standings.ts'

/** How many learners are counted anew between two pauses. */
const MOST_AT_ONCE = 100

/** What the team gets wrong, the most frequent first, as CSV: how many raised each red flag and how many have not set it right since. */
export async function exportMisconceptions(cell: Cell): Promise<Download> {
  const learnerIds = cell.store.learners().map(({ id }) => id)
  const topicIds = cell.bank.topics.map(({ topic }) => topic.id)
  for (let from = 0; from < learnerIds.length; from += MOST_AT_ONCE) {
    if (renewStandings(cell, topicIds, learnerIds, MOST_AT_ONCE).pending === 0) break
    await pause()
  }
  const rows = cell.bank.topics.flatMap(({ topic }) => {
    // Whoever answered in a pause is counted here.
    const standings = renewStandings(cell, [topic.id], learnerIds, learnerIds.length)
    const flags = learnerIds.map((learnerId) => standings.of(topic.id, learnerId)?.flags ?? {})
    return topic.red_flags.flatMap(({ id, claim, correction }) => {
      const found = flags.flatMap((each) => each[id] ?? [])
      const open = found.filter(({ corrected }) => !corrected).length
      return found.length === 0 ? [] : [{ raised: found.length, open, about: [topic.id, id, claim, correction ?? ''] }]
    })
  })
  const sorted = rows.toSorted((a, b) => b.open - a.open || b.raised - a.raised).map(({ about, raised, open }) => [...about, raised, open])
  return {
    file: fileName('misconceptions', 'csv'),
    text: csv(['topic', 'red_flag', 'claim', 'correction', 'learners_raised', 'learners_open'], sorted),
  }
}
