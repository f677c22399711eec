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

export function buildVocabulary(source: {
  readonly terms: readonly TermRow[]
  readonly classes: Readonly<Record<string, string>>
  readonly used: Iterable<string>
  readonly expansions: Readonly<Record<string, string>>
  readonly lemmas: Iterable<string>
  readonly typoWords: readonly string[]
  readonly guard: readonly string[]
  readonly lexicon: Lexicon
}): Vocabulary {
  const entries = newNode()
  const add = (written: string, key: string, loose: boolean, worth = loose ? LOOSE_WORTH : 1): void => {
    const entry = readEntry(written, key, loose, worth)
    if (entry !== undefined) plant(entries, entry)
  }
  for (const term of source.terms) for (const form of term.forms) add(form, termKey(term.name), false)
  for (const name of source.used) {
    const own = source.classes[name]?.split('|')
    const row = own === undefined ? source.lexicon.rows.get(name) : { tight: members(own[0] ?? ''), loose: members(own[1] ?? '') }
    for (const member of row?.tight ?? []) add(member, classKey(name), false)
    for (const member of row?.loose ?? []) add(member, classKey(name), true)
  }
  for (const lemma of source.lemmas)
    if (lemma.includes(PHRASE_JOINT))
      plant(entries, { words: lemma.split(PHRASE_JOINT), exact: undefined, key: `w:${lemma}`, loose: false, worth: 1, relative: false })
  for (const [lemma, line] of Object.entries(source.expansions))
    for (const { written, worth, opposite } of readExpansion(line))
      add(written, opposite ? againstKey(lemma) : insteadKey(lemma), worth < TIGHT_WORTH, worth)
  const subjects = new Set(source.terms.filter((term) => term.subject).map((term) => termKey(term.name)))
  return { entries, lemmas: new Set(source.lemmas), subjects, typos: buildTypoIndex(source.typoWords, source.guard) }
}

/** Reads `93 apart,distinct|60 other|!80 shared`. */
function readExpansion(line: string): { written: string; worth: number; opposite: boolean }[] {
  return line.split('|').flatMap((group) => {
    const at = group.indexOf(' ')
    const opposite = group.startsWith('!')
    const worth = Number(group.slice(opposite ? 1 : 0, at)) / 100
    return group
      .slice(at + 1)
      .split(',')
      .map((written) => ({ written, worth, opposite }))
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

/** The part of a trie whose entries a test keeps; undefined where none is left. What is kept whole is shared. */
function prune(node: EntryNode, keep: (entry: Entry) => boolean): EntryNode | undefined {
  let next = NOWHERE
  let isWhole = true
  for (const [word, child] of node.next) {
    const kept = prune(child, keep)
    if (kept !== child) isWhole = false
    if (kept === undefined) continue
    if (next === NOWHERE) next = new Map()
    next.set(word, kept)
  }
  // Copied, since an array that grew holds room for 17 items.
  const entries = node.entries.every(keep) ? node.entries : node.entries.filter(keep).slice()
  if (next === NOWHERE && entries.length === 0) return undefined
  return isWhole && entries === node.entries ? node : { entries, next }
}

function readEntry(written: string, key: string, loose: boolean, worth: number): Entry | undefined {
  const words = written.toLowerCase().match(/=?[\p{L}\p{N}_$€£%]+/gu)
  if (words === null) return undefined
  const exact = written.includes('=') ? words.map((word) => (word.startsWith('=') ? word.slice(1) : undefined)) : undefined
  const plain =
    exact === undefined ? words.flatMap((word) => (word === '_' ? word : spellOut(word))) : words.map((word) => word.replace('=', ''))
  return { words: plain.map((word) => (word === '_' ? '_' : lemmaOf(word))), exact, key, loose, worth, relative: isRelative(key) }
}

/** The part of a topic's vocabulary that one question asks for. Names always stay: they bind the subjects. */
export function narrowVocabulary(vocabulary: Vocabulary, keys: ReadonlySet<string>): Vocabulary {
  const entries = prune(vocabulary.entries, (entry) => keys.has(entry.key) || vocabulary.subjects.has(entry.key)) ?? newNode()
  const lemmas = new Set([...vocabulary.lemmas].filter((lemma) => keys.has(`w:${lemma}`)))
  return { ...vocabulary, entries, lemmas }
}
