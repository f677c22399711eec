import type { Grade } from '../../grading/grade-types.ts'
import type { Heard } from './read-move.ts'

export const MODES = ['practice', 'interview', 'placement', 'review'] as const
export type Mode = (typeof MODES)[number]

/** `model` is the author's own answer. */
export type ReplyKind = 'praise' | 'challenge' | 'nudge' | 'hint' | 'blank' | 'told' | 'model' | 'ack' | 'note' | 'summary'
/** One thing that the interviewer says. */
export interface ReplyLine {
  readonly kind: ReplyKind
  readonly text: string
}

/** What a follow-up asks for: a red flag to think over, or a concept that is missing. */
export interface Probe {
  readonly form: 'challenge' | 'nudge' | 'hint' | 'blank'
  /** The id of the red flag or concept. */
  readonly about: string
  readonly text: string
  /** The words that a blank stands for, one entry a gap. */
  readonly missing?: readonly string[]
}

/** One move of the learner and what was said to it. The words of an answer stand in its attempt. */
export interface Exchange {
  readonly heard: Heard
  readonly attempt: string | null
  readonly text: string | null
  readonly reply: readonly ReplyLine[]
  /** Whether the reply told that answers are read in English only. */
  readonly toldLanguage?: true
  /** ISO 8601 UTC. */
  readonly at: string
}

/** How far the talk about one question has come. */
export interface Dialogue {
  /** Hints given so far. */
  readonly hints: number
  /** Follow-ups asked by the interviewer so far. */
  readonly followUps: number
  /** What is asked now; null: the question itself. */
  readonly asked: Probe | null
  /** Red flags that were questioned. */
  readonly challenged: readonly string[]
  readonly said: readonly Exchange[]
}
export const FRESH: Dialogue = { hints: 0, followUps: 0, asked: null, challenged: [], said: [] }

/** An earlier answer of the same turn. */
export interface Said {
  readonly text: string
  readonly grade: Grade
  readonly probe: Probe | null
}

const STALE_MS = 12 * 60 * 60 * 1000

/** A talk that was left for half a day is taken up at the question itself: nobody remembers what was asked about it. */
export function takenUp(dialogue: Dialogue, now: string): Dialogue {
  const last = dialogue.said.at(-1)?.at
  if (last === undefined || Date.parse(now) - Date.parse(last) < STALE_MS) return dialogue
  return { ...FRESH, said: dialogue.said }
}

/** The hints that a talk has had. */
export function givenHints({ said, hints }: Dialogue): readonly ReplyLine[] {
  return hints === 0 ? [] : said.flatMap(({ reply }) => reply.filter(({ kind }) => kind === 'hint')).slice(-hints)
}

/** The hints that a talk has had, without one that is asked about now. */
export function hintsIn(dialogue: Dialogue): readonly ReplyLine[] {
  return givenHints(dialogue).filter(({ text }) => text !== dialogue.asked?.text)
}

/** The answers that belong to the talk at hand: the last one to the question itself and what followed it. */
export function sinceQuestion<Answer extends { readonly probe: Probe | null }>(answers: readonly Answer[]): readonly Answer[] {
  return answers.slice(
    Math.max(
      0,
      answers.findLastIndex((answer) => answer.probe === null),
    ),
  )
}
