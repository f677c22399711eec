import type { InferResponseType } from 'hono/client'
import type { Keep } from './keep.ts'
import type { Client, Session } from './session.ts'
import type { Words } from './strings.ts'

type Drills = Client['v1']['drills']
export type Said = InferResponseType<Drills[':id']['answers']['$post'], 200>
export type Started = InferResponseType<Drills['$post'], 201>
export type Transcript = InferResponseType<Drills[':id']['$get'], 200>
export type Report = InferResponseType<Drills[':id']['report']['$get'], 200>
export type Progress = InferResponseType<Client['v1']['progress']['$get'], 200>
export type Topic = InferResponseType<Client['v1']['topics']['$get'], 200>['topics'][number]
export type Drill = Said['drill']
export type Turn = NonNullable<Said['turn']>
export type Grade = NonNullable<Said['grade']>
export type Reply = Said['reply']
export type Move = Exclude<Said['heard'], 'answer' | 'aside'>
export type Level = Turn['question']['level']
export type Mode = Drill['mode']

/** What a learner, a host page or an attribute asks for. */
export interface Wish {
  readonly topic?: string | undefined
  readonly level?: Level | undefined
  readonly mode?: Mode | undefined
  /** How many questions at most. */
  readonly length?: number | undefined
}

/** The events of `<whetstone-chat>`, with what their `detail` holds. */
export interface ChatEvents {
  /** It is signed in and shows topics or a question. */
  ready: { readonly drill: string | null }
  /** The server has an answer or move. */
  answered: { readonly drill: string; readonly question: string; readonly heard: Said['heard']; readonly attempt: string | null }
  /** An answer was graded; `score` from 0 to 1. */
  graded: { readonly drill: string; readonly question: string; readonly verdict: Grade['verdict']; readonly score: number }
  /** The drill is over. */
  completed: { readonly drill: string; readonly topic: string | null; readonly answered: number; readonly total: number }
  /** Something could not be done; `code` is stable. */
  error: { readonly code: string; readonly message: string }
}

/** What every view is given. */
export interface Context {
  readonly words: Words
  readonly session: Session
  readonly keep: Keep
  emit<Name extends keyof ChatEvents>(name: Name, detail: ChatEvents[Name]): void
  /** Ends when the widget leaves the page. */
  readonly signal: AbortSignal
  /** Says it in the alert, with something to do about it; null clears it. */
  warn(text: string | null, action?: { readonly label: string; readonly run: () => void }): void
  /** Says what went wrong. */
  fail(error: unknown): void
  /** Runs what a button asks for: one thing at a time, and what goes wrong is said. */
  attempt(work: () => Promise<void>): Promise<void>
}
