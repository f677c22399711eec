import type { Concept } from '../../bank/topic/topic.ts'
import { analyse } from '../../grading/analyse.ts'
import type { CompiledQuestion } from '../../grading/compiled-topic.ts'
import { lemmasIn } from '../../grading/reading/lemma.ts'

const GAP = '_____'
const MOST_GAPS = 2
/** A gap is to be filled with what names something. */
const NAMES_NOTHING = new Set(['only', 'just', 'every', 'each', 'all', 'never', 'always', 'both', 'same', 'own'])
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’/-]*/gu

/** A statement with its core words taken out. */
export interface Blank {
  readonly text: string
  /** The words that stood there, one entry a gap. */
  readonly missing: readonly string[]
}

/** Blanks the words of a concept's statement that tell most; null for a statement that names nothing but its subject. */
export function makeBlank(concept: Concept, question: CompiledQuestion): Blank | null {
  const item = question.items.find(({ id, kind }) => kind === 'concept' && id === concept.id)
  const slots = item?.exemplars.find(({ source }) => source === 'statement')?.slots ?? []
  const weights = new Map<string, number>()
  for (const slot of slots)
    if (!slot.owner) for (const key of slot.keys) if (key.startsWith('w:')) weights.set(key.slice(2), slot.weight * (slot.core ? 2 : 1))
  const words = [...concept.statement.matchAll(WORD)].slice(1).flatMap((match) => {
    const numeric = /^\d/.test(match[0])
    const weight = numeric ? 3 : lemmasIn(match[0]).reduce((most, lemma) => Math.max(most, weights.get(lemma) ?? 0), 0)
    return weight > 0 && !NAMES_NOTHING.has(match[0].toLowerCase()) ? [{ text: match[0], at: match.index, weight }] : []
  })
  const gaps = words
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_GAPS)
    .sort((a, b) => a.at - b.at)
  if (gaps.length === 0) return null
  let text = ''
  let from = 0
  for (const gap of gaps) {
    text += concept.statement.slice(from, gap.at) + GAP
    from = gap.at + gap.text.length
  }
  return { text: text + concept.statement.slice(from), missing: gaps.map((gap) => gap.text) }
}

/** Whether a reply holds every missing word: itself, in any inflection, or a word of the same class in the grader's lexicon. */
export function fillsBlank(reply: string, missing: readonly string[], question: CompiledQuestion): boolean {
  const { tokens, marks, negated } = analyse(reply, question.vocabulary)
  if (tokens.some((_, index) => negated(index))) return false
  const keys = new Set(marks.map((mark) => mark.key))
  return missing.every((word) => {
    const lemmas = lemmasIn(word)
    if (lemmas.every((lemma) => tokens.some((token) => token.lemma === lemma))) return true
    return analyse(word, question.vocabulary).marks.some((mark) => mark.key.startsWith('c:') && !mark.loose && keys.has(mark.key))
  })
}
