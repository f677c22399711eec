import type { Level } from '../levels.ts'
import { LEVELS } from '../levels.ts'
import { cleanSheet } from './clean-sheet.ts'
import { readBlocks } from './read-blocks.ts'
import { type CheatPart, cheatPartNamed, isCheatSheet, levelNamed, rememberNamed } from './section-names.ts'
import { type Block, type Note, type Outline, type Said, type Section, SheetError } from './sheet.ts'

/** Reads a cheat sheet into its parts. Linear in its length. Throws `SheetError` where no topic can be made of it. */
export function outlineSheet(text: string): Outline {
  const { lines, notes } = cleanSheet(text)
  const { blocks, notes: read } = readBlocks(lines)
  const outliner = new Outliner([...notes, ...read])
  for (const block of blocks) outliner.take(block)
  return outliner.finish()
}

type Room = 'section' | 'remember' | CheatPart

class Outliner {
  readonly #notes: Note[]
  readonly #sections: Section[] = []
  readonly #remember: (Said & { level: Level })[] = []
  readonly #parts: Record<CheatPart, Said[]> = { mustKnow: [], followUps: [], redFlags: [], related: [] }
  #title: Said | undefined
  #level: Level | undefined
  #room: Room = 'section'
  #inCheatSheet = false

  constructor(notes: Note[]) {
    this.#notes = notes
  }

  take(block: Block): void {
    if (block.kind === 'heading' || block.kind === 'label') {
      if (this.#enter(block.text, block.line, block.kind === 'heading')) return
    }
    if (this.#room === 'section') this.#section(block.line).blocks.push(block)
    else if (block.kind === 'bullet' || block.kind === 'paragraph') this.#listed({ text: block.text, line: block.line })
    else if (block.kind === 'table')
      for (const row of block.rows) this.#listed({ text: `${row[0]} — ${row.slice(1).join('; ')}`, line: block.line })
    else this.#notes.push({ line: block.line, kind: 'left out', text: block.kind === 'code' ? 'example code' : block.text })
  }

  /** Whether a heading or label opened a part of the form, or a section. */
  #enter(text: string, line: number, isHeading: boolean): boolean {
    const level = levelNamed(text)
    const remembered = rememberNamed(text)
    const part = cheatPartNamed(text)
    if (level !== undefined) this.#enterLevel(level, line)
    else if (remembered !== undefined) {
      this.#level ??= remembered
      this.#room = 'remember'
    } else if (part !== undefined) this.#room = part
    else if (isCheatSheet(text)) {
      if (this.#inCheatSheet) throw new SheetError('it holds two topics; keep one topic a file', line)
      this.#inCheatSheet = true
      this.#room = 'section'
    } else if (!isHeading) return false
    else if (this.#title === undefined) this.#title = { text, line }
    else {
      this.#room = 'section'
      this.#sections.push({ level: this.#level ?? 'junior', heading: text, line, blocks: [] })
    }
    return true
  }

  #enterLevel(level: Level, line: number): void {
    const seen = this.#level
    if (seen !== undefined && (this.#inCheatSheet || LEVELS.indexOf(level) < LEVELS.indexOf(seen)))
      throw new SheetError('it holds two topics, the second with a junior level of its own; keep one topic a file', line)
    this.#level = level
    this.#room = 'section'
    this.#sections.push({ level, heading: '', line, blocks: [] })
  }

  #section(line: number): Section {
    const last = this.#sections.at(-1)
    if (last !== undefined) return last
    const first: Section = { level: this.#level ?? 'junior', heading: '', line, blocks: [] }
    this.#sections.push(first)
    return first
  }

  #listed(said: Said): void {
    if (this.#room === 'remember') this.#remember.push({ ...said, level: this.#level ?? 'junior' })
    else if (this.#room !== 'section') this.#parts[this.#room].push(said)
  }

  finish(): Outline {
    const notes = this.#notes
    if (this.#title === undefined) throw new SheetError('it has no title; begin it with the main question')
    if (this.#level === undefined) notes.push({ line: 1, kind: 'warning', text: 'it names no level; everything went to junior' })
    const sections = this.#sections.filter((section) => section.blocks.length > 0)
    for (const { heading, line, blocks } of this.#sections)
      if (blocks.length === 0 && heading !== '')
        notes.push({ line, kind: 'left out', text: `the heading "${heading}", with nothing of its own under it` })
    return {
      title: this.#title,
      sections,
      remember: this.#remember,
      mustKnow: this.#parts.mustKnow,
      followUps: this.#parts.followUps.map((said) => splitFollowUp(said, notes)),
      redFlags: this.#parts.redFlags.map(splitRedFlag),
      related: this.#parts.related,
      notes,
    }
  }
}

const QUOTED = /^["“”„'‘](.+?)["“”'’](?:\s|$)/

/** `"question" — answer`, `question? answer`, or a question alone, which nothing can grade. */
function splitFollowUp({ text, line }: Said, notes: Note[]): Said & { answer: string } {
  const quoted = QUOTED.exec(text)
  const mark = text.indexOf('?')
  const end = quoted !== null ? quoted[0].trimEnd().length : mark >= 0 ? mark + 1 : Math.max(0, text.search(/\s[—–-]\s/))
  const question = quoted?.[1] ?? text.slice(0, end)
  const answer = text.slice(end).replace(/^\s*(?:[—–:-]|=>|→)?\s*/, '')
  if (question === '' || answer === '') notes.push({ line, kind: 'left out', text: `the follow-up without an answer: ${text}` })
  return { text: question.trim(), line, answer: question === '' ? '' : answer }
}

/** `"claim" (reason)`, or `claim — reason`. */
function splitRedFlag({ text, line }: Said): Said & { reason: string } {
  const quoted = QUOTED.exec(text)
  const open = text.indexOf(' (')
  const dash = text.search(/\s[—–]\s/)
  const end = quoted !== null ? quoted[0].trimEnd().length : open >= 0 ? open : dash >= 0 ? dash : text.length
  const reason = text
    .slice(end)
    .replace(/^\s*(?:[—–:-]\s*)?/, '')
    .replace(/^\((.*)\)\.?$/, '$1')
  return { text: (quoted?.[1] ?? text.slice(0, end)).trim().replace(/[.!]$/, ''), line, reason }
}
