import { lemmaOf } from './lemma.ts'
import { type Lexicon, members } from './lexicon-rows.ts'
import { buildTypoIndex, type TypoIndex } from './repair-typos.ts'

/** One way to write a class member or term: lemmas in order; `_` any one word; `exact` holds surface forms where only those count. */
export interface Entry {
  readonly words: readonly string[]
  readonly exact: readonly (string | undefined)[] | undefined
  /** `c:CLASS` or `t:term`. */
  readonly key: string
  readonly loose: boolean
}

export interface TermRow {
  readonly name: string
  readonly forms: readonly string[]
  readonly subject: boolean
}

/** What the words of one topic can mean: its terms and the classes its rubric refers to. */
export interface Vocabulary {
  readonly entries: ReadonlyMap<string, readonly Entry[]>
  /** Lemmas that some slot of the topic asks for by itself. */
  readonly lemmas: ReadonlySet<string>
  /** `t:` keys of the terms that claims compete for. */
  readonly subjects: ReadonlySet<string>
  readonly typos: TypoIndex
}

export const termKey = (name: string): string => `t:${name.toLowerCase().replaceAll(/\s+/g, '_')}`
export const classKey = (name: string): string => `c:${name}`

export function buildVocabulary(source: {
  readonly terms: readonly TermRow[]
  readonly classes: Readonly<Record<string, string>>
  readonly used: Iterable<string>
  readonly lemmas: Iterable<string>
  readonly typoWords: readonly string[]
  readonly guard: readonly string[]
  readonly lexicon: Lexicon
}): Vocabulary {
  const entries = new Map<string, Entry[]>()
  const add = (written: string, key: string, loose: boolean): void => {
    const entry = readEntry(written, key, loose)
    const first = entry?.words[0]
    if (entry === undefined || first === undefined) return
    const list = entries.get(first)
    if (list === undefined) entries.set(first, [entry])
    else list.push(entry)
  }
  for (const term of source.terms) for (const form of term.forms) add(form, termKey(term.name), false)
  for (const name of source.used) {
    const own = source.classes[name]?.split('|')
    const row = own === undefined ? source.lexicon.rows.get(name) : { tight: members(own[0] ?? ''), loose: members(own[1] ?? '') }
    for (const member of row?.tight ?? []) add(member, classKey(name), false)
    for (const member of row?.loose ?? []) add(member, classKey(name), true)
  }
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length)
  const subjects = new Set(source.terms.filter((term) => term.subject).map((term) => termKey(term.name)))
  return { entries, lemmas: new Set(source.lemmas), subjects, typos: buildTypoIndex(source.typoWords, source.guard) }
}

function readEntry(written: string, key: string, loose: boolean): Entry | undefined {
  const words = written.toLowerCase().match(/=?[\p{L}\p{N}_$€£%]+/gu)
  if (words === null) return undefined
  const plain = words.map((word) => word.replace('=', ''))
  const exact = written.includes('=') ? words.map((word) => (word.startsWith('=') ? word.slice(1) : undefined)) : undefined
  return { words: plain.map((word) => (word === '_' ? '_' : lemmaOf(word))), exact, key, loose }
}

/** The part of a topic's vocabulary that one question asks for. Names always stay: they bind the subjects. */
export function narrowVocabulary(vocabulary: Vocabulary, keys: ReadonlySet<string>): Vocabulary {
  const entries = new Map<string, readonly Entry[]>()
  for (const [first, list] of vocabulary.entries) {
    const kept = list.filter((entry) => keys.has(entry.key) || vocabulary.subjects.has(entry.key))
    if (kept.length > 0) entries.set(first, kept)
  }
  const lemmas = new Set([...vocabulary.lemmas].filter((lemma) => keys.has(`w:${lemma}`)))
  return { ...vocabulary, entries, lemmas }
}
