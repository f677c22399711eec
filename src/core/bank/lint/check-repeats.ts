import { sameWords } from '../same-words.ts'
import type { Problem } from '../topic/problem.ts'
import type { Place } from '../topic/topic-text.ts'
import type { Linted, Rule } from './linted.ts'

interface Said {
  readonly id: string
  readonly words: string
  readonly place: Place
}

/** No item says a thing twice or counts what must not count, and no phrase stands for two concepts of a question. */
export const checkRepeats: Rule = (linted) => [
  ...linted.topic.questions.flatMap(({ concepts }, index) => {
    const told: Said[] = []
    return concepts.flatMap((concept, at) => {
      const place = ['questions', index, 'concepts', at]
      const own = saidBy(concept.id, place, 'statement', concept.statement, 'accept', concept.accept)
      const shared = own.flatMap((said) => sharedWith(said, told, linted))
      told.push(...own)
      return [...shared, ...within(own, saidIn(concept.id, [...place, 'near'], concept.near), linted)]
    })
  }),
  ...linted.topic.red_flags.flatMap((flag, index) => {
    const place = ['red_flags', index]
    const own = saidBy(flag.id, place, 'claim', flag.claim, 'also', flag.also)
    return within(own, saidIn(flag.id, [...place, 'near'], flag.near), linted)
  }),
]

const saidBy = (id: string, place: Place, key: string, first: string, list: string, others: readonly string[]): Said[] => [
  { id, words: sameWords(first), place: [...place, key] },
  ...saidIn(id, [...place, list], others),
]

const saidIn = (id: string, place: Place, phrases: readonly string[]): Said[] =>
  phrases.map((phrase, nth) => ({ id, words: sameWords(phrase), place: [...place, nth] }))

function within(own: readonly Said[], near: readonly Said[], linted: Linted): Problem[] {
  const { text } = linted
  return [
    ...own.flatMap(({ words, place }, at) => {
      const before = own.slice(0, at).find((said) => said.words === words)
      return before === undefined
        ? []
        : [text.problem(place, `Cannot add anything: ${lineOf(before, linted)} says the same`, 'remove it', 'warning')]
    }),
    ...near.flatMap(({ id, words, place }) => {
      const counted = own.find((said) => said.words === words)
      const message = `Cannot count for "${id}" and be its near miss: ${counted && lineOf(counted, linted)} has the same phrase`
      return counted === undefined ? [] : [text.problem(place, message, 'remove one of the two')]
    }),
  ]
}

function sharedWith({ id, words, place }: Said, told: readonly Said[], linted: Linted): Problem[] {
  const other = told.find((said) => said.words === words)
  if (other === undefined) return []
  const message = `Cannot tell "${id}" from "${other.id}": ${lineOf(other, linted)} has the same phrase`
  return [linted.text.problem(place, message, 'keep it with the one it says', 'warning')]
}

const lineOf = ({ place }: Said, { text }: Linted): string => `line ${text.problem(place, '', '').line}`
