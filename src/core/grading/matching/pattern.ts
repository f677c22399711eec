import { FIGURE_NUMBER, type KeyNumbers } from '../reading/key-numbers.ts'
import { lemmaOf } from '../reading/lemma.ts'
import { spellOut, tokenise } from '../reading/tokenise.ts'

/** One alternative of a slot: a key of the vocabulary, or a number range. */
export type Alternative = { readonly key: string } | { readonly low: number; readonly high: number }
/** The same, with the number under which the words of an answer are found. */
export type Sought = Alternative & { readonly number: number }

/**
 * A slot pattern: small sets of words that must stand near each other, whatever the wording around them.
 *
 *     [not|any] SLOT SLOT … [~span] [@subject] [-FORBIDDEN]
 *
 * SLOT is `CLASS`, `word`, `#low..high`, or alternatives joined by `|`; `A+B` is one slot of two neighbours, and `|` binds
 * tighter: `A+B|C` is A, then B or C. `A > B` keeps the order; `not` wants one slot denied, `any` lets a slot's own words deny; `~9` widens or narrows the window (in words);
 * `@ClusterIP` names the subject, `@any` lifts it; `-X` forbids X in the clauses of the match, for a red flag also in a condition beside them; `!` makes loose members count in a red flag.
 */
export interface Pattern<Part extends Alternative = Alternative> {
  readonly text: string
  readonly slots: readonly (readonly (readonly Part[])[])[]
  /** Indices of slots that must stand after the slot before them. */
  readonly ordered: readonly number[]
  readonly forbidden: readonly Part[]
  readonly polarity: 'affirmed' | 'denied' | 'either'
  readonly span: number
  readonly subject: string | null | undefined
  readonly loose: boolean
}

export class PatternError extends Error {
  /** 0-based, in the pattern's text. */
  readonly column: number
  readonly cure: string
  constructor(message: string, column: number, cure: string) {
    super(`Cannot read the pattern: ${message}`)
    this.name = 'PatternError'
    this.column = column
    this.cure = cure
  }
}

/** A class, term or word that is not known or cannot stand there. */
export class PatternNameError extends PatternError {}

export type KeyOf = (name: string) => string | undefined

const SPAN = 14
const NAMES = 'name a class in capitals, a term, or a plain word in lower case'

/** Parses one pattern. `keyOf` gives the key of a class or word, or undefined where the name is not known. Throws `PatternError`, also for what could never match. */
export function parsePattern(text: string, keyOf: KeyOf): Pattern {
  const slots: Alternative[][][] = []
  const ordered: number[] = []
  const forbidden: Alternative[] = []
  let polarity: Pattern['polarity'] = 'affirmed'
  let span = SPAN
  let subject: string | null | undefined
  let loose = false
  let follows: number | undefined
  for (const { 0: word, index: at } of text.matchAll(/\S+/g)) {
    if (word === 'not' || word === 'any') polarity = word === 'not' ? 'denied' : 'either'
    else if (word === '>') follows = at
    else if (word === '!') loose = true
    else if (/^~\d+$/.test(word)) span = Number(word.slice(1))
    else if (word === '@any') subject = null
    else if (word.startsWith('@')) subject = readSubject(word.slice(1), at + 1, keyOf)
    else if (word.startsWith('-') && word.length > 1) forbidden.push(...readForbidden(word.slice(1), at + 1, keyOf))
    else {
      if (follows !== undefined) {
        if (slots.length === 0) throw new PatternError('no slot stands before ">"', follows, 'write A > B, for B after A')
        ordered.push(slots.length)
      }
      follows = undefined
      slots.push(pieces(word, '+', at).map(({ name, at }) => readSlot(name, at, keyOf)))
    }
  }
  if (slots.length === 0) throw new PatternError('it has no slot', 0, NAMES)
  if (follows !== undefined) throw new PatternError('no slot stands after ">"', follows, 'write A > B, for B after A')
  if (span < slots.flat().length)
    throw new PatternError(`${slots.flat().length} words do not fit within ${span}`, text.search(/~\d/), 'widen the span')
  checkForbidden(text, slots, forbidden)
  return { text, slots, ordered, forbidden, polarity, span, subject, loose }
}

