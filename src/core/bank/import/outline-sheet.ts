import type { Level } from '../topic/levels.ts'
import { LEVELS } from '../topic/levels.ts'
import { cleanSheet } from './clean-sheet.ts'
import { readBlocks } from './read-blocks.ts'
import { type CheatPart, cheatPartNamed, isAside, isCheatSheet, levelNamed, rememberNamed } from './section-names.ts'
import { type Block, type Note, type Outline, type Said, type Section, SheetError } from './sheet.ts'
import { isAsked, isReply, splitFollowUp, splitRedFlag, withoutAsked, withoutReplied } from './split-listed.ts'

/** Reads a cheat sheet into its parts. Linear in its length. Throws `SheetError` where no topic can be made of it. */
export function outlineSheet(text: string): Outline {
  const { lines, notes } = cleanSheet(text)
  const { blocks, notes: read } = readBlocks(lines)
  const outliner = new Outliner([...notes, ...read])
  for (const block of blocks) outliner.take(block)
  return outliner.finish()
}

type ListRoom = 'remember' | CheatPart
type Room = 'section' | 'aside' | ListRoom

class Outliner {
  readonly #notes: Note[]
  readonly #sections: Section[] = []
  readonly #remember: (Said & { level: Level })[] = []
  readonly #parts: Record<CheatPart, Said[]> = { mustKnow: [], followUps: [], redFlags: [], related: [] }
  #title: Said | undefined
  #level: Level | undefined
  #titleRank: number | undefined
  #levelRank = Number.POSITIVE_INFINITY
  readonly #levelNames = new Set<string>()
  #room: Room = 'section'
  #inCheatSheet = false
  /** How far the item that was listed last is indented. */
  #indent = 0

  constructor(notes: Note[]) {
    this.#notes = notes
  }

