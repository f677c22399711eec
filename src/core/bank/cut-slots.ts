import { type Analysis, analyse } from '../grading/analyse.ts'
import { isNegation } from '../grading/cue-trie.ts'
import { lemmaOf } from '../grading/lemma.ts'
import { SMALL_WORDS, TELLING_WORDS } from '../grading/lexicon/function-words.ts'
import { generalLexicon } from '../grading/lexicon/general-lexicon.ts'
import { isCommonWord, isFunctionWord } from '../grading/mark-unclaimed.ts'
import type { Mark } from '../grading/marks.ts'
import { readWords } from '../grading/rows.ts'
import type { Exemplar, Slot } from '../grading/slot.ts'
import type { Token } from '../grading/token.ts'
import { unitOf } from '../grading/unit-of.ts'
import { PHRASE_JOINT, type Vocabulary } from '../grading/vocabulary.ts'

/** How many of a topic's concepts and red flags use each lemma. */
export interface Rarity {
  readonly total: number
  readonly counts: ReadonlyMap<string, number>
}

const TELLING = readWords(TELLING_WORDS)
/** What else may tell where a phrase has hardly a word of its own: "it can go up and down". */
const SMALL = readWords(SMALL_WORDS)
const LEAST_TELLING = Number(process.env.LT ?? 1)
/** A slot above this weight says more than the question does. */
const TELLS = 0.45
const ARTICLES = new Set(['a', 'an', 'the'])
const PRONOUNS = new Set(['it', 'its', 'they', 'their'])
const EXAMPLE = new Set(['such', 'like', 'e', 'example', 'instance'])
const MOST_CORES = 3
const CORE_SHARE = 0.6

/** Reads one phrase with the run-time analyser and cuts it into weighted slots; `*word` marks a core. */
export function cutSlots(
  source: string,
  text: string,
  vocabulary: Vocabulary,
  rarity: Rarity,
  prompt: ReadonlySet<string>,
  implied: string | null,
): Exemplar | undefined {
  const marked = new Set([...text.matchAll(/\*([\p{L}\p{N}]+)/gu)].map((match) => lemmaOf((match[1] ?? '').toLowerCase())))
  const analysis = analyse(text.replaceAll('*', ''), vocabulary)
  const subject = subjectOf(analysis, vocabulary) ?? implied
  const read = (isSlot: IsSlot): Slot[] => merge(readSlots(analysis, vocabulary, rarity, prompt, subject, marked, isSlot))
  const plain = read(isSlotWord)
  const isThin = process.env.F1 !== '0' && plain.filter(({ owner, weight }) => !owner && weight > TELLS).length < LEAST_TELLING
  const cut = isThin ? read((token, at) => isSlotWord(token, at) || SMALL.has(token.text)) : plain
  return cut.some((slot) => !slot.owner)
    ? { source, subject, slots: chooseCores(cut) }
    : cut.length > 0
      ? { source, subject: null, slots: chooseCores(cut.map((slot) => ({ ...slot, owner: false }))) }
      : undefined
}

type IsSlot = (token: Token, before?: Token) => boolean