function pieces(text: string, joint: string, at: number): { name: string; at: number }[] {
  let from = at
  return text.split(joint).map((name) => {
    const piece = { name, at: from }
    from += name.length + joint.length
    return piece
  })
}

const readSlot = (text: string, at: number, keyOf: KeyOf): Alternative[] =>
  pieces(text, '|', at).map(({ name, at }) => readAlternative(name, at, keyOf))

function readAlternative(name: string, at: number, keyOf: KeyOf): Alternative {
  if (name === '') throw new PatternError('a name is missing', at, 'write a name on both sides of "|" and "+"')
  const range = /^#(\d+)(?:\.\.(\d+))?$/.exec(name)
  if (range !== null) {
    const [low, high] = [Number(range[1]), Number(range[2] ?? range[1])]
    if (low > high) throw new PatternError(`no number lies in ${name}`, at, `write #${high}..${low}`)
    return { low, high }
  }
  if (name.startsWith('='))
    throw new PatternError(`"${name}" matches nothing here`, at, `leave out the "=", or put "${name}" into a class and name that`)
  const key = keyOf(name)
  if (key === undefined) throw new PatternNameError(`no class or term is named "${name}"`, at, NAMES)
  if (isPlain(key) && tokenise(name, name).length !== 1)
    throw new PatternNameError(`"${name}" is read as several words`, at, 'join them by "+", make them a term, or put them into a class')
  return { key }
}

function readForbidden(text: string, at: number, keyOf: KeyOf): Alternative[] {
  const plus = text.indexOf('+')
  if (plus >= 0)
    throw new PatternError(`"-${text}" forbids nothing`, at + plus, 'forbid one word of it, or a class that holds them as one wording')
  return readSlot(text, at, keyOf)
}

function readSubject(name: string, at: number, keyOf: KeyOf): string {
  const key = keyOf(name)
  if (key === undefined || isPlain(key))
    throw new PatternNameError(`no term is named "${name}"`, at, "name one of the topic's terms, or @any")
  return key
}

const isPlain = (key: string): boolean => key.startsWith('w:') && key !== 'w:→'

/** What is asked for must not be forbidden. */
function checkForbidden(text: string, slots: Pattern['slots'], forbidden: readonly Alternative[]): void {
  const same = (a: Alternative, b: Alternative): boolean => ('key' in a ? 'key' in b && a.key === b.key : 'low' in b && a.low === b.low)
  const isLost = (names: readonly Alternative[]): boolean => names.every((name) => forbidden.some((other) => same(name, other)))
  if (slots.flat().some(isLost)) throw new PatternError('what a slot asks for is forbidden', text.search(/-\S/), 'leave out one of the two')
}

/** Numbers what a pattern asks for and forbids. */
export function numberPattern(pattern: Pattern, numbers: KeyNumbers): Pattern<Sought> {
  const number = (alternative: Alternative): Sought => ({
    number: 'key' in alternative ? numbers.of(alternative.key) : FIGURE_NUMBER,
    ...alternative,
  })
  const slots = pattern.slots.map((parts) => parts.map((alternatives) => alternatives.map(number)))
  return { ...pattern, slots, forbidden: pattern.forbidden.map(number) }
}

/** Words stand for themselves, capitals for classes; a term's name stands for the term. */
export function keyNaming(terms: ReadonlyMap<string, string>, classes: ReadonlySet<string>): KeyOf {
  return (name) => {
    const term = terms.get(name.toLowerCase().replaceAll(/[_-]/g, ' ')) ?? terms.get(name.toLowerCase())
    if (/^[A-Z][A-Z0-9_]+$/.test(name)) return classes.has(name) ? `c:${name}` : term
    return term ?? (name === '→' ? 'w:→' : `w:${lemmaOf(spellOut(name.toLowerCase())[0] ?? name)}`)
  }
}
