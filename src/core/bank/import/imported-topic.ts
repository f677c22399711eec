import type { Level } from '../levels.ts'

/** What an import made of a sheet, in the form of a topic file; kept beside it to tell later what the author changed. */
export interface ImportedTopic {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly related: readonly string[]
  readonly terms: readonly ImportedTerm[]
  readonly red_flags: readonly ImportedFlag[]
  readonly questions: readonly ImportedQuestion[]
}
export interface ImportedTerm {
  readonly name: string
  readonly also?: readonly string[]
  readonly subject?: boolean
}
export interface ImportedFlag {
  readonly id: string
  readonly claim: string
  readonly also?: readonly string[]
  readonly correction?: string
}
export interface ImportedQuestion {
  readonly id: string
  readonly level: Level
  readonly prompt: string
  readonly concepts: readonly ImportedConcept[]
  readonly red_flags: readonly string[]
  readonly follow_ups: readonly string[]
  readonly answer: string
}
export interface ImportedConcept {
  readonly id: string
  readonly statement: string
  readonly weight?: number
  readonly essential?: boolean
  readonly accept?: readonly string[]
}

/** What is written of it: an empty list or text is left out. */
export function withoutEmpty(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    (Array.isArray(part) && part.length === 0) || part === '' ? undefined : part,
  )
}
