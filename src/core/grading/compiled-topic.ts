import { type Roles, rolesOf } from './deciding/exchanged.ts'
import { type Names, namesIn } from './deciding/foreign.ts'
import type { Lexicon } from './lexicon/lexicon-rows.ts'
import { type KeyOf, keyNaming, numberPattern, type Pattern, parsePattern, type Sought } from './matching/pattern.ts'
import { buildPostings, type Postings } from './matching/postings.ts'
import { indexProfiles, type ProfileIndex } from './matching/profile.ts'
import { type Exemplar, readExemplar, type Slot } from './matching/slot.ts'
import type { KeyNumbers } from './reading/key-numbers.ts'
import { buildVocabulary, keysFilling, readWordings, type TermRow, termKey, type Vocabulary, type Wordings } from './reading/vocabulary.ts'

/**
 * A topic made ready for grading at build time: plain JSON, bundled by both runtimes.
 * `readTopic` turns it into look-up tables at the first answer; nothing is compiled at worker start-up.
 */
export interface CompiledTopic {
  readonly id: string
  readonly engine: string
  readonly terms: readonly TermRow[]
  /** The topic's own word classes that some pattern refers to, `tight, … | loose, …`. */
  readonly classes: Readonly<Record<string, string>>
  /** General and own classes that some slot or pattern refers to. */
  readonly used: readonly string[]
  /** Lemma → what learners say instead of it, in the line format of `expandLemmas`. */
  readonly expansions: Readonly<Record<string, string>>
  readonly typoWords: readonly string[]
  /** Words of the language that are one edit from a typo word and are meant as they stand. */
  readonly guard: readonly string[]
  readonly questions: readonly CompiledQuestionRow[]
  /** By id, then by the question that lists it: what one question asks weighs words otherwise than the next. Side by side they pack well. */
  readonly redFlags: Readonly<Record<string, Readonly<Record<string, CompiledItem>>>>
}
export interface CompiledQuestionRow {
  readonly id: string
  /** Keys of the terms the prompt names: what an answer speaks of when it names nothing. */
  readonly subjects: readonly string[]
  /** Lemmas of the prompt's content words. */
  readonly prompt: readonly string[]
  readonly concepts: readonly CompiledItem[]
  /** Ids. */
  readonly redFlags: readonly string[]
}
/** A concept or red flag; exemplars in the line format of `writeExemplar`. */
export interface CompiledItem {
  readonly id: string
  readonly weight: number
  readonly essential: boolean
  readonly subject: string | null
  readonly exemplars: readonly string[]
  /** More of them, which count where all their words are said. */
  readonly verbatim: readonly string[]
  readonly near: readonly string[]
  readonly patterns: readonly string[]
  /** In the line format of `writeProfile`; null for items with few phrases. */
  readonly profile: string | null
}

/** One question with its topic's vocabulary, as `gradeAnswer` takes it. */
export interface CompiledQuestion {
  readonly id: string
  readonly numbers: KeyNumbers
  readonly vocabulary: Vocabulary
  readonly subjects: readonly string[]
  readonly prompt: ReadonlySet<string>
  /** The names that an answer may mix up, and those that it may speak of. */
  readonly roles: Roles
  readonly names: Names
  readonly items: readonly ReadyItem[]
  readonly postings: Postings
  readonly profiles: ProfileIndex
}
export interface ReadyItem {
  readonly kind: 'concept' | 'redFlag'
  readonly id: string
  readonly weight: number
  readonly essential: boolean
  readonly subject: string | null
  readonly exemplars: readonly Exemplar[]
  readonly verbatim: readonly Exemplar[]
  readonly near: readonly Exemplar[]
  readonly patterns: readonly Pattern<Sought>[]
  /** Whether its phrases were many enough for a profile. */
  readonly profiled: boolean
}

export interface ReadyTopic {
  readonly id: string
  question(id: string): CompiledQuestion | undefined
}

/** What the questions of a topic share. */
interface Words {
  readonly wordings: Wordings
  readonly keyOf: KeyOf
  readonly slots: Map<string, Slot>
}

/** Makes a compiled topic's questions available; each is read into tables when first asked for. `lexicon` holds at least the classes that are used. */
export function readTopic(compiled: CompiledTopic, lexicon: Lexicon): ReadyTopic {
  const ready = new Map<string, CompiledQuestion>()
  let words: Words | undefined
  const question = (id: string): CompiledQuestion | undefined => {
    const row = compiled.questions.find((candidate) => candidate.id === id)
    const known = ready.get(id)
    if (row === undefined || known !== undefined) return known
    words ??= { wordings: readWordings({ ...compiled, lexicon }), keyOf: keysOf(compiled, lexicon), slots: new Map() }
    const made = readQuestion(row, redFlagsOf(row, compiled), words)
    ready.set(id, made)
    return made
  }
  return { id: compiled.id, question }
}

function keysOf({ terms, classes }: CompiledTopic, lexicon: Lexicon): KeyOf {
  const keys = new Map(terms.map((term) => [term.name.toLowerCase(), termKey(term.name)]))
  return keyNaming(keys, new Set([...lexicon.rows.keys(), ...Object.keys(classes)]))
}

/** The red flags that a question lists, in its order. */
export const redFlagsOf = ({ id, redFlags }: CompiledQuestionRow, compiled: CompiledTopic): CompiledItem[] =>
  redFlags.flatMap((flag) => compiled.redFlags[flag]?.[id] ?? [])

function readQuestion(row: CompiledQuestionRow, redFlags: readonly CompiledItem[], words: Words): CompiledQuestion {
  const items = [
    ...row.concepts.map((item) => readItem(item, 'concept', words)),
    ...redFlags.map((item) => readItem(item, 'redFlag', words)),
  ]
  const { wordings } = words
  const prompt = new Set(row.prompt)
  const roles = rolesOf(items, wordings.numbers)
  return {
    id: row.id,
    numbers: wordings.numbers,
    vocabulary: buildVocabulary(wordings, keysAskedFor(items)),
    subjects: row.subjects,
    prompt,
    roles,
    names: namesIn(items, roles.names, prompt, wordings.numbers),
    items,
    postings: buildPostings(items, wordings.numbers),
    profiles: indexProfiles(
      [...row.concepts, ...redFlags].map(({ profile }) => profile),
      wordings.numbers,
    ),
  }
}

/** Every key that could fill a slot of an exemplar or pattern. */
function keysAskedFor(items: readonly ReadyItem[]): Set<string> {
  const slots = new Set(
    items.flatMap(({ exemplars, verbatim, near }) => [...exemplars, ...verbatim, ...near].flatMap(({ slots }) => slots)),
  )
  const keys = new Set([...slots].flatMap((slot) => slot.keys.flatMap(keysFilling)))
  for (const { patterns } of items)
    for (const { slots, forbidden } of patterns)
      for (const alternative of [...slots.flat(2), ...forbidden]) if ('key' in alternative) keys.add(alternative.key)
  return keys
}

function readItem(item: CompiledItem, kind: ReadyItem['kind'], { wordings, keyOf, slots }: Words): ReadyItem {
  const read = (line: string): Exemplar => readExemplar(line, slots)
  // Spelled out: a copy by `...` gives every item a shape of its own, and all that reads items slows down.
  return {
    kind,
    id: item.id,
    weight: item.weight,
    essential: item.essential,
    subject: item.subject,
    exemplars: item.exemplars.map(read),
    verbatim: item.verbatim.map(read),
    near: item.near.map(read),
    patterns: item.patterns.map((text) => numberPattern(parsePattern(text, keyOf), wordings.numbers)),
    profiled: item.profile !== null,
  }
}
