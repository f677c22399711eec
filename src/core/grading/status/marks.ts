import type { Clause } from '../reading/clause.ts'
import type { Hit } from '../reading/find-hits.ts'
import type { KeyNumbers } from '../reading/key-numbers.ts'
import type { Cue } from './cue.ts'

/** A hit as it is claimed: in which clause, and what denies it. */
export interface Mark extends Hit {
  /** Its place among all. */
  readonly at: number
  readonly clause: Clause
  /** A plain negation governs it. */
  readonly negation: Cue | undefined
  readonly soft: Cue | undefined
  /** Not the speaker's own claim. */
  readonly disowned: Cue | undefined
  /** Denials of the whole claim; two cancel. */
  readonly denials: readonly Cue[]
  /** Only named for comparison. */
  readonly contrasted: boolean
  readonly figure: Figure
}

/** The value of a figure, or the range it stands for, and what it counts. */
export interface Figure {
  readonly low: number
  readonly high: number
  readonly unit: string
}

const NONE: readonly Mark[] = []

/** The marks of an answer by the numbers of their keys. */
export class MarkIndex {
  readonly #lists: (Mark[] | undefined)[]

  constructor(marks: readonly Mark[], numbers: KeyNumbers) {
    this.#lists = new Array(numbers.size)
    for (const mark of marks) {
      const known = this.#lists[mark.number]
      if (known === undefined) this.#lists[mark.number] = [mark]
      else known.push(mark)
    }
  }

  of(number: number): readonly Mark[] {
    return this.#lists[number] ?? NONE
  }
}
