import type { CompiledItem } from '../../grading/compiled-topic.ts'
import { writeProfile } from '../../grading/matching/profile.ts'
import { readExemplar } from '../../grading/matching/slot.ts'
import { type Example, fitProfile } from './fit-profile.ts'

/** With fewer an item has no profile. */
export const LEAST_PHRASES = 5
/** What other questions' phrases weigh beside this one's. */
const STRANGER_WEIGHT = 0.2

/** A question's items before they are packed. */
export interface QuestionItems {
  readonly concepts: readonly CompiledItem[]
  readonly redFlags: readonly CompiledItem[]
}
export const itemsOf = ({ concepts, redFlags }: QuestionItems): CompiledItem[] => [...concepts, ...redFlags]

interface Words {
  readonly own: readonly (readonly string[])[]
  readonly near: readonly (readonly string[])[]
}

/**
 * Learns for each concept and red flag with enough phrases which words tell it from its near misses and rivals: a logistic
 * regression over the words of the exemplars, at build time. Many phrases together know more than the closest one alone. Gives the same questions with the profiles in.
 */
export function trainProfiles<Question extends QuestionItems>(questions: readonly Question[]): Question[] {
  const wordsOf = new Map<CompiledItem, Words>()
  for (const item of questions.flatMap(itemsOf)) wordsOf.set(item, { own: item.exemplars.map(keysOf), near: item.near.map(keysOf) })
  const own = (item: CompiledItem): Words['own'] => wordsOf.get(item)?.own ?? []
  return questions.map((question) => {
    const items = itemsOf(question)
    const ids = new Map<string, number>()
    for (const item of items)
      for (const key of [...own(item), ...(wordsOf.get(item)?.near ?? [])].flat()) if (!ids.has(key)) ids.set(key, ids.size)
    const examples = (phrases: Words['own'], truth: 0 | 1, weight: number): Example[] =>
      phrases.map((keys) => ({ keys: keys.flatMap((key) => ids.get(key) ?? []), truth, weight })).filter(({ keys }) => keys.length > 0)
    const others = questions.filter((other) => other !== question).flatMap((other) => other.concepts.flatMap(own))
    const strangers = together(examples(others, 0, STRANGER_WEIGHT))
    const profiled = <T extends CompiledItem>(item: T): T => {
      if (phrasesOf(item).size < LEAST_PHRASES) return item
      const rivals = items.filter((other) => other !== item).flatMap(own)
      const against = [...examples(wordsOf.get(item)?.near ?? [], 0, 1), ...examples(rivals, 0, 1), ...strangers]
      const balance = (0.5 * against.reduce((sum, { weight }) => sum + weight, 0)) / own(item).length
      return { ...item, profile: writeProfile(fitProfile([...examples(own(item), 1, balance), ...against], [...ids.keys()])) }
    }
    return { ...question, concepts: question.concepts.map(profiled), redFlags: question.redFlags.map(profiled) }
  })
}

/** Of the words that a question knows most strangers say the same one or two: what is said by many is weighed once. */
function together(examples: readonly Example[]): Example[] {
  const found = new Map<string, Example>()
  for (const { keys, truth, weight } of examples) {
    const name = keys.join(' ')
    found.set(name, { keys, truth, weight: weight + (found.get(name)?.weight ?? 0) })
  }
  return [...found.values()]
}

/** A phrase that offers alternatives is several exemplars. */
const phrasesOf = ({ exemplars }: CompiledItem): Set<string> => new Set(exemplars.map((line) => readExemplar(line).source))

/** The words of an exemplar, denied ones with a mark before. */
function keysOf(line: string): string[] {
  const keys = readExemplar(line).slots.flatMap(({ keys: [first], negated }) =>
    first === undefined ? [] : [`${negated ? '!' : ''}${first}`],
  )
  return [...new Set(keys)]
}
