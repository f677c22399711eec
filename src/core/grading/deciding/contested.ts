import type { Standing } from '../matching/align.ts'
import { shareOf } from './fit.ts'
import { logistic } from './weigh.ts'

/** Up to so many words of claims an answer makes one point, from so many on it has room for several. */
const BRIEF = 15
const ROOMY = 35
const PER_COVERAGE = 6
const PER_OWN = 3
const HALF = 0.5

/** How short an answer is, 0 to 1, and by item how much the others have of it, 0 and up. */
export interface Contest {
  readonly brevity: number
  readonly byOthers: readonly number[]
}

/** What is said in a few words is said of one thing: the more of it others ask for, the less it says any of them. */
export function contestOf(words: number, standings: readonly Standing[]): Contest {
  const brevity = shareOf(ROOMY - words, ROOMY - BRIEF)
  const said = standings.map(likelihoodOf)
  const all = said.reduce((sum, one) => sum + one, 0)
  return { brevity, byOthers: said.map((one) => all - one) }
}

/** How likely an item is said at all: by how much of it is, and of the words that are its own. */
function likelihoodOf({ best, own }: Standing): number {
  if (best === undefined) return 0
  return logistic(PER_COVERAGE * (best.coverage - HALF) + PER_OWN * (own - HALF))
}
