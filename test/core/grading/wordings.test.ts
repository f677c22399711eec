import { expect, it } from 'vitest'
import { gradeAnswer } from '../../../src/core/grading/grade.ts'
import { loadTopic, loadWordings, type Wording } from './topics.ts'

/** Authors of phrases and patterns have read the files named `read`; the others are for measuring only. Floors and ceilings are a little under and over what was measured. */
const FLOORS: Record<string, { recall: number; wrong: number }> = {
  'service-types.concepts-read': { recall: 0.95, wrong: 0.07 },
  'service-types.concepts-unread': { recall: 0.9, wrong: 0.16 },
  'service-types.flags-read': { recall: 0.84, wrong: 0.025 },
  'service-types.flags-unread': { recall: 0.7, wrong: 0.16 },
  'overview.flags-read': { recall: 0.73, wrong: 0.02 },
  'overview.flags-unread': { recall: 0.66, wrong: 0.06 },
  'ingress.flags-read': { recall: 0.61, wrong: 0.05 },
  'ingress.flags-unread': { recall: 0.57, wrong: 0.08 },
  'services.flags-read': { recall: 0.75, wrong: 0.06 },
  'services.flags-unread': { recall: 0.55, wrong: 0.04 },
}

it.each(Object.entries(FLOORS))('wordings of others: %s', (name, floor) => {
  const { recall, wrong } = gradeWordings(name)
  expect(recall).toBeGreaterThanOrEqual(floor.recall)
  expect(wrong).toBeLessThanOrEqual(floor.wrong)
})

function gradeWordings(name: string): { recall: number; wrong: number } {
  const { topic, wordings } = loadWordings(name)
  const { ready } = loadTopic(topic)
  const isFound = ({ question, item, text }: Wording): boolean => {
    const compiled = ready.question(question)
    if (compiled === undefined) throw new Error(`Cannot grade "${text}": no question "${question}"`)
    const { concepts, redFlags } = gradeAnswer(text, compiled)
    return [...concepts, ...redFlags].some(({ id, state }) => id === item && (state === 'stated' || state === 'asserted'))
  }
  const shareFound = (some: readonly Wording[]): number => some.filter(isFound).length / some.length
  return { recall: shareFound(wordings.filter(({ says }) => says)), wrong: shareFound(wordings.filter(({ says }) => !says)) }
}
