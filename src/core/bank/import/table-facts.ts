import type { Table } from './sheet.ts'
import { type Fact, lowerFirst, stripBrackets } from './split-facts.ts'

/** What a table compares, in which respects, and what each of its rows says. */
export interface Comparison {
  readonly things: readonly string[]
  readonly aspects: readonly string[]
  readonly facts: readonly (readonly Fact[])[]
}

/** Reads a table of things by row, or side by side by column, as in "| | Merge | Rebase |": there `isName` knows the column heads and not the rows'. */
export function compareTable({ header, rows }: Table, isName: (cell: string) => boolean): Comparison {
  const names = rows.map((row) => row[0] ?? '').filter((name) => name !== '')
  const heads = header.slice(1)
  if (heads.length > 1 && heads.every(isName) && !names.every(isName))
    return {
      things: heads,
      // What is answered with yes and no is said in the words of its own name, which the question must not give away
      aspects: rows.flatMap(([aspect = '', ...cells]) => (aspect === '' || cells.every(isYesOrNo) ? [] : [lowerFirst(aspect)])),
      facts: rows.map((row) => columnFacts(heads, row)),
    }
  return {
    things: names,
    aspects: header.flatMap((name, column) =>
      column === 0 || rows.every((row) => isYesOrNo(row[column] ?? '')) ? [] : [name.toLowerCase()],
    ),
    facts: rows.map((row) => rowFact(header, row)),
  }
}

/** What a row says of its first cell, "yes" and "no" read with their column's name. */
function rowFact(header: readonly string[], [name = '', ...cells]: readonly string[]): Fact[] {
  const said = cells.flatMap((cell, index) => cellText(cell, (header[index + 1] ?? '').toLowerCase()))
  return name === '' || said.length === 0 ? [] : [factOf(name, said.join('; '))]
}

/** What a row says of each column's thing. */
const columnFacts = (things: readonly string[], [aspect = '', ...cells]: readonly string[]): Fact[] =>
  things.flatMap((thing, index) => {
    const cell = cells[index] ?? ''
    const name = lowerFirst(aspect)
    return cellText(cell, name).map((said) => factOf(thing, aspect === '' || YES_OR_NO.test(cell.trim()) ? said : `${name}: ${said}`))
  })

function factOf(name: string, said: string): Fact {
  const whole = `${name} — ${said}`
  return { statement: stripBrackets(whole), whole }
}

const YES_OR_NO = /^(yes|no|✓|✔|✗|✘|❌|✅)(?=\W|$)\s*(.*)$/i

const isYesOrNo = (cell: string): boolean => YES_OR_NO.exec(cell.trim())?.[2] === ''

function cellText(cell: string, column: string): string[] {
  const text = cell.replace(/[*†]+$/, '').trim()
  if (text === '' || /^[-–—]$/.test(text)) return []
  const [, answer, rest = ''] = YES_OR_NO.exec(text) ?? []
  if (answer === undefined) return [text.replace(/\.$/, '')]
  const isYes = /^(?:yes|✓|✔|✅)$/i.test(answer)
  return [`${isYes ? '' : 'no '}${column}${rest === '' ? '' : ` ${rest}`}`]
}