  take(block: Block): void {
    if ((block.kind === 'heading' || block.kind === 'label') && this.#enter(block)) return
    if ((block.kind === 'bullet' || block.kind === 'paragraph') && (this.#refer(block) || this.#ask(block))) return
    if (this.#room === 'section') this.#section(block.line).blocks.push(block)
    else if (this.#room !== 'aside' && (block.kind === 'bullet' || block.kind === 'paragraph'))
      this.#listed(block, this.#room, block.kind === 'bullet' ? block.indent : 0)
    else if (this.#room !== 'aside' && block.kind === 'table')
      for (const [index, row] of block.rows.entries())
        this.#list({ text: `${row[0]} — ${row.slice(1).join('; ')}`, line: block.lines[index] ?? block.line }, this.#room)
    else this.#leaveOut(block)
  }

  /** Whether a heading or label opened a part of the form, or a section. */
  #enter(block: Block & { kind: 'heading' | 'label' }): boolean {
    const { text, line, kind } = block
    const rank = kind === 'heading' ? block.rank : undefined
    const level = levelNamed(text)
    const isWithin = level !== undefined && rank !== undefined && rank > this.#levelRank
    const remembered = rememberNamed(text)
    const isList = remembered !== undefined && (remembered !== 'any' || kind === 'heading')
    const part = cheatPartNamed(text, this.#inCheatSheet)
    if (level !== undefined && !isWithin) this.#enterLevel(level, block, rank)
    else if (isWithin && this.#inCheatSheet) this.#leaveOut(block)
    else if (part !== undefined) this.#room = part
    else if (isList) {
      if (remembered !== 'any') this.#level ??= remembered
      this.#room = 'remember'
    } else if (isCheatSheet(text) && this.#title !== undefined) {
      if (this.#inCheatSheet) throw new SheetError('it holds two topics; keep one topic a file', line)
      this.#inCheatSheet = true
      this.#room = 'mustKnow'
    } else if (isAside(text)) this.#room = 'aside'
    else if (kind === 'label') return false
    else if (this.#title === undefined) {
      this.#title = { text, line }
      this.#titleRank = rank
    } else if (this.#room === 'followUps' && /\?\P{L}?$/u.test(text)) this.#listed(block, 'followUps', -1)
    else {
      if (rank === 1 && this.#titleRank === 1)
        this.#warn(line, `a second title, "${text}"; if it is another topic, give it a file of its own`)
      this.#room = 'section'
      this.#sections.push({ level: this.#level ?? 'junior', heading: withoutAsked(text), line, blocks: [] })
    }
    return true
  }

  /** "See also: Finite automata" on one line. */
  #refer({ text, line }: Block & { text: string }): boolean {
    const [, rest = ''] = /^(?:see also|related(?: topics?)?): (.+)$/i.exec(text) ?? []
    if (rest === '') return false
    for (const topic of rest.split(/[,;] /)) this.#list({ text: topic.replace(/\.$/, ''), line }, 'related')
    return true
  }

  /** "Q: Why so?" within a section is a question of its own, and "A: …" below it its answer. */
  #ask(block: Block & { text: string }): boolean {
    if (this.#title === undefined || this.#room !== 'section') return false
    const last = this.#sections.at(-1)
    if (isAsked(block.text) && block.text.includes('?')) {
      const { text, answer, line } = splitFollowUp(block)
      const blocks: Block[] = answer === '' ? [] : [{ kind: 'paragraph', line, text: answer }]
      this.#sections.push({ level: this.#level ?? 'junior', heading: text, line, blocks })
      return true
    }
    if (last?.heading.endsWith('?') !== true || last.blocks.length > 0 || !isReply(block.text)) return false
    last.blocks.push({ kind: 'paragraph', line: block.line, text: withoutReplied(block.text) })
    return true
  }

  #enterLevel(level: Level, { line, text }: Block & { text: string }, rank = Number.POSITIVE_INFINITY): void {
    const seen = this.#level
    const isAgain = this.#levelNames.has(text.toLowerCase())
    this.#levelNames.add(text.toLowerCase())
    if (seen !== undefined && (isAgain || this.#inCheatSheet || LEVELS.indexOf(level) < LEVELS.indexOf(seen)))
      throw new SheetError(`it holds two topics, or the ${level} level twice; keep one topic a file, and each level in one place`, line)
    this.#level = level
    this.#levelRank = Math.min(this.#levelRank, rank)
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

  /** An item of a list; or the answer or reason that stands below its question or claim, further in than `indent`. */
  #listed({ text, line, kind }: Block & { text: string }, room: ListRoom, indent = 0): void {
    const items = room === 'followUps' || room === 'redFlags' ? this.#parts[room] : []
    const before = items.at(-1)
    const isAnswer =
      room === 'followUps' && kind === 'paragraph' && before !== undefined && splitFollowUp(before).answer === '' && !text.includes('?')
    const isBelow = kind === 'bullet' && indent > this.#indent && !(room === 'followUps' && text.includes('?'))
    if (before === undefined || !(isReply(text) || isAnswer || isBelow)) {
      this.#indent = indent
      this.#list({ text, line }, room)
      return
    }
    const split = room === 'followUps' ? splitFollowUp(before).answer : splitRedFlag(before).reason
    items[items.length - 1] = { ...before, text: `${before.text}${split === '' ? ' — ' : '; '}${text}` }
  }

  #list(said: Said, room: ListRoom): void {
    if (room === 'remember') this.#remember.push({ ...said, level: this.#level ?? 'junior' })
    else if (room === 'related') this.#parts.related.push(...linksIn(said))
    else this.#parts[room].push(said)
  }

  #leaveOut(block: Block): void {
    const { kind, line } = block
    if (kind === 'table') for (const [index, row] of block.rows.entries()) this.#note(block.lines[index] ?? line, row.join(' | '))
    else this.#note(line, kind === 'code' ? 'example code' : kind === 'heading' ? `the heading "${block.text}"` : block.text)
  }

  #note(line: number, text: string): void {
    this.#notes.push({ line, kind: 'left out', text })
  }

  #warn(line: number, text: string): void {
    this.#notes.push({ line, kind: 'warning', text })
  }

  finish(): Outline {
    const notes = this.#notes
    if (this.#title === undefined) throw new SheetError('it has no title; begin it with the main question')
    if (this.#level === undefined) this.#warn(1, 'it names no level; everything went to junior')
    const sections = this.#sections.filter((section) => section.blocks.length > 0)
    for (const { heading, line, blocks } of this.#sections)
      if (blocks.length === 0 && heading !== '') this.#note(line, `the heading "${heading}", with nothing of its own under it`)
    const followUps = this.#parts.followUps.map(splitFollowUp)
    for (const { text, answer, line } of followUps)
      if (text === '' || answer === '')
        this.#note(line, `the follow-up without ${text === '' ? 'a question' : 'an answer'}: ${text}${answer}`)
    return {
      title: this.#title,
      sections,
      remember: this.#remember,
      mustKnow: this.#parts.mustKnow,
      followUps: followUps.filter(({ text, answer }) => text !== '' && answer !== ''),
      redFlags: this.#parts.redFlags.map(splitRedFlag),
      related: this.#parts.related,
      notes,
    }
  }
}

/** Several `[[links]]` on one line are several topics. */
function linksIn({ text, line }: Said): Said[] {
  const links = text.match(/\[\[[^\][]+\]\]/g) ?? []
  return links.length < 2 ? [{ text, line }] : links.map((link) => ({ text: link, line }))
}
