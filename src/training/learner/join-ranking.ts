import * as z from 'zod'
import { parseInput } from '../parse-input.ts'
import type { Cell } from '../ports.ts'
import { Refusal } from '../refusal.ts'
import { settingsOf } from './settings-of.ts'

export const joinRankingInput = z.object({ show: z.boolean('say whether to be shown') })

/** Lets a learner be shown to their neighbours in the ranking, and them to the learner, or ends it. Throws `forbidden` where the team has none. */
export function joinRanking(cell: Cell, learnerId: string, input: unknown): void {
  const { show } = parseInput(joinRankingInput, input)
  if (show && !cell.store.options().ranking) throw new Refusal('forbidden', 'Cannot show a ranking: the team has none')
  cell.store.transaction((store) => store.saveSettings(learnerId, { ...settingsOf(store, learnerId), isRanked: show }))
}
