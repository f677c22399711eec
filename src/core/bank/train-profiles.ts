import type { CompiledItem, CompiledQuestionRow } from '../grading/compiled-topic.ts'
import { writeProfile } from '../grading/profile.ts'
import { readExemplar } from '../grading/slot.ts'

/**
 * Learns for each concept and red flag with enough phrases which words tell it from its near misses and rivals: a logistic
 * regression over the words of the exemplars, at build time. Many phrases together know more than the closest one alone.
 */
const LEAST_PHRASES = 5
const STEPS = 120
const RATE = 0.3
const RIDGE = 0.01
const NEAR_WEIGHT = 1
const RIVAL_WEIGHT = 1
const STRANGER_WEIGHT = 0.2

interface Example {
  readonly keys: readonly string[]
  readonly truth: number
  readonly weight: number
}

export function trainProfiles(questions: readonly CompiledQuestionRow[]): CompiledQuestionRow[] {
  return questions.map((question) => {
    const strangers = questions.filter((other) => other !== question).flatMap((other) => other.concepts.flatMap(wordsOf))
    const items = [...question.concepts, ...question.redFlags]
    const profiled = <T extends CompiledItem>(item: T): T => {
      if (item.exemplars.length < LEAST_PHRASES) return item
      const rivals = items.filter((other) => other !== item).flatMap(wordsOf)
      const own = wordsOf(item)
      const near = item.near.map(keysOf)
      const known = new Set([...own, ...near, ...rivals].flat())
      const examples: Example[] = [
        ...near.map((keys) => ({ keys, truth: 0, weight: NEAR_WEIGHT })),
        ...rivals.map((keys) => ({ keys, truth: 0, weight: RIVAL_WEIGHT })),
        ...strangers.map((keys) => ({ keys: keys.filter((key) => known.has(key)), truth: 0, weight: STRANGER_WEIGHT })),
      ].filter(({ keys }) => keys.length > 0)
      const against = examples.reduce((sum, { weight }) => sum + weight, 0)
      return {
        ...item,
        profile: writeProfile(fit([...own.map((keys) => ({ keys, truth: 1, weight: (0.5 * against) / own.length })), ...examples])),
      }
    }
    return { ...question, concepts: question.concepts.map(profiled), redFlags: question.redFlags.map(profiled) }
  })
}

const wordsOf = (item: CompiledItem): string[][] => item.exemplars.map(keysOf)

/** The words of an exemplar, denied ones with a mark before. */
function keysOf(line: string): string[] {
  return [
    ...new Set(readExemplar(line).slots.flatMap(({ keys, negated }) => (keys[0] === undefined ? [] : [`${negated ? '!' : ''}${keys[0]}`]))),
  ]
}

/** Full-batch gradient steps, each weight at its own pace (AdaGrad). */
function fit(examples: readonly Example[]): { bias: number; weights: Map<string, number> } {
  const weights = new Map<string, number>()
  const squares = new Map<string, number>()
  let bias = 0
  let biasSquare = 0
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  for (let step = 0; step < STEPS; step++) {
    const slopes = new Map<string, number>()
    let biasSlope = 0
    for (const { keys, truth, weight } of examples) {
      let sum = bias
      for (const key of keys) sum += weights.get(key) ?? 0
      const error = (weight * (1 / (1 + Math.exp(-sum)) - truth)) / total
      biasSlope += error
      for (const key of keys) slopes.set(key, (slopes.get(key) ?? 0) + error)
    }
    biasSquare += biasSlope * biasSlope
    bias -= (RATE * biasSlope) / Math.sqrt(biasSquare + 1e-9)
    for (const [key, slope] of slopes) {
      const weight = weights.get(key) ?? 0
      const pull = slope + RIDGE * weight * 0.1
      const square = (squares.get(key) ?? 0) + pull * pull
      squares.set(key, square)
      weights.set(key, weight - (RATE * pull) / Math.sqrt(square + 1e-9))
    }
  }
  return { bias, weights }
}
