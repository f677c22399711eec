import { type Lexicon, members } from '../lexicon/lexicon-rows.ts'
import { ANY, type Entry, type EntryNode, type Meaning, newNode, plant } from './entry-trie.ts'
import { KeyNumbers } from './key-numbers.ts'
import { lemmaOf } from './lemma.ts'
import { buildTypoIndex, type TypoIndex } from './repair-typos.ts'
import { spellOut } from './tokenise.ts'

export interface TermRow {
  readonly name: string
  readonly forms: readonly string[]
  readonly subject: boolean
}

/** What the words of one topic can mean: its terms and the classes its rubric refers to. */
export interface Vocabulary {
  readonly entries: EntryNode
  /** By their `t:` keys the terms that claims compete for. */
  readonly subjects: ReadonlyMap<string, Meaning>
  readonly typos: TypoIndex
}

export const termKey = (name: string): string => `t:${name.toLowerCase().replaceAll(/\s+/g, '_')}`
export const classKey = (name: string): string => `c:${name}`
export const insteadKey = (lemma: string): string => `s:${lemma}`
export const againstKey = (lemma: string): string => `o:${lemma}`
/** A key, what is said instead of its lemma, and what is said against it. */
export const keysFilling = (key: string): string[] =>
  key.startsWith('w:') ? [key, insteadKey(key.slice(2)), againstKey(key.slice(2))] : [key]

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
  readonly numbers: KeyNumbers
  /** Terms and classes. */
  readonly named: readonly Wording[]
  /** What is said instead of a lemma, or against it. */
  readonly instead: readonly Wording[]
  readonly subjects: ReadonlyMap<string, Meaning>
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
  const numbers = new KeyNumbers()
  const subjects = new Map(
    source.terms.filter(({ subject }) => subject).map(({ name }) => [termKey(name), meaningOf(termKey(name), numbers, true)]),
  )
  const terms = source.terms.map(({ name, forms }) =>
    wording(termKey(name), () => readMembers(forms, subjects.get(termKey(name)) ?? meaningOf(termKey(name), numbers), 1)),
  )
  const classes = [...source.used].map((name) =>
    wording(classKey(name), () => {
      const [tight = '', loose = ''] = source.classes[name]?.split('|') ?? []
      const row = name in source.classes ? { tight: members(tight), loose: members(loose) } : source.lexicon.rows.get(name)
      const meaning = meaningOf(classKey(name), numbers)
      return [...readMembers(row?.tight ?? [], meaning, 1), ...readMembers(row?.loose ?? [], meaning, LOOSE_WORTH)]
    }),
  )
  const instead = Object.entries(source.expansions).map(([lemma, line]) =>
    wording(insteadKey(lemma), () => readExpansion(line, meaningOf(insteadKey(lemma), numbers), meaningOf(againstKey(lemma), numbers))),
  )
  return { numbers, named: [...terms, ...classes], instead, subjects, typos: buildTypoIndex(source.typoWords, source.guard) }
}

/** The part of a topic's words that one question asks for; all of them when it does not say. Names always stay: they bind the subjects. */
export function buildVocabulary({ numbers, named, instead, subjects, typos }: Wordings, keys?: ReadonlySet<string>): Vocabulary {
  const entries = newNode()
  const take = ({ key, entries: read }: Wording): void => {
    if (keys === undefined || keys.has(key) || subjects.has(key)) for (const entry of read()) plant(entries, entry)
  }
  const words = [...(keys ?? [])].filter((key) => key.startsWith('w:'))
  const plantWord = (key: string): void => plant(entries, entryOf(key.slice(2).split(PHRASE_JOINT), undefined, meaningOf(key, numbers), 1))
  named.forEach(take)
  words.filter((key) => key.includes(PHRASE_JOINT)).forEach(plantWord)
  instead.forEach(take)
  words.filter((key) => !key.includes(PHRASE_JOINT)).forEach(plantWord)
  return { entries, subjects, typos }
}

function wording(key: string, read: () => readonly Entry[]): Wording {
  let entries: readonly Entry[] | undefined
  return { key, entries: () => (entries ??= read()) }
}

const meaningOf = (key: string, numbers: KeyNumbers, name = false): Meaning => ({
  key,
  number: numbers.of(key),
  relative: key.startsWith('s:') || key.startsWith('o:'),
  name,
})

const entryOf = (words: readonly string[], exact: Entry['exact'], { key, number, relative, name }: Meaning, worth: number): Entry => ({
  words,
  exact,
  key,
  number,
  relative,
  name,
  loose: worth < TIGHT_WORTH,
  worth,
})

/** By the members of a row: those of the general lexicon are read once for all topics. */
const wordingsOf = new WeakMap<readonly string[], ReturnType<typeof readWording>[]>()
function readMembers(written: readonly string[], meaning: Meaning, worth: number): Entry[] {
  const read = wordingsOf.get(written) ?? written.map(readWording)
  wordingsOf.set(written, read)
  return read.flatMap((wording) => (wording === undefined ? [] : entryOf(wording.words, wording.exact, meaning, worth)))
}

/** Reads `93 apart,distinct|60 other|!80 share`, in lemmas, or as written where `=` asks for a form. */
function readExpansion(line: string, same: Meaning, opposite: Meaning): Entry[] {
  return line.split('|').flatMap((group) => {
    const at = group.indexOf(' ')
    const isOpposite = group.startsWith('!')
    const meaning = isOpposite ? opposite : same
    const worth = Number(group.slice(isOpposite ? 1 : 0, at)) / 100
    return group
      .slice(at + 1)
      .split(',')
      .flatMap((form) =>
        form.includes('=') ? (readEntry(form, meaning, worth) ?? []) : entryOf(form.split(' '), undefined, meaning, worth),
      )
  })
}

/** The lemmas of a class member, term or expansion; itself where it asks for a form. */
export function lemmasOf(written: string): string {
  if (written.includes('=')) return written
  const words = written.toLowerCase().match(WORD) ?? []
  return words.flatMap((word) => (word === ANY ? word : spellOut(word).map(lemmaOf))).join(' ')
}

function readEntry(written: string, meaning: Meaning, worth: number): Entry | undefined {
  const read = readWording(written)
  return read && entryOf(read.words, read.exact, meaning, worth)
}

/** The lemmas of a member as it is written, and the forms that it asks for. */
function readWording(written: string): Pick<Entry, 'words' | 'exact'> | undefined {
  const words = written.toLowerCase().match(WORD)
  if (words === null) return undefined
  const exact = written.includes('=') ? words.map((word) => (word.startsWith('=') ? word.slice(1) : undefined)) : undefined
  const plain =
    exact === undefined ? words.flatMap((word) => (word === ANY ? word : spellOut(word))) : words.map((word) => word.replace('=', ''))
  return { words: plain.map((word) => (word === ANY ? ANY : lemmaOf(word))), exact }
}
const WORD = /=?[\p{L}\p{N}_$€£%]+/gu
