import { type KeyOf, PatternError, parsePattern } from '../grading/pattern.ts'
import type { Topic } from './topic.ts'
import type { PatternProblem } from './topic-error.ts'

/** Every pattern of a topic that cannot be read, and where. */
export function checkPatterns({ questions, red_flags }: Topic, keyOf: KeyOf): PatternProblem[] {
  const items = [...questions.flatMap(({ concepts }) => concepts), ...red_flags]
  return items.flatMap(({ id, patterns }) => patterns.flatMap((text, index) => problemOf(text, keyOf, { item: id, index }) ?? []))
}

function problemOf(text: string, keyOf: KeyOf, place: { item: string; index: number }): PatternProblem | undefined {
  try {
    parsePattern(text, keyOf)
    return undefined
  } catch (error) {
    if (!(error instanceof PatternError)) throw error
    return { ...place, column: error.column, message: error.message, cure: error.cure }
  }
}
