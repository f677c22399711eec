/** Prints rows in columns as wide as they need to be. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const shown = rows.map((row) => row.map(printable))
  const widths = (shown[0] ?? []).map((_, column) => Math.max(...shown.map((row) => row[column]?.length ?? 0)))
  for (const row of shown)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
}

/** Names are other people's: no sign in them steers the terminal. */
export const printable = (text: string): string => text.replace(/\p{Cc}/gu, '\ufffd')
