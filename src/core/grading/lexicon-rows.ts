export interface ClassRow {
  readonly name: string
  /** Classes of opposite meaning. */
  readonly against: readonly string[]
  readonly tight: readonly string[]
  readonly loose: readonly string[]
  /** A wide family for authored patterns: never the sense in which a statement's word is taken. */
  readonly broad: boolean
}

/** Reads `NAME !OPPOSITE: tight member, … | loose member, …`, one class a line; `~NAME` is broad, `#` starts a comment line. */
export function readClassRows(text: string): ClassRow[] {
  const rows: ClassRow[] = []
  for (const line of text.split('\n')) {
    const at = line.indexOf(':')
    if (at < 0 || line.startsWith('#')) continue
    const [name = '', ...against] = line.slice(0, at).trim().split(/\s+/)
    const [tight = '', loose = ''] = line.slice(at + 1).split('|')
    rows.push({
      name: name.replace('~', ''),
      broad: name.startsWith('~'),
      against: against.map((other) => other.replace('!', '')),
      tight: members(tight),
      loose: members(loose),
    })
  }
  return rows
}

/** Splits a row's side into its members. */
export function members(side: string): string[] {
  return side
    .split(',')
    .map((member) => member.trim())
    .filter(Boolean)
}
