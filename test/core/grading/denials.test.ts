import { expect, it } from 'vitest'
import { gradeAnswer } from '../../../src/core/grading/grade.ts'
import { loadDenials, loadTopic } from './topics.ts'

/** The most that may be accused, as a share. The rules were made from those called `read`; the others are for measuring only. */
const MOST_ACCUSED = { read: 0.03, unread: 0.075 }

it.each(Object.entries(MOST_ACCUSED))('who rejects a claim is not accused of it (%s)', (name, most) => {
  const denials = loadDenials(name as 'read' | 'unread')
  const accused = denials.filter(({ topic, question, flag, answer }) => {
    const compiled = loadTopic(topic).ready.question(question)
    if (compiled === undefined) throw new Error(`Cannot grade "${answer}": no question "${question}"`)
    return gradeAnswer(answer, compiled).redFlags.some(({ id, state }) => id === flag && state === 'asserted')
  })
  expect(accused.length / denials.length).toBeLessThanOrEqual(most)
})
