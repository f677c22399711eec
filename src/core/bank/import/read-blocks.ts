import { plainHeading, plainInline } from './inline.ts'
import { isCode } from './is-code.ts'
import { isPlainHeading, isSectionName } from './section-names.ts'
import type { Block, Note } from './sheet.ts'

const FENCE = /^ {0,3}(`{3,}|~{3,})/
const HEADING = /^ {0,3}(#{1,6})\s+(\S.*)$/
const BULLET = /^\s*(?:[-*+•‣▪–]|\d{1,3}[.)]|\[[ x]\])\s+(\S.*)$/
const BOLD_LINE = /^\s*(?:\*\*|__)([^*_]+)(?:\*\*|__):?\s*$/
const RULE = /^\s*(?:-\s*){3,}$|^\s*(?:\*\s*){3,}$|^\s*(?:_\s*){3,}$/
const TABLE_RULE = /^\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?$/

/** Reads lines into blocks, one line at a time: Markdown, or plain text where its marks were lost. */
export function readBlocks(lines: readonly string[]): { blocks: Block[]; notes: Note[] } {
  const isMarkdown = lines.some((line) => FENCE.test(line) || /^ {0,3}#{2,6}\s/.test(line)) || HEADING.test(firstOf(lines))
  const reader = new BlockReader(lines, isMarkdown)
  reader.run()
  return { blocks: reader.blocks, notes: reader.notes }
}

const firstOf = (lines: readonly string[]): string => lines.find((line) => line.trim() !== '') ?? ''

class BlockReader {
  readonly blocks: Block[] = []
  readonly notes: Note[] = []
  readonly #lines: readonly string[]
  readonly #isMarkdown: boolean
  readonly #first: number
  readonly #last: number
  #at = 0

  constructor(lines: readonly string[], isMarkdown: boolean) {
    this.#lines = lines
    this.#isMarkdown = isMarkdown
    this.#first = lines.findIndex((line) => line.trim() !== '')
    this.#last = lines.findLastIndex((line) => line.trim() !== '')
  }

  run(): void {
    this.#skipFrontMatter()
    for (; this.#at < this.#lines.length; this.#at++) this.#read(this.#lines[this.#at] ?? '')
  }

  #read(line: string): void {
    const text = plainInline(line)
    if (text === '' || RULE.test(line)) return
    const heading = this.#headingOf(line)
    if (heading !== undefined) this.blocks.push({ kind: 'heading', line: this.#at + 1, text: heading })
    else if (this.#isMarkdown && FENCE.test(line)) this.#readFence(FENCE.exec(line)?.[1] ?? '')
    else if (!this.#isMarkdown && isCode(line, this.blocks.at(-1)?.kind === 'code')) this.#addCode(line)
    else if (line.includes('|') && TABLE_RULE.test((this.#lines[this.#at + 1] ?? '').trim())) this.#readTable()
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
    return this.#at < this.#last && isPlainHeading(bare) && bare === plainInline(line) ? bare : undefined
  }

  #readText(line: string, text: string): void {
    const bullet = BULLET.exec(line)
    const before = this.blocks.at(-1)
    const number = this.#at + 1
    if (bullet !== null) this.blocks.push({ kind: 'bullet', line: number, text: plainInline(bullet[1] ?? '') })
    else if (text.startsWith('// ')) this.blocks.push({ kind: 'paragraph', line: number, text: text.replaceAll('// ', '').trim() })
    else if (before !== undefined && (before.kind === 'bullet' || before.kind === 'paragraph') && this.#continues(line, before.text)) {
      const [rest = '', ...lost] = text.replace(/^> ?/, '').split(/(?<=\)) [-*] (?=\p{Lu})/u)
      this.blocks[this.blocks.length - 1] = { ...before, text: `${before.text} ${rest}` }
      for (const item of lost) this.blocks.push({ kind: 'bullet', line: number, text: item })
    } else if (/:$/.test(text)) this.blocks.push({ kind: 'label', line: number, text: text.slice(0, -1).trim() })
    else this.blocks.push({ kind: 'paragraph', line: number, text: text.replace(/^> ?/, '') })
  }

  /** A wrapped line in Markdown; in plain text only where a bracket is still open. */
  #continues(line: string, before: string): boolean {
    if (before.split('(').length > before.split(')').length && before.length < 300) return true
    return this.#isMarkdown && (this.#lines[this.#at - 1] ?? '').trim() !== '' && !/:\s*$/.test(line)
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

  #readTable(): void {
    const cellsOf = (line: string): string[] =>
      line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|')
        .map(plainInline)
    const start = this.#at
    const header = cellsOf(this.#lines[start] ?? '')
    const rows: string[][] = []
    for (this.#at += 2; (this.#lines[this.#at] ?? '').includes('|'); this.#at++) rows.push(cellsOf(this.#lines[this.#at] ?? ''))
    this.#at--
    this.blocks.push({ kind: 'table', line: start + 1, header, rows })
  }

  #skipFrontMatter(): void {
    if (this.#lines[0]?.trim() !== '---') return
    const end = this.#lines.findIndex((line, index) => index > 0 && line.trim() === '---')
    if (end < 0) return
    this.notes.push({ line: 1, kind: 'left out', text: 'the front matter' })
    this.#at = end + 1
  }
}