function readSlots(
  analysis: Analysis,
  vocabulary: Vocabulary,
  rarity: Rarity,
  prompt: ReadonlySet<string>,
  subject: string | null,
  marked: ReadonlySet<string>,
  isSlot: IsSlot,
): Slot[] {
  const slots: Slot[] = []
  let tail = 1
  for (let at = 0; at < analysis.tokens.length; at++) {
    const token = analysis.tokens[at]
    if (token === undefined) break
    if (EXAMPLE.has(token.text) && slots.length >= 2) tail = 0.4
    const spanning = longestMarks(analysis, at)
    const end = spanning[0]?.to ?? at + 1
    const isName = spanning.some((mark) => mark.key.startsWith('t:'))
    const isPhrase = end > at + 1
    if (!isName && !isPhrase && !isSlot(token, analysis.tokens[at - 1])) continue
    if (!Number.isNaN(token.low) && token.kind === 'number') {
      at = pushNumber(slots, analysis, at, tail)
      continue
    }
    const names = [...new Set(spanning.filter((mark) => mark.key.startsWith('t:')).map((mark) => mark.key))]
    const keys = isName
      ? [...names, ...(isPhrase || names.some((name) => vocabulary.subjects.has(name)) ? [] : [`w:${token.lemma}`])]
      : isPhrase
        ? [...new Set([phraseSlotKey(analysis, at, end), ...tellingWords(analysis, at, end, rarity)])]
        : [`w:${token.lemma}`]
    const lemmas = analysis.tokens.slice(at, end).map((part) => part.lemma)
    const mark = spanning[0] ?? analysis.marks.find((candidate) => candidate.from === at)
    const owner =
      isName && keys.includes(subject ?? '') && !slots.some((slot) => slot.owner) && mark?.clause.subject.includes(subject ?? '') === true
    const weight = tail * weightOf(lemmas, rarity, prompt) * (isName && !owner ? 0.9 : 1)
    const negated = isNegated(mark, analysis, at)
    const spared = process.env.F5 !== '0' && !negated && mark?.soft !== undefined
    slots.push({
      keys,
      weight,
      core: lemmas.some((lemma) => marked.has(lemma)),
      marked: lemmas.some((lemma) => marked.has(lemma)),
      negated,
      spared,
      owner,
      low: Number.NaN,
      high: Number.NaN,
      unit: '',
    })
    at = end - 1
  }
  return slots
}

const isSlotWord = ({ text, kind }: Token, before?: Token): boolean =>
  kind === 'number' || (kind === 'word' && (TELLING.has(text) || (!isFunctionWord(text) && text.length > 1) || isNoun(text, before)))

/** "The mean of all", "an instance of": grammar elsewhere, here a word of its own. */
const isNoun = (text: string, before: Token | undefined): boolean =>
  process.env.F6 !== '0' && NOUNS.has(text) && before !== undefined && (ARTICLES.has(before.text) || !isFunctionWord(before.text)) && before.kind === 'word'
const NOUNS = new Set(['mean', 'means', 'instance', 'instances', 'sort', 'cause', 'causes'])

/** A fixed phrase is one word to the matcher. */
const phraseSlotKey = ({ tokens }: Analysis, from: number, to: number): string =>
  `w:${tokens
    .slice(from, to)
    .filter((token) => token.kind === 'word' || token.kind === 'number')
    .map((token) => token.lemma)
    .join(PHRASE_JOINT)}`

/** A phrase may also be met by its words that tell most; words that half the topic uses do not tell one compound from another. */
function tellingWords(analysis: Analysis, from: number, to: number, rarity: Rarity): string[] {
  const all = analysis.tokens.slice(from, to).filter((token) => isSlotWord(token))
  const telling = all.filter(({ lemma }) => !isCommonWord(lemma) && lemma !== 'get')
  const words = telling.length > 0 ? telling : all
  const isRare = ({ lemma }: Token): boolean => (rarity.counts.get(lemma) ?? 0) <= rarity.total / 5
  return (all.length === 1 ? words : words.filter(isRare)).map(({ lemma }) => `w:${lemma}`)
}

/** Names, and tight phrases of two words and more, not all of them grammar, that deny nothing; the longest that starts here. */
function longestMarks({ tokens, marks, cues }: Analysis, at: number): Mark[] {
  const isPhrase = (mark: Mark): boolean =>
    mark.to - mark.from > 1 &&
    tokens.slice(mark.from, mark.to).some((token) => isSlotWord(token)) &&
    !isWide(mark.key) &&
    !ARTICLES.has(tokens[mark.from]?.text ?? '') &&
    !cues.some((cue) => isNegation(cue) && cue.from >= mark.from && cue.from < mark.to)
  const here = marks.filter((mark) => mark.from === at && !mark.loose && (mark.key.startsWith('t:') || isPhrase(mark)))
  const end = Math.max(0, ...here.map((mark) => mark.to))
  return here.filter((mark) => mark.to === end)
}

