import Papa from 'papaparse'

type CsvCell = string | number | null

/** With these a spreadsheet takes a cell for a formula, whoever wrote it. */
const FORMULA = /^[=+\-@\t\r\n]/

/** A table as RFC 4180 wants it: a header, CRLF after each row. Texts that a spreadsheet would run are shown with a leading apostrophe. */
export function csv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `${Papa.unparse([header, ...rows], { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`
}
