/** Half-open range of UTF-16 code units into the answer exactly as it was sent. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The learner's own words that show a finding: `text === answer.slice(start, end)`. */
export interface Evidence extends Span {
  readonly text: string
}

export type Verdict = 'solid' | 'partial' | 'off' | 'red_flag' | 'no_answer'
export type ConceptState = 'stated' | 'contradicted' | 'uncertain' | 'absent'
export type RedFlagState = 'asserted' | 'denied' | 'absent'

/** What explains one finding to an author: never sent to a learner. */
export interface Reason {
  /** The phrase, pattern or statement of the rubric that matched best. */
  readonly matched: string
  /** The cue that denied, hedged, asked or attributed the claim. */
  readonly cue?: Evidence
  /** 0 to 1; the decision's score before the threshold. */
  readonly score: number
}

export interface ConceptFinding {
  readonly id: string
  readonly state: ConceptState
  readonly evidence: readonly Evidence[]
  readonly reason: Reason | null
}

export interface RedFlagFinding {
  readonly id: string
  readonly state: RedFlagState
  readonly evidence: readonly Evidence[]
  readonly reason: Reason | null
}

/** One answer judged against one question's rubric. `score` is 0 to 1. */
export interface Grade {
  readonly verdict: Verdict
  readonly score: number
  readonly concepts: readonly ConceptFinding[]
  readonly redFlags: readonly RedFlagFinding[]
}
