import { analyse } from '../../grading/analyse.ts'
import type { CompiledQuestion } from '../../grading/compiled-topic.ts'

/**
 * The first hint that helps with a concept: one whose words show more of it than of any that was stated already, or nothing of those.
 * undefined when none is left.
 */
export function nextHint(
  hints: readonly string[],
  concept: string,
  stated: readonly string[],
  question: CompiledQuestion,
): string | undefined {
  if (stated.length === 0) return hints[0]
  const weights = weightsOf(question)
  return hints.find((text) => {
    const keys = new Set(analyse(text, question.vocabulary).marks.map(({ key }) => key))
    const shown = (id: string): number => [...keys].reduce((sum, key) => sum + (weights.get(id)?.get(key) ?? 0), 0)
    const most = Math.max(...stated.map(shown))
    return most === 0 || shown(concept) > most
  })
}

/** By concept how much a word tells of it: what tells all concepts alike tells nothing. */
function weightsOf({ items }: CompiledQuestion): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const concepts = items.filter(({ kind }) => kind === 'concept')
  const heaviest = concepts.map(({ exemplars }) => {
    const own = new Map<string, number>()
    for (const { keys, weight } of exemplars.flatMap(({ slots }) => slots))
      for (const key of keys) own.set(key, Math.max(own.get(key) ?? 0, weight))
    return own
  })
  const rarity = (key: string): number => Math.log(concepts.length / heaviest.filter((own) => own.has(key)).length)
  return new Map(concepts.map(({ id }, at) => [id, new Map([...(heaviest[at] ?? [])].map(([key, weight]) => [key, weight * rarity(key)]))]))
}
