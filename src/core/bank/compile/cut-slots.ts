import { type Analysis, analyse } from '../../grading/analyse.ts'
import type { Exemplar, Slot } from '../../grading/matching/slot.ts'
import { lemmaOf } from '../../grading/reading/lemma.ts'
import { textAt } from '../../grading/reading/token.ts'
import { unitNamed, unitOf } from '../../grading/reading/unit-of.ts'
import type { Vocabulary } from '../../grading/reading/vocabulary.ts'
import { isCommonWord } from '../../grading/reading/word-kind.ts'
import type { Mark } from '../../grading/status/marks.ts'
import { type Part, partsOf } from './phrase-parts.ts'
import type { Rarity } from './rarity.ts'
import { isSlotWord, longestMarks, phraseKey, phraseKeys } from './slot-words.ts'
import { chooseCores, mergeSlots, weightOf } from './weigh-slots.ts'

/** A slot above this weight says more than the question does. */
const TELLS = 0.45
const PRONOUNS = new Set(['it', 'its', 'they', 'their'])
const EXAMPLE = new Set(['such', 'like', 'e', 'example', 'instance'])

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
  const read = (small: boolean): Slot[] => mergeSlots(readSlots(analysis, vocabulary, rarity, prompt, subject, marked, small))
  const plain = read(false)
  const cut = plain.some(({ owner, weight }) => !owner && weight > TELLS) ? plain : read(true)
  return cut.some((slot) => !slot.owner)
    ? { source, subject, slots: chooseCores(nameIfPlain(cut)) }
    : cut.length > 0
      ? { source, subject: null, slots: chooseCores(cut.map((slot) => ({ ...slot, owner: false }))) }
      : undefined
}

/** "I make an ExternalName for it": where an everyday word is all that is said of a name, the name must be there. */
function nameIfPlain(slots: readonly Slot[]): readonly Slot[] {
  const [said, ...more] = slots.filter(({ owner }) => !owner)
  const isPlain = more.length === 0 && said !== undefined && said.keys.length > 0 && said.keys.every((key) => isCommonWord(key.slice(2)))
  return isPlain ? slots.map((slot) => (slot.owner ? { ...slot, marked: true } : slot)) : slots
}

function readSlots(
  analysis: Analysis,
  vocabulary: Vocabulary,
  rarity: Rarity,
  prompt: ReadonlySet<string>,
  subject: string | null,
  marked: ReadonlySet<string>,
  small: boolean,
): Slot[] {
  const slots: Slot[] = []
  const partAt = partsOf(analysis)
  let tail = 1
  for (let at = 0; at < analysis.tokens.length; at++) {
    const token = analysis.tokens[at]
    if (token === undefined) break
    if (EXAMPLE.has(token.text) && slots.length >= 2) tail = 0.4
    const spanning = longestMarks(analysis, at)
    const end = spanning[0]?.to ?? compoundEnd(analysis, at)
    const isName = spanning.some((mark) => mark.key.startsWith('t:'))
    const isPhrase = end > at + 1
    if (!isName && !isPhrase && !isSlotWord(token, analysis.tokens[at - 1], small)) continue
    if (!Number.isNaN(token.low) && token.kind === 'number') {
      at = pushNumber(slots, analysis, at, tail, partAt(at))
      continue
    }
    const names = [...new Set(spanning.filter((mark) => mark.key.startsWith('t:')).map((mark) => mark.key))]
    const keys = isName
      ? [...names, ...(isPhrase || names.some((name) => vocabulary.subjects.has(name)) ? [] : [`w:${token.lemma}`])]
      : isPhrase
        ? spanning.length > 0
          ? phraseKeys(analysis, at, end, rarity)
          : [phraseKey(analysis, at, end)]
        : [`w:${token.lemma}`]
    const lemmas = analysis.tokens.slice(at, end).map((part) => part.lemma)
    const mark = spanning[0] ?? analysis.marks.find((candidate) => candidate.from === at)
    const owner =
      isName && keys.includes(subject ?? '') && !slots.some((slot) => slot.owner) && mark?.clause.subject.includes(subject ?? '') === true
    const weight = tail * weightOf(lemmas, rarity, prompt) * (isName && !owner ? 0.9 : 1)
    const negated = isNegated(mark, analysis, at)
    const spared = !negated && mark?.soft !== undefined
    slots.push({
      keys,
      weight,
      core: lemmas.some((lemma) => marked.has(lemma)),
      // Where small words are all that is said of the subject, each must be there.
      marked: lemmas.some((lemma) => marked.has(lemma)) || (small && end === at + 1 && !isSlotWord(token, analysis.tokens[at - 1])),
      negated,
      spared,
      ...partAt(at),
      compared: isCompared(analysis, at),
      owner,
      low: Number.NaN,
      high: Number.NaN,
      unit: '',
    })
    at = end - 1
  }
  return slots
}

