import { csv } from '../csv.ts'
import { type Download, fileName } from '../download.ts'
import { pause } from '../pause.ts'
import type { Cell } from '../ports.ts'
import { learnerStandings } from './learner-standings.ts'

/** How many learners are gone through between two pauses. */
const MOST_AT_ONCE = 100

/** What the team gets wrong, the most frequent first, as CSV: how many raised each red flag and how many have not set it right since. */
export async function exportMisconceptions(cell: Cell): Promise<Download> {
  const learnerIds = [...cell.store.lastNumbers().keys()]
  const counts = new Map<string, { raised: number; open: number }>()
  for (let from = 0; from < learnerIds.length; from += MOST_AT_ONCE) {
    if (from > 0) await pause()
    cell.store.transaction((store) => {
      for (const learnerId of learnerIds.slice(from, from + MOST_AT_ONCE))
        for (const [topic, { flags }] of learnerStandings(store, cell, learnerId))
          for (const [flag, { corrected }] of Object.entries(flags)) {
            const { raised, open } = counts.get(`${topic} ${flag}`) ?? { raised: 0, open: 0 }
            counts.set(`${topic} ${flag}`, { raised: raised + 1, open: open + (corrected ? 0 : 1) })
          }
    })
  }
  const rows = cell.bank.topics.flatMap(({ topic }) =>
    topic.red_flags.flatMap(({ id, claim, correction }) => {
      const found = counts.get(`${topic.id} ${id}`)
      return found === undefined ? [] : [{ ...found, about: [topic.id, id, claim, correction ?? ''] }]
    }),
  )
  const sorted = rows.toSorted((a, b) => b.open - a.open || b.raised - a.raised).map(({ about, raised, open }) => [...about, raised, open])
  return {
    file: fileName('misconceptions', 'csv'),
    text: csv(['topic', 'red_flag', 'claim', 'correction', 'learners_raised', 'learners_open'], sorted),
  }
}