/** Classes for authored patterns only: the general broad ones and the topic's own. */
const isWide = (key: string): boolean => generalLexicon().rows.get(key.slice(2))?.broad !== false

/** The name a phrase opens with, or the only one in it; "It takes the messages" speaks of what was asked. */
function subjectOf(analysis: Analysis, vocabulary: Vocabulary): string | undefined {
  const clause = analysis.clauses.find((candidate) => candidate.ownSubject)
  const first = clause?.subject[0]
  if (first !== undefined && clause?.index === 0 && clause.subject.length === 1 && vocabulary.subjects.has(first)) return first
  if (PRONOUNS.has(analysis.tokens[0]?.text ?? '')) return undefined
  const named = new Set(analysis.marks.filter((mark) => vocabulary.subjects.has(mark.key) && !mark.contrasted).map((mark) => mark.key))
  return named.size === 1 ? [...named][0] : undefined
}

function isNegated(mark: Mark | undefined, analysis: Analysis, at: number): boolean {
  if (mark !== undefined) return (mark.negation !== undefined) !== (mark.denials.length % 2 === 1)
  return analysis.negated(at)
}

function weightOf(lemmas: readonly string[], rarity: Rarity, prompt: ReadonlySet<string>): number {
  const weights = lemmas
    .filter((lemma) => !isFunctionWord(lemma) || TELLING.has(lemma) || SMALL.has(lemma))
    .map((lemma) => {
      const share = (rarity.counts.get(lemma) ?? 1) / rarity.total
      const idf = Math.log(1 / share + 1) / Math.log(rarity.total + 1)
      return (0.7 + 0.3 * idf) * (TELLING.has(lemma) || SMALL.has(lemma) ? 0.6 : 1) * (prompt.has(lemma) ? 0.4 : 1)
    })
  return weights.length === 0 ? 0.3 : Math.max(...weights)
}

/** `18 to 25`, `30000-32767`: two figures with nothing but a joint between are one range. */
function pushNumber(slots: Slot[], analysis: Analysis, at: number, tail: number): number {
  const token = analysis.tokens[at]
  if (token === undefined) return at
  let next = at + 1
  while (/^(?:-|–|—|to|and|through|\.|\$|k)$/.test(analysis.tokens[next]?.text ?? '') && next < at + 4) next++
  const other = analysis.tokens[next]
  const isRange = other !== undefined && next > at + 1 && other.kind === 'number' && other.low > token.low
  slots.push({
    keys: [],
    weight: 0.9 * tail,
    core: false,
    marked: false,
    negated: false,
    spared: false,
    owner: false,
    low: token.low,
    high: isRange ? other.high : token.high,
    unit: unitOf(analysis.tokens, at) || (isRange ? unitOf(analysis.tokens, next) : ''),
  })
  return isRange ? next : at
}

/** The same word twice counts once. */
function merge(slots: readonly Slot[]): Slot[] {
  const kept = new Map<string, Slot>()
  for (const slot of slots) {
    const name = slot.keys.length > 0 ? slot.keys.join('|') : `#${slot.low}..${slot.high}`
    const other = kept.get(name)
    if (other === undefined) kept.set(name, slot)
    else
      kept.set(name, {
        ...other,
        core: other.core || slot.core,
        marked: other.marked || slot.marked,
        owner: other.owner && slot.owner,
        negated: other.negated || slot.negated,
      })
  }
  return [...kept.values()]
}

function chooseCores(slots: readonly Slot[]): Slot[] {
  if (slots.some((slot) => slot.core)) return [...slots]
  const ranked = slots.filter((slot) => !slot.owner).sort((a, b) => b.weight - a.weight)
  const best = ranked[0]?.weight ?? 0
  const cores = new Set(ranked.filter((slot, index) => index < 2 || (index < MOST_CORES && slot.weight >= CORE_SHARE * best)))
  return slots.map((slot) => (cores.has(slot) ? { ...slot, core: true } : slot))
}
