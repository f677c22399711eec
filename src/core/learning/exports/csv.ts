export type CsvCell = string | number | null

/** With these a spreadsheet takes a cell for a formula, whoever wrote it. */
const FORMULA = /^[=+\-@\t\r\n]/

/** A table as RFC 4180 wants it: a header, CRLF after each row. Texts that a spreadsheet would run are shown with a leading apostrophe. */
export function csv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: CsvCell): string {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
