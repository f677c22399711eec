import type { Token } from './token.ts'
import type { Entry, Vocabulary } from './vocabulary.ts'

/** A word or phrase of the answer that means a class, a term, or itself. Token indices, half open. */
export interface Hit {
  /** `w:lemma`, `c:CLASS`, `t:term` or `#` for a number. */
  readonly key: string
  readonly from: number
  readonly to: number
  readonly loose: boolean
}

/** Every hit, nested ones too, but none inside a longer name: "external" of ExternalName is no class word. */
export function findHits(tokens: readonly Token[], vocabulary: Vocabulary): Hit[] {
  const found: Hit[] = []
  const names: Hit[] = []
  for (const [from, token] of tokens.entries()) {
    if (!Number.isNaN(token.low)) found.push({ key: '#', from, to: from + 1, loose: false })
    if (token.kind === 'newline' || token.kind === 'bullet') continue
    if (token.kind === 'arrow') found.push({ key: 'w:→', from, to: from + 1, loose: false })
    for (const first of [token.lemma, '_'])
      for (const entry of vocabulary.entries.get(first) ?? []) {
        const to = matchEntry(entry, tokens, from)
        if (to === undefined) continue
        const hit = { key: entry.key, from, to, loose: entry.loose }
        if (vocabulary.subjects.has(entry.key)) names.push(hit)
        found.push(hit)
      }
    if (vocabulary.lemmas.has(token.lemma)) found.push({ key: `w:${token.lemma}`, from, to: from + 1, loose: false })
  }
  return names.length === 0 ? found : outsideNames(found, names, tokens.length)
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
    return name === undefined || hit === name || hit.to > name.to || hit.to - hit.from >= name.to - name.from
  })
}

/** The index after the entry's last token, where it stands at `from`; hyphens and slashes inside are passed over. */
function matchEntry(entry: Entry, tokens: readonly Token[], from: number): number | undefined {
  let at = from
  for (const [k, word] of entry.words.entries()) {
    let token = tokens[at]
    if (k > 0 && token?.kind === 'mark' && (token.text === '-' || token.text === '/') && !token.spaced) token = tokens[++at]
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'number' && token.text !== word)) return undefined
    if (word !== '_' && token.lemma !== word) return undefined
    const exact = entry.exact?.[k]
    if (exact !== undefined && token.text !== exact) return undefined
    at++
  }
  return at
}
