import type { Response } from '../../core/learning/dialogue/interviewer.ts'
import type { Appeal } from '../learning-ports.ts'
import type { Attempt } from '../ports.ts'

/** What one move of a learner comes to, before anything is written. */
export interface Taken {
  readonly response: Response
  /** The answer to keep. */
  readonly attempt: Attempt | null
  /** The dispute to keep. */
  readonly appeal: Appeal | null
  /** Ends the drill, or ends it and starts another like it. */
  readonly end: 'stop' | 'restart' | null
}
