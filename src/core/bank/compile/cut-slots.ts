import type { Analysis } from '../../grading/analyse.ts'
import type { Exemplar, Slot } from '../../grading/matching/slot.ts'
import { lemmaOf } from '../../grading/reading/lemma.ts'
import { textAt } from '../../grading/reading/token.ts'
import type { Vocabulary } from '../../grading/reading/vocabulary.ts'
import { isCommonWord } from '../../grading/reading/word-kind.ts'
import { analysePhrase } from './analyse-phrase.ts'
import { type Reading, readSlots } from './read-slots.ts'
import { chooseCores, mergeSlots } from './weigh-slots.ts'

/** A slot above this weight says more than the question does. */
const TELLS = 0.45
const PRONOUNS = new Set(['it', 'its', 'they', 'their'])

/** Reads one phrase with the run-time analyser and cuts it into weighted slots; `*word` marks a core. Undefined where it says nothing. */
export function cutSlots(source: string, text: string, reading: Reading): Exemplar | undefined {
  const marked = new Set([...text.matchAll(/\*([\p{L}\p{N}]+)/gu)].map((match) => lemmaOf((match[1] ?? '').toLowerCase())))
  const analysis = analysePhrase(text, reading.vocabulary)
  const subject = subjectOf(analysis, reading.vocabulary) ?? reading.implied
  const read = (small: boolean): Slot[] => mergeSlots(readSlots(analysis, reading, { subject, marked, small }))
  const plain = read(false)
  const slots = plain.some(({ owner, weight }) => !owner && weight > TELLS) ? plain : read(true)
  if (slots.some(({ owner }) => !owner)) return { source, subject, slots: chooseCores(nameIfPlain(slots)) }
  // Nothing but the name: then the name is what it says.
  return slots.length > 0 ? { source, subject: null, slots: chooseCores(slots.map((slot) => ({ ...slot, owner: false }))) } : undefined
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

/** "I make an ExternalName for it": where an everyday word is all that is said of a name, the name must be there. */
function nameIfPlain(slots: readonly Slot[]): readonly Slot[] {
  const [said, ...more] = slots.filter(({ owner }) => !owner)
  const isPlain = more.length === 0 && said !== undefined && said.keys.length > 0 && said.keys.every((key) => isCommonWord(key.slice(2)))
  return isPlain ? slots.map((slot) => (slot.owner ? { ...slot, marked: true } : slot)) : slots
}