/** "write-through", "copy-on-write": with a word that says nothing alone, a compound is one word. */
function compoundEnd({ tokens }: Analysis, at: number): number {
  let end = at + 1
  while (tokens[end]?.text === '-' && !tokens[end]?.spaced && tokens[end + 1]?.kind === 'word' && !tokens[end + 1]?.spaced) end += 2
  const words = tokens.slice(at, end).filter(({ kind }) => kind === 'word')
  return words.every((word) => isSlotWord(word)) ? at + 1 : end
}

const APART = new Set(['rather', 'other', 'else'])

/** "A hash is slower than | encryption". */
function isCompared({ tokens, clauses }: Analysis, at: number): boolean {
  const from = clauses.find((clause) => at >= clause.from && at < clause.to)?.from ?? at
  return tokens.slice(from, at).some(({ text }, k) => text === 'than' && !APART.has(textAt(tokens, from + k - 1)))
}

/** The name a phrase opens with, or the only one in it; "It takes the messages" speaks of what was asked. */
function subjectOf(analysis: Analysis, vocabulary: Vocabulary): string | undefined {
  const clause = analysis.clauses.find((candidate) => candidate.ownSubject)
  const first = clause?.subject[0]
  if (first !== undefined && clause?.index === 0 && clause.subject.length === 1 && vocabulary.subjects.has(first)) return first
  if (PRONOUNS.has(textAt(analysis.tokens, 0))) return undefined
  const named = new Set(analysis.marks.filter((mark) => vocabulary.subjects.has(mark.key) && !mark.contrasted).map((mark) => mark.key))
  return named.size === 1 ? [...named][0] : undefined
}

function isNegated(mark: Mark | undefined, analysis: Analysis, at: number): boolean {
  if (mark !== undefined) return (mark.negation !== undefined) !== (mark.denials.length % 2 === 1)
  return analysis.negated(at)
}

/** `18 to 25`, `30000-32767`: two figures with nothing but a joint between are one range. */
function pushNumber(slots: Slot[], analysis: Analysis, at: number, tail: number, part: Part): number {
  const token = analysis.tokens[at]
  if (token === undefined) return at
  let next = at + 1
  while (/^(?:-|–|—|to|and|through|\.|\$|k)$/.test(textAt(analysis.tokens, next)) && next < at + 4) next++
  const other = analysis.tokens[next]
  const isRange = other !== undefined && next > at + 1 && other.kind === 'number' && other.low > token.low
  slots.push({
    keys: [],
    weight: 0.9 * tail,
    core: false,
    marked: false,
    negated: analysis.negated(at),
    spared: false,
    ...part,
    compared: false,
    owner: false,
    low: token.low,
    high: isRange ? other.high : token.high,
    unit: unitOf(analysis.tokens, at) || (isRange ? unitOf(analysis.tokens, next) : ''),
  })
  const last = isRange ? next : at
  return SIGNED.has(unitNamed(textAt(analysis.tokens, last + 1)) ?? '') ? last + 1 : last
}

/** What is written by a sign as well: the word for it is none of its own. */
const SIGNED = new Set(['percent', 'money'])
