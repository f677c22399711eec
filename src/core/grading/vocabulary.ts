import { lemmaOf } from './lemma.ts'
import { type Lexicon, members } from './lexicon-rows.ts'
import { buildTypoIndex, type TypoIndex } from './repair-typos.ts'
import { spellOut } from './tokenise.ts'

/** One way to write a class member or term: lemmas in order; `_` any one word; `exact` holds surface forms where only those count. */
export interface Entry {
  readonly words: readonly string[]
  readonly exact: readonly (string | undefined)[] | undefined
  /** `c:CLASS`, `t:term`, or `s:lemma` and `o:lemma` for what is said instead of a lemma or against it. */
  readonly key: string
  readonly loose: boolean
  /** How much of a slot it fills, 0 to 1. */
  readonly worth: number
  /** Said instead of a lemma or against it. */
  readonly relative: boolean
}

/** A trie over lemmas: the entries that end here, and where the next word leads. */
export interface EntryNode {
  entries: readonly Entry[]
  next: Map<string, EntryNode>
}

export interface TermRow {
  readonly name: string
  readonly forms: readonly string[]
  readonly subject: boolean
}

/** What the words of one topic can mean: its terms and the classes its rubric refers to. */
export interface Vocabulary {
  readonly entries: EntryNode
  /** Lemmas that some slot of the topic asks for by itself. */
  readonly lemmas: ReadonlySet<string>
  /** `t:` keys of the terms that claims compete for. */
  readonly subjects: ReadonlySet<string>
  readonly typos: TypoIndex
}

export const termKey = (name: string): string => `t:${name.toLowerCase().replaceAll(/\s+/g, '_')}`
export const classKey = (name: string): string => `c:${name}`
export const insteadKey = (lemma: string): string => `s:${lemma}`
export const isRelative = (key: string): boolean => key.startsWith('s:') || key.startsWith('o:')
export const againstKey = (lemma: string): string => `o:${lemma}`

/** Joins the words of a fixed phrase into one lemma. */
export const PHRASE_JOINT = '_'
const LOOSE_WORTH = 0.62
/** Below this a word stands for another only loosely. */
const TIGHT_WORTH = 0.7

interface Wording {
  readonly key: string
  readonly entries: () => readonly Entry[]
}

/** What the words of a topic can mean, each wording read when a question first asks for it. */
export interface Wordings {
  /** Terms and classes. */
  readonly named: readonly Wording[]
  /** What is said instead of a lemma, or against it. */
  readonly instead: readonly Wording[]
  readonly subjects: ReadonlySet<string>
  readonly typos: TypoIndex
}

export function readWordings(source: {
  readonly terms: readonly TermRow[]
  readonly classes: Readonly<Record<string, string>>
  readonly used: Iterable<string>
  readonly expansions: Readonly<Record<string, string>>
  readonly typoWords: readonly string[]
  readonly guard: readonly string[]
  readonly lexicon: Lexicon
}): Wordings {
  const terms = source.terms.map(({ name, forms }) => wording(termKey(name), () => readMembers(forms, termKey(name), false)))
  const classes = [...source.used].map((name) =>
    wording(classKey(name), () => {
      const [tight = '', loose = ''] = source.classes[name]?.split('|') ?? []
      const row = name in source.classes ? { tight: members(tight), loose: members(loose) } : source.lexicon.rows.get(name)
      return [...readMembers(row?.tight ?? [], classKey(name), false), ...readMembers(row?.loose ?? [], classKey(name), true)]
    }),
  )
  const instead = Object.entries(source.expansions).map(([lemma, line]) => wording(insteadKey(lemma), () => readExpansion(lemma, line)))
  const subjects = new Set(source.terms.filter((term) => term.subject).map((term) => termKey(term.name)))
  return { named: [...terms, ...classes], instead, subjects, typos: buildTypoIndex(source.typoWords, source.guard) }
}

/** The part of a topic's words that one question asks for; all of them when it does not say. Names always stay: they bind the subjects. */
export function buildVocabulary({ named, instead, subjects, typos }: Wordings, keys?: ReadonlySet<string>): Vocabulary {
  const entries = newNode()
  const take = ({ key, entries: read }: Wording): void => {
    if (keys === undefined || keys.has(key) || subjects.has(key)) for (const entry of read()) plant(entries, entry)
  }
  const lemmas = [...(keys ?? [])].flatMap((key) => (key.startsWith('w:') ? key.slice(2) : []))
  named.forEach(take)
  for (const lemma of lemmas)
    if (lemma.includes(PHRASE_JOINT))
      plant(entries, { words: lemma.split(PHRASE_JOINT), exact: undefined, key: `w:${lemma}`, loose: false, worth: 1, relative: false })
  instead.forEach(take)
  return { entries, lemmas: new Set(lemmas), subjects, typos }
}

function wording(key: string, read: () => readonly Entry[]): Wording {
  let entries: readonly Entry[] | undefined
  return { key, entries: () => (entries ??= read()) }
}

const readMembers = (written: readonly string[], key: string, loose: boolean): Entry[] =>
  written.flatMap((member) => readEntry(member, key, loose, loose ? LOOSE_WORTH : 1) ?? [])

/** Reads `93 apart,distinct|60 other|!80 share`, in lemmas, or as written where `=` asks for a form. */
function readExpansion(lemma: string, line: string): Entry[] {
  return line.split('|').flatMap((group) => {
    const at = group.indexOf(' ')
    const opposite = group.startsWith('!')
    const worth = Number(group.slice(opposite ? 1 : 0, at)) / 100
    const key = opposite ? againstKey(lemma) : insteadKey(lemma)
    const loose = worth < TIGHT_WORTH
    return group
      .slice(at + 1)
      .split(',')
      .flatMap((form) =>
        form.includes('=')
          ? (readEntry(form, key, loose, worth) ?? [])
          : { words: form.split(' '), exact: undefined, key, loose, worth, relative: true },
      )
  })
}

/** Of all nodes that lead nowhere, which most are: an empty map is larger than the rest of a node. */
const NOWHERE: Map<string, EntryNode> = new Map()
const newNode = (): EntryNode => ({ entries: [], next: NOWHERE })

function plant(root: EntryNode, entry: Entry): void {
  let node = root
  for (const word of entry.words) {
    const next = node.next.get(word) ?? newNode()
    if (node.next === NOWHERE) node.next = new Map()
    node.next.set(word, next)
    node = next
  }
  node.entries = node.entries.concat(entry)
}

/** The lemmas of a class member, term or expansion; itself where it asks for a form. */
export function lemmasOf(written: string): string {
  if (written.includes('=')) return written
  const words = written.toLowerCase().match(WORD) ?? []
  return words.flatMap((word) => (word === '_' ? word : spellOut(word).map(lemmaOf))).join(' ')
}

function readEntry(written: string, key: string, loose: boolean, worth: number): Entry | undefined {
  const words = written.toLowerCase().match(WORD)
  if (words === null) return undefined
  const exact = written.includes('=') ? words.map((word) => (word.startsWith('=') ? word.slice(1) : undefined)) : undefined
  const plain =
    exact === undefined ? words.flatMap((word) => (word === '_' ? word : spellOut(word))) : words.map((word) => word.replace('=', ''))
  return { words: plain.map((word) => (word === '_' ? '_' : lemmaOf(word))), exact, key, loose, worth, relative: isRelative(key) }
}
const WORD = /=?[\p{L}\p{N}_$€£%]+/gu
