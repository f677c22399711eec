import { lemmaOf } from './lemma.ts'
import { spellOut } from './tokenise.ts'

/** One alternative of a slot: a key of the vocabulary, or a number range. */
export type Alternative = { readonly key: string } | { readonly low: number; readonly high: number }

/**
 * A slot pattern: small sets of words that must stand near each other, whatever the wording around them.
 *
 *     [not|any] SLOT SLOT … [~span] [@subject] [-FORBIDDEN]
 *
 * SLOT is `CLASS`, `word`, `#low..high`, or alternatives joined by `|`; `A+B` is one slot of two neighbours; `A > B` keeps
 * the order; `not` wants one slot denied, `any` does not care; `~9` widens or narrows the window (in words);
 * `@ClusterIP` names the subject, `@any` lifts it; `-X` forbids X in the clauses of the match; `!` makes loose members count in a red flag.
 */
export interface Pattern {
  readonly text: string
  readonly slots: readonly (readonly (readonly Alternative[])[])[]
  /** Indices of slots that must stand after the slot before them. */
  readonly ordered: readonly number[]
  readonly forbidden: readonly Alternative[]
  readonly polarity: 'affirmed' | 'denied' | 'either'
  readonly span: number
  readonly subject: string | null | undefined
  readonly loose: boolean
}

export class PatternError extends Error {
  /** 0-based, in the pattern's text. */
  readonly column: number
  constructor(message: string, column: number) {
    super(message)
    this.name = 'PatternError'
    this.column = column
  }
}

const SPAN = 14

/** Parses one pattern. `keyOf` gives the key of a class or word, or undefined where the name is not known. Throws `PatternError`. */
export function parsePattern(text: string, keyOf: (name: string) => string | undefined): Pattern {
  const slots: Alternative[][][] = []
  const ordered: number[] = []
  const forbidden: Alternative[] = []
  let polarity: Pattern['polarity'] = 'affirmed'
  let span = SPAN
  let subject: string | null | undefined
  let loose = false
  let follows = false
  for (const match of text.matchAll(/\S+/g)) {
    const word = match[0]
    const at = match.index
    const read = (part: string): Alternative[] => part.split('|').map((name) => readAlternative(name, at, keyOf))
    if (word === 'not' || word === 'any') polarity = word === 'not' ? 'denied' : 'either'
    else if (word === '>') follows = true
    else if (word === '!') loose = true
    else if (/^~\d+$/.test(word)) span = Number(word.slice(1))
    else if (word === '@any') subject = null
    else if (word.startsWith('@')) subject = keyOrThrow(word.slice(1), at, keyOf)
    else if (word.startsWith('-') && word.length > 1) forbidden.push(...read(word.slice(1)))
    else {
      if (follows) ordered.push(slots.length)
      follows = false
      slots.push(word.split('+').map(read))
    }
  }
  if (slots.length === 0) throw new PatternError('Cannot read the pattern: it has no slot', 0)
  return { text, slots, ordered, forbidden, polarity, span, subject, loose }
}

function readAlternative(name: string, at: number, keyOf: (name: string) => string | undefined): Alternative {
  const range = /^#(\d+)(?:\.\.(\d+))?$/.exec(name)
  if (range !== null) return { low: Number(range[1]), high: Number(range[2] ?? range[1]) }
  return { key: keyOrThrow(name, at, keyOf) }
}

function keyOrThrow(name: string, at: number, keyOf: (name: string) => string | undefined): string {
  const key = keyOf(name)
  if (key === undefined) throw new PatternError(`Cannot read the pattern: no class or term is named "${name}"`, at)
  return key
}

/** Words stand for themselves, capitals for classes; a term's name stands for the term. */
export function keyNaming(terms: ReadonlyMap<string, string>, classes: ReadonlySet<string>): (name: string) => string | undefined {
  return (name) => {
    const term = terms.get(name.toLowerCase().replaceAll(/[_-]/g, ' ')) ?? terms.get(name.toLowerCase())
    if (/^[A-Z][A-Z0-9_]+$/.test(name)) return classes.has(name) ? `c:${name}` : term
    return term ?? (name === '→' ? 'w:→' : `w:${lemmaOf(spellOut(name.toLowerCase())[0] ?? name)}`)
  }
}
