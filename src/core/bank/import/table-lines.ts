import { plainInline } from './inline.ts'
import type { Table } from './sheet.ts'

/** A row of dashes below a table's header, or between the rows of a drawn one. */
const RULE = /^[|+]?\s*:?[-=]+:?\s*(?:[|+]\s*:?[-=]+:?\s*)*[|+]?$/
const DRAWN = /^\s*\+[-=+:]+\+\s*$/
/** Rows that make a table where no row of dashes does. */
const FEWEST_ROWS = 2

/** The table that begins at a line: Markdown's, one drawn with `+---+`, or columns set apart by bars or tabs alone. */
export function tableAt(lines: readonly string[], at: number): { table: Table; end: number } | undefined {
  const isDrawn = DRAWN.test(lines[at] ?? '')
  const start = isDrawn ? at + 1 : at
  const first = lines[start] ?? ''
  const isBarred = first.includes('|')
  if (!isBarred && !/\p{L}[^\t]*\t+[^\t]/u.test(first)) return undefined
  const isRuled = isDrawn || (isBarred && isRule(lines[start + 1]))
  if (!isRuled && isBarred && !first.trimStart().startsWith('|')) return undefined
  const header = cellsOf(first)
  const rows: string[][] = []
  const numbers: number[] = []
  let end = start + 1
  for (; end < lines.length; end++) {
    const line = lines[end] ?? ''
    if (isRuled && isRule(line)) continue
    const cells = cellsOf(line)
    if (!line.includes(isBarred ? '|' : '\t') || (!isRuled && cells.length !== header.length)) break
    rows.push(cells)
    numbers.push(end + 1)
  }
  if (!isRuled && rows.length < FEWEST_ROWS) return undefined
  return { table: { kind: 'table', line: start + 1, header, rows, lines: numbers }, end: end - 1 }
}

const isRule = (line = ''): boolean => RULE.test(line.trim())

function cellsOf(line: string): string[] {
  const bare = line.trim()
  return (bare.includes('|') ? bare.replace(/^\||\|$/g, '').split('|') : bare.split(/\t+/)).map(plainInline)
}
