import type { Token } from './token.ts'
import { type Entry, type EntryNode, isRelative, type Vocabulary } from './vocabulary.ts'

/** A word or phrase of the answer that means a class, a term, or itself. Token indices, half open. */
export interface Hit {
  /** `w:lemma`, `c:CLASS`, `t:term`, `s:lemma`, `o:lemma`, or `#` for a number. */
  readonly key: string
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
export function findHits(tokens: readonly Token[], vocabulary: Vocabulary, prompt: ReadonlySet<string>): Hit[] {
  const found: Hit[] = []
  const names: Hit[] = []
  const take = (entry: Entry, from: number, to: number): void => {
    if (entry.relative && isAsked(tokens, from, to, prompt)) return
    if (entry.exact !== undefined && !isExact(entry.exact, tokens, from)) return
    const hit = { key: entry.key, from, to, loose: entry.loose, worth: entry.worth }
    if (vocabulary.subjects.has(entry.key)) names.push(hit)
    found.push(hit)
  }
  for (const [from, token] of tokens.entries()) {
    if (!Number.isNaN(token.low)) found.push({ key: '#', from, to: from + 1, loose: false, worth: 1 })
    if (token.kind === 'newline' || token.kind === 'bullet') continue
    if (token.kind === 'arrow') found.push({ key: 'w:→', from, to: from + 1, loose: false, worth: 1 })
    walk(vocabulary.entries, tokens, from, from, take)
    if (vocabulary.lemmas.has(token.lemma)) found.push({ key: `w:${token.lemma}`, from, to: from + 1, loose: false, worth: 1 })
  }
  return names.length === 0 ? found : outsideNames(found, names, tokens.length)
}

const isAsked = (tokens: readonly Token[], from: number, to: number, prompt: ReadonlySet<string>): boolean => {
  for (let at = from; at < to; at++) if (tokens[at]?.kind === 'word' && !prompt.has(tokens[at]?.lemma ?? '')) return false
  return true
}

/** Follows the trie from one token on, longest first; hyphens and slashes inside a phrase are passed over. */
function walk(
  node: EntryNode,
  tokens: readonly Token[],
  from: number,
  at: number,
  take: (entry: Entry, from: number, to: number) => void,
): void {
  let place = at
  let token = tokens[place]
  if (place > from && token?.kind === 'mark' && (token.text === '-' || token.text === '/') && !token.spaced) token = tokens[++place]
  if (token !== undefined) {
    const next = node.next.get(token.lemma)
    if (next !== undefined) walk(next, tokens, from, place + 1, take)
    const any = token.kind === 'word' || token.kind === 'number' ? node.next.get('_') : undefined
    if (any !== undefined) walk(any, tokens, from, place + 1, take)
  }
  for (const entry of node.entries) take(entry, from, at)
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
    return name === undefined || hit === name || hit.to > name.to || (!isRelative(hit.key) && hit.to - hit.from >= name.to - name.from)
  })
}
