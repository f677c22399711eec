import type { Level } from '../topic/levels.ts'

/** One piece of a sheet with the 1-based line it begins on. Inline markup is gone from `text`. */
export type Block =
  /** `rank` counts from 1 in Markdown; plain text shows none. */
  | { readonly kind: 'heading'; readonly line: number; readonly text: string; readonly rank?: number | undefined }
  | { readonly kind: 'label'; readonly line: number; readonly text: string }
  | { readonly kind: 'bullet'; readonly line: number; readonly text: string; readonly indent: number }
  | { readonly kind: 'paragraph'; readonly line: number; readonly text: string }
  | Table
  | { readonly kind: 'code'; readonly line: number; readonly text: string }

export interface Table {
  readonly kind: 'table'
  readonly line: number
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** The line of each row. */
  readonly lines: readonly number[]
}

/** What stands under one heading of one level. */
export interface Section {
  readonly level: Level
  readonly heading: string
  readonly line: number
  readonly blocks: Block[]
}
export interface Said {
  readonly text: string
  readonly line: number
}
/** A sheet by its parts, before anything is made of them. */
export interface Outline {
  readonly title: Said
  readonly sections: readonly Section[]
  readonly remember: readonly (Said & { readonly level: Level })[]
  readonly mustKnow: readonly Said[]
  readonly followUps: readonly (Said & { readonly answer: string })[]
  readonly redFlags: readonly (Said & { readonly reason: string })[]
  readonly related: readonly Said[]
  readonly notes: readonly Note[]
}
/** Something the author should look at: what could not be placed, and what was guessed. */
export interface Note {
  readonly line: number
  readonly kind: 'left out' | 'warning' | 'merged' | 'read as'
  readonly text: string
}

/** A sheet from which no topic can be made. */
export class SheetError extends Error {
  readonly line: number
  constructor(message: string, line = 1) {
    super(message)
    this.name = 'SheetError'
    this.line = line
  }
}
