import { type Fact, stripBrackets } from './split-facts.ts'

/** What a row says of its first cell, "yes" and "no" read with their column's name; undefined where it says nothing. */
export function rowFact(header: readonly string[], [name = '', ...cells]: readonly string[]): Fact | undefined {
  const said = cells.flatMap((cell, index) => cellText(cell, header[index + 1] ?? ''))
  if (name === '' || said.length === 0) return undefined
  const whole = `${name} — ${said.join('; ')}`
  return { statement: stripBrackets(whole), whole }
}

const YES_OR_NO = /^(yes|no|✓|✔|✗|✘|❌|✅)(?=\W|$)\s*(.*)$/i

export const isYesOrNo = (cell: string): boolean => YES_OR_NO.exec(cell.trim())?.[2] === ''

function cellText(cell: string, column: string): string[] {
  const text = cell.replace(/[*†]+$/, '').trim()
  if (text === '' || /^[-–—]$/.test(text)) return []
  const [, answer, rest = ''] = YES_OR_NO.exec(text) ?? []
  if (answer === undefined) return [text.replace(/\.$/, '')]
  const isYes = /^(?:yes|✓|✔|✅)$/i.test(answer)
  return [`${isYes ? '' : 'no '}${column.toLowerCase()}${rest === '' ? '' : ` ${rest}`}`]
}
