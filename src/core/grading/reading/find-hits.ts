import type { Entry, EntryNode, Meaning } from './entry-trie.ts'
import { ARROW, ARROW_NUMBER, FIGURE, FIGURE_NUMBER } from './key-numbers.ts'
import type { Token } from './token.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A word or phrase of the answer that means a class, a term, or itself. Token indices, half open. */
export interface Hit extends Meaning {
  readonly from: number
  readonly to: number
  readonly loose: boolean
  /** How much of a slot it fills, 0 to 1. */
  readonly worth: number
}

/**
 * Every hit, nested ones too, but none inside a longer name: "external" of ExternalName is no class word. What the question
 * itself says, and names, stand for nothing but themselves.
 */
export function findHits(tokens: readonly Token[], { entries }: Vocabulary, prompt: ReadonlySet<string>): Hit[] {
  const found: Hit[] = []
  for (let from = 0; from < tokens.length; from++) {
    const { kind, low } = tokens[from] as Token
    if (!Number.isNaN(low)) found.push(wordHit(FIGURE, FIGURE_NUMBER, from))
    if (kind === 'newline' || kind === 'bullet') continue
    if (kind === 'arrow') found.push(wordHit(ARROW, ARROW_NUMBER, from))
    walk(entries, tokens, from, from, prompt, found)
  }
  const names = found.filter((hit) => hit.name)
  return names.length === 0 ? found : outsideNames(found, names, tokens.length)
}

const wordHit = (key: string, number: number, from: number): Hit => ({
  key,
  number,
  relative: false,
  name: false,
  from,
  to: from + 1,
  loose: false,
  worth: 1,
})

/** Follows the trie from one token on, longest first; hyphens and slashes inside a phrase are passed over. */
function walk(node: EntryNode, tokens: readonly Token[], from: number, at: number, prompt: ReadonlySet<string>, found: Hit[]): void {
  let place = at
  let token = tokens[place]
  if (place > from && token?.kind === 'mark' && (token.text === '-' || token.text === '/') && !token.spaced) token = tokens[++place]
  if (token !== undefined) {
    const next = node.next.get(token.lemma)
    if (next !== undefined) walk(next, tokens, from, place + 1, prompt, found)
    if (node.any !== undefined && (token.kind === 'word' || token.kind === 'number')) walk(node.any, tokens, from, place + 1, prompt, found)
  }
  if (node.entries.length > 0) take(node.entries, tokens, from, at, prompt, found)
}

function take(
  entries: readonly Entry[],
  tokens: readonly Token[],
  from: number,
  to: number,
  prompt: ReadonlySet<string>,
  found: Hit[],
): void {
  let asked: boolean | undefined
  for (const { key, number, relative, name, exact, loose, worth } of entries) {
    if (relative) asked ??= isAsked(tokens, from, to, prompt)
    if (relative && asked) continue
    if (exact !== undefined && !isExact(exact, tokens, from)) continue
    found.push({ key, number, relative, name, from, to, loose, worth })
  }
}

const isAsked = (tokens: readonly Token[], from: number, to: number, prompt: ReadonlySet<string>): boolean => {
  for (let at = from; at < to; at++) if (tokens[at]?.kind === 'word' && !prompt.has(tokens[at]?.lemma ?? '')) return false
  return true
}

/** Whether the words stand as the entry writes them; hyphens and slashes between are passed over. */
function isExact(exact: readonly (string | undefined)[], tokens: readonly Token[], from: number): boolean {
  let at = from
  for (const [k, word] of exact.entries()) {
    if (k > 0 && tokens[at]?.kind === 'mark') at++
    if (word !== undefined && tokens[at]?.text !== word) return false
    at++
  }
  return true
}

function outsideNames(found: readonly Hit[], names: readonly Hit[], length: number): Hit[] {
  const owner = new Array<Hit | undefined>(length)
  for (const name of names)
    for (let at = name.from; at < name.to; at++) {
      const other = owner[at]
      if (other === undefined || other.to - other.from < name.to - name.from) owner[at] = name
    }
  return found.filter((hit) => {
    const name = owner[hit.from]
    return name === undefined || hit === name || hit.to > name.to || (!hit.relative && hit.to - hit.from >= name.to - name.from)
  })
}
