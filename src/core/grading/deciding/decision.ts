import type { ReadyItem } from '../compiled-topic.ts'
import type { PatternMatch } from '../matching/match-pattern.ts'
import type { Alignment } from '../matching/window.ts'
import type { Bar } from './bars.ts'
import type { Features } from './weights.ts'

/** What was found for one concept or red flag. */
export interface Decision {
  readonly item: ReadyItem
  /** 0 to 1; stated or asserted from 0.5 on. */
  readonly score: number
  /** The same by itself, before the other items were looked at. */
  readonly alone: number
  readonly pattern: PatternMatch | undefined
  readonly best: Alignment | undefined
  readonly bar: Bar | undefined
  /** The claim was made the other way round ("is not reachable from inside"). */
  readonly contradicted: boolean
  readonly features: Features | undefined
}

/** A score from which on a concept is stated, a red flag asserted. */
export const STATED = 0.5
