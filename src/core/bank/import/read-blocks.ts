import { plainHeading, plainInline } from './inline.ts'
import { isCode } from './is-code.ts'
import { isListName, isPlainHeading, isSectionName, levelNamed } from './section-names.ts'
import type { Block, Note } from './sheet.ts'
import { isAsked } from './split-listed.ts'
import { tableAt } from './table-lines.ts'

const FENCE = /^ {0,3}(`{3,}|~{3,})/
const HEADING = /^ {0,3}(#{1,6})\s+(\S.*)$/
const BULLET = /^\s*(?![*+] (?:and|or) )(?:[-*+•‣▪–]|\d{1,3}[.)]|\[[ x]\])\s+(\S.*)$/
const BOLD_LINE = /^\s*(?:\*\*|__)([^*_]+)(?:\*\*|__):?\s*$/
const RULE = /^\s*(?:-\s*){3,}$|^\s*(?:\*\s*){3,}$|^\s*(?:_\s*){3,}$/
/** Plain text that sets its parts apart by this share of blank lines has no heading within a part. */
const SPACED = 0.15
/** A line of plain text this long may have been wrapped. */
const WRAPPED = 50
/** A bracket that is still open after so many letters was forgotten. */
const LONGEST_OPEN = 300

/** Reads lines into blocks, one line at a time: Markdown, or plain text where its marks were lost. */
export function readBlocks(lines: readonly string[]): { blocks: Block[]; notes: Note[] } {
  const isMarkdown = lines.some((line) => FENCE.test(line) || /^ {0,3}#{2,6}\s/.test(line)) || HEADING.test(firstOf(lines))
  const reader = new BlockReader(lines, isMarkdown)
  reader.run()
  return { blocks: reader.blocks, notes: reader.notes }
}

const isWritten = (line: string): boolean => line.trim() !== ''
const firstOf = (lines: readonly string[]): string => lines.find(isWritten) ?? ''
const rankOf = (line: string): number | undefined => HEADING.exec(line)?.[1]?.length

class BlockReader {
  readonly blocks: Block[] = []
  readonly notes: Note[] = []
  readonly #lines: readonly string[]
  readonly #isMarkdown: boolean
  readonly #first: number
  readonly #last: number
  readonly #isSpaced: boolean
  #at = 0
  /** The last line of a list that lost its bullets. */
  #listed = -1

  constructor(lines: readonly string[], isMarkdown: boolean) {
    this.#lines = lines
    this.#isMarkdown = isMarkdown
    this.#first = lines.findIndex(isWritten)
    this.#last = lines.findLastIndex(isWritten)
    const written = lines.slice(this.#first, this.#last + 1).filter(isWritten).length
    this.#isSpaced = this.#last - this.#first + 1 - written >= SPACED * written
  }

  run(): void {
    this.#skipFrontMatter()
    for (; this.#at < this.#lines.length; this.#at++) this.#read(this.#lines[this.#at] ?? '')
  }

  #read(line: string): void {
    const text = plainInline(line)
    if (text === '' || RULE.test(line)) return
    const found = tableAt(this.#lines, this.#at)
    const heading = this.#headingOf(line)
    if (found !== undefined) {
      this.blocks.push(found.table)
      this.#at = found.end
    } else if (heading !== undefined) this.blocks.push({ kind: 'heading', line: this.#at + 1, text: heading, rank: rankOf(line) })
    else if (this.#isMarkdown && FENCE.test(line)) this.#readFence(FENCE.exec(line)?.[1] ?? '')
    else if (this.#isMarkdown ? this.#isIndentedCode(line) : isCode(line, this.blocks.at(-1)?.kind === 'code')) this.#addCode(line)
    else this.#readText(line, text)
  }

  #headingOf(line: string): string | undefined {
    const marked = HEADING.exec(line)
    if (this.#isMarkdown && marked !== null) return plainHeading(marked[2] ?? '')
    const next = this.#lines[this.#at + 1] ?? ''
    if (this.#isMarkdown && /^(?:=+|-{3,})\s*$/.test(next) && /^\p{L}/u.test(line) && (this.#lines[this.#at - 1] ?? '').trim() === '') {
      this.#at++
      return plainHeading(line)
    }
    const bold = BOLD_LINE.exec(line)?.[1]
    if (bold !== undefined && !bold.trim().endsWith(':') && !line.trim().endsWith(':')) return plainHeading(bold)
    const bare = plainHeading(line)
    if (!BULLET.test(line) && isSectionName(bare)) return bare
    if (this.#isMarkdown || BULLET.test(line) || isCode(line, false)) return undefined
    if (this.#at === this.#first) return plainHeading(line)
    return this.#at < this.#last && isPlainHeading(bare) && bare === plainInline(line) && this.#mayBeHeading() ? bare : undefined
  }

  /** Plain text shows a heading by its place: at the top of a part, and not in a list that lost its bullets. */
  #mayBeHeading(): boolean {
    const above = this.#lines[this.#at - 1] ?? ''
    if (above.trim() === '') return true
    const before = this.blocks.at(-1)
    const isBelowHeading = before?.kind === 'heading' && before.line === this.#at
    if (this.#listed === this.#at - 1 || (isBelowHeading && isListName(before.text))) {
      this.#listed = this.#at
      return false
    }
    return !this.#isSpaced || (isBelowHeading && levelNamed(before.text) !== undefined)
  }

  /** Indented by four, below a blank line or more of it, and not within a list. */
  #isIndentedCode(line: string): boolean {
    const before = this.blocks.at(-1)
    return /^ {4}/.test(line) && before?.kind !== 'bullet' && (before?.kind === 'code' || (this.#lines[this.#at - 1] ?? '').trim() === '')
  }

  #readText(line: string, text: string): void {
    const bullet = BULLET.exec(line)
    const before = this.blocks.at(-1)
    const number = this.#at + 1
    const indent = line.length - line.trimStart().length
    if (bullet !== null) this.blocks.push({ kind: 'bullet', line: number, text: plainInline(bullet[1] ?? ''), indent })
    else if (text.startsWith('// ')) this.blocks.push({ kind: 'paragraph', line: number, text: text.replaceAll('// ', '').trim() })
    else if (
      before !== undefined &&
      (before.kind === 'bullet' || before.kind === 'paragraph') &&
      this.#continues(line, text, before.text)
    ) {
      const [rest = '', ...lost] = text.replace(/^> ?/, '').split(/(?<=\)) [-*] (?=\p{Lu})/u)
      this.blocks[this.blocks.length - 1] = { ...before, text: `${before.text} ${rest}` }
      for (const item of lost) this.blocks.push({ kind: 'bullet', line: number, text: item, indent })
    } else if (/:$/.test(text)) this.blocks.push({ kind: 'label', line: number, text: text.slice(0, -1).trim() })
    else this.blocks.push({ kind: 'paragraph', line: number, text: text.replace(/^> ?/, '') })
  }

  /** A wrapped line in Markdown; in plain text only where a bracket is still open, or a long line goes on in lower case. */
  #continues(line: string, text: string, before: string): boolean {
    if (before.length < LONGEST_OPEN && before.split('(').length > before.split(')').length) return true
    const above = this.#lines[this.#at - 1] ?? ''
    if (above.trim() === '' || /:\s*$/.test(line) || isAsked(text)) return false
    return this.#isMarkdown || (above.length >= WRAPPED && /^\s*\p{Ll}/u.test(line) && !/[.!?:;]$/.test(before))
  }

  #addCode(text: string): void {
    const before = this.blocks.at(-1)
    if (before?.kind === 'code') this.blocks[this.blocks.length - 1] = { ...before, text: `${before.text}\n${text}` }
    else this.blocks.push({ kind: 'code', line: this.#at + 1, text })
  }

  /** A fence that is never closed ends before the next heading, so that it does not swallow the rest. */
  #readFence(mark: string): void {
    const start = this.#at
    const isEnd = (line: string): boolean => line.trim().startsWith(mark) && /^[`~]+$/.test(line.trim())
    let end = start + 1
    while (end < this.#lines.length && !isEnd(this.#lines[end] ?? '')) end++
    if (end === this.#lines.length) {
      end = start + 1
      while (end < this.#lines.length && !HEADING.test(this.#lines[end] ?? '')) end++
      this.notes.push({ line: start + 1, kind: 'warning', text: 'the code block is never closed; it was read up to the next heading' })
      end--
    }
    this.blocks.push({ kind: 'code', line: start + 1, text: this.#lines.slice(start + 1, end).join('\n') })
    this.#at = end
  }

  #skipFrontMatter(): void {
    if (this.#lines[0]?.trim() !== '---') return
    const end = this.#lines.findIndex((line, index) => index > 0 && line.trim() === '---')
    if (end < 0) return
    this.notes.push({ line: 1, kind: 'left out', text: 'the front matter' })
    this.#at = end + 1
  }
}
