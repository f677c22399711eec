import { type Fact, stripBrackets } from './split-facts.ts'

/** A fact a row: the first cell is what it is about, "yes" and "no" read with their column's name. */
export function tableFacts(header: readonly string[], rows: readonly (readonly string[])[]): Fact[] {
  return rows.flatMap((row) => {
    const [name = '', ...cells] = row
    const said = cells.flatMap((cell, index) => cellText(cell, header[index + 1] ?? ''))
    if (name === '' || said.length === 0) return []
    const whole = `${name} — ${said.join('; ')}`
    return [{ statement: stripBrackets(whole), whole }]
  })
}

function cellText(cell: string, column: string): string[] {
  const text = cell.replace(/[*†]+$/, '').trim()
  if (text === '' || /^[-–—]$/.test(text)) return []
  const [, answer, rest = ''] = /^(yes|no|✓|✔|✗|✘|❌|✅)(?=\W|$)\s*(.*)$/i.exec(text) ?? []
  if (answer === undefined) return [text.replace(/\.$/, '')]
  const isYes = /^(?:yes|✓|✔|✅)$/i.test(answer)
  return [`${isYes ? '' : 'no '}${column.toLowerCase()}${rest === '' ? '' : ` ${rest}`}`]
}
