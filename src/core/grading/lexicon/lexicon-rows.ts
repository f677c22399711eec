export interface ClassRow {
  readonly name: string
  /** Classes of opposite meaning. */
  readonly against: readonly string[]
  readonly tight: readonly string[]
  readonly loose: readonly string[]
  /** A wide family for authored patterns: never the sense in which a statement's word is taken. */
  readonly broad: boolean
  /** The row as it was written. */
  readonly line: string
}

/** Word classes by name, and which of them oppose each other; opposition is symmetric, whichever row names it. */
export interface Lexicon {
  readonly rows: ReadonlyMap<string, ClassRow>
  readonly opposites: ReadonlyMap<string, ReadonlySet<string>>
}

export function readLexicon(text: string): Lexicon {
  const rows = new Map(readClassRows(text).map((row) => [row.name, row]))
  const opposites = new Map<string, Set<string>>()
  const oppose = (name: string, other: string): void => {
    const known = opposites.get(name)
    if (known === undefined) opposites.set(name, new Set([other]))
    else known.add(other)
  }
  for (const { name, against } of rows.values())
    for (const other of against) {
      oppose(name, other)
      oppose(other, name)
    }
  return { rows, opposites }
}

/** The rows of some classes alone, to be shipped with the topics that refer to them. */
export function sliceLexicon(lexicon: Lexicon, names: Iterable<string>): string {
  return [...new Set(names)]
    .sort()
    .flatMap((name) => lexicon.rows.get(name)?.line ?? [])
    .join('\n')
}

/** Reads `NAME !OPPOSITE: tight member, … | loose member, …`, one class a line; `~NAME` is broad, `#` starts a comment line. */
function readClassRows(text: string): ClassRow[] {
  const rows: ClassRow[] = []
  for (const line of text.split('\n')) {
    const at = line.indexOf(':')
    if (at < 0 || line.startsWith('#')) continue
    const [name = '', ...against] = line.slice(0, at).trim().split(/\s+/)
    rows.push(
      new LazyRow(
        name.replace('~', ''),
        name.startsWith('~'),
        against.map((other) => other.replace('!', '')),
        line,
      ),
    )
  }
  return rows
}

/** A topic refers to a few hundred of the classes: the members of the others are never split. */
class LazyRow implements ClassRow {
  readonly name: string
  readonly broad: boolean
  readonly against: readonly string[]
  readonly line: string
  #tight: string[] | undefined
  #loose: string[] | undefined

  constructor(name: string, broad: boolean, against: readonly string[], line: string) {
    this.name = name
    this.broad = broad
    this.against = against
    this.line = line
  }

  get tight(): string[] {
    this.#tight ??= members(this.#side(0))
    return this.#tight
  }

  get loose(): string[] {
    this.#loose ??= members(this.#side(1))
    return this.#loose
  }

  #side(index: number): string {
    return this.line.slice(this.line.indexOf(':') + 1).split('|')[index] ?? ''
  }
}

/** Splits a row's side into its members. */
export function members(side: string): string[] {
  return side
    .split(',')
    .map((member) => member.trim())
    .filter(Boolean)
}
