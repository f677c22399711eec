import { readPairs } from '../lexicon/rows.ts'
import { SHORT_FORMS } from '../lexicon/spelling.ts'
import { lemmaOf } from './lemma.ts'
import { itemAt } from './lists.ts'
import type { Token, TokenKind } from './token.ts'

const MOST_TOKENS = 1500
const NAME = /[a-z0-9][A-Z]|^[A-Z]{2,}s?\d?$/
const shortForms = readPairs(SHORT_FORMS)
/** What may stand right behind a plain word. */
const CLOSING = new Set('.,;:!?()"')
const ENDINGS = new Map(Object.entries({ re: 'are', ll: 'will', ve: 'have', d: 'would', m: 'am' }))
const IS_AFTER = new Set('it that there here what who he she which this where how everything nothing nobody one'.split(' '))
/** A line's end, an arrow, an address, a number and its suffix, w/ and w/o, a word; else a mark. */
const TOKEN =
  /(\n)|(-{1,2}>|={1,2}>|<-{1,2}|[→⇒➜➔↔])|(\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?)|(\d+(?:[.,]\d+)*)(x+|ish|[km](?![a-z]))?|(w\/o?(?=[\s])|w\/o?$)|((?:no-(?!one\b)(?=\p{L}))?[\p{L}_][\p{L}\p{M}\p{N}_]*(?:'[\p{L}]+)?)|[^\s]/gu

/** Words, numbers and marks with their offsets; contractions spelled out, number words left to `readNumbers`. */
export function tokenise(text: string, original: string): Token[] {
  const tokens: Token[] = []
  let quote = ''
  let start = 0
  let end = 0
  const push = (kind: TokenKind, written: string, low = Number.NaN, high = low): void => {
    const spaced = start === 0 || isSpace(text, start - 1)
    const lemma = kind === 'word' ? lemmaOf(written) : written
    const source = kind === 'word' ? original.slice(start, end) : written
    tokens.push({ start, end, kind, text: written, lemma, low, high, spaced, quote, name: source !== written && NAME.test(source) })
  }
  while (tokens.length < MOST_TOKENS) {
    start = skipSpaces(text, end)
    end = plainWordEnd(text, start)
    if (end > start) {
      const word = text.slice(start, end)
      const short = shortForms.get(word)
      if (short === undefined) push('word', word)
      else for (const part of short.split(' ')) push('word', part)
      continue
    }
    TOKEN.lastIndex = start
    const match = TOKEN.exec(text)
    if (match === null) break
    start = match.index
    end = TOKEN.lastIndex
    const [mark, newline, arrow, address, number, suffix, short, word] = match
    if (newline !== undefined) {
      quote = ''
      push('newline', '\n')
    } else if (arrow !== undefined) push('arrow', '→')
    else if (address !== undefined) push('word', 'ipliteral')
    else if (number !== undefined) pushNumber(number, suffix, push)
    else if (short !== undefined) push('word', short === 'w/' ? 'with' : 'without')
    else if (word !== undefined) for (const part of spellOut(word)) push('word', part)
    else {
      const isFree = start === 0 || isSpace(text, start - 1)
      if (mark === '`' || mark === '"' || (mark === "'" && (isFree || quote === mark))) quote = quote === mark ? '' : mark
      if ((mark === '-' || mark === '*' || mark === '•') && opensLine(tokens)) push('bullet', mark)
      else if (mark === '&' && isFree) push('word', 'and')
      else if (mark !== '`' && mark !== '*') push('mark', mark)
    }
  }
  return tokens
}

const isLetter = (code: number): boolean => code >= 97 && code <= 122

/** Nearly always a plain one. */
const isSpace = (text: string, at: number): boolean => text.charCodeAt(at) === 32 || /\s/.test(text[at] ?? '')

function skipSpaces(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) === 32) at++
  return at
}

/** Where a word ends that is nothing but `a` to `z`, as most are: the pattern is left to the others. */
function plainWordEnd(text: string, from: number): number {
  let end = from
  while (isLetter(text.charCodeAt(end))) end++
  return end === text.length || isSpace(text, end) || CLOSING.has(text[end] ?? '') ? end : from
}

function opensLine(tokens: readonly Token[]): boolean {
  const last = itemAt(tokens, tokens.length - 1)
  return last === undefined || last.kind === 'newline'
}

function pushNumber(
  digits: string,
  suffix: string | undefined,
  push: (kind: TokenKind, written: string, low?: number, high?: number) => void,
): void {
  const value = Number(/^\d{1,3}(,\d{3})+$/.test(digits) ? digits.replaceAll(',', '') : digits.replaceAll(',', '.'))
  if (Number.isNaN(value)) push('word', 'versionliteral')
  else if (suffix === undefined) push('number', digits, value)
  else if (suffix.startsWith('x')) {
    const scale = suffix === 'x' && digits.length === 1 ? 1 : 10 ** suffix.length
    push('number', digits + suffix, value * scale, (value + 1) * scale - 1)
  } else if (suffix === 'ish') push('number', digits, value * 0.85, value * 1.15)
  else push('number', digits, value * (suffix === 'k' ? 1000 : 1_000_000))
}

/** `doesn't` → does, not; `svc` → service; `node's` → node. */
export function spellOut(word: string): string[] {
  if (!word.includes("'") && !word.includes('_')) return shortForms.get(word)?.split(' ') ?? [word]
  const plain = word.replaceAll('_', '')
  if (plain === '') return []
  const whole = shortForms.get(plain.replaceAll("'", ''))
  if (whole !== undefined && (plain.includes("'") || shortForms.has(plain))) return whole.split(' ')
  const at = plain.indexOf("'")
  if (at < 0) return splitIdentifier(word)
  const base = plain.slice(0, at)
  const ending = plain.slice(at + 1)
  if (ending === 't' && base.endsWith('n')) return [base === 'ca' ? 'can' : base === 'wo' ? 'will' : base.slice(0, -1), 'not']
  if (ending === 's') return IS_AFTER.has(base) ? [base, 'is'] : [base]
  const spelled = ENDINGS.get(ending)
  return spelled === undefined ? [base + ending] : [base, spelled]
}

const splitIdentifier = (word: string): string[] => (word.includes('_') ? word.split('_').filter(Boolean) : [word])
