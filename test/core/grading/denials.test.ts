import { expect, it } from 'vitest'
import { gradeAnswer } from '../../../src/core/grading/grade.ts'
import { gradeLabelled, isDenied, isUnread, loadDenials, loadTopic, TOPICS, type TopicName } from './topics.ts'

/** The most that may be accused, as a share. The rules were made from those called `read`; the others are for measuring only. */
const MOST_ACCUSED = { read: 0.03, unread: 0.08 }

it.each(Object.entries(MOST_ACCUSED))('who rejects a claim is not accused of it (%s)', (name, most) => {
  const denials = loadDenials(name as 'read' | 'unread')
  const accused = denials.filter(({ topic, question, flag, answer }) => {
    const compiled = loadTopic(topic).ready.question(question)
    if (compiled === undefined) throw new Error(`Cannot grade "${answer}": no question "${question}"`)
    return gradeAnswer(answer, compiled).redFlags.some(({ id, state }) => (flag ?? id) === id && state === 'asserted')
  })
  expect(accused.length / denials.length).toBeLessThanOrEqual(most)
})

/** The same of rubrics written in a hurry, whose authors foresaw nothing. */
const MOST_ACCUSED_IN_A_HURRY = { read: 0.1, unread: 0.075 }

it.each(Object.entries(MOST_ACCUSED_IN_A_HURRY))('nor who rejects what a hurried rubric calls wrong (%s)', (name, most) => {
  const topics = (Object.keys(TOPICS) as TopicName[]).filter((topic) => isDenied(topic) && isUnread(topic) === (name === 'unread'))
  const answers = topics.flatMap(gradeLabelled)
  const accused = answers.filter(({ truth, found }) => found.red_flags.some((flag) => !truth.red_flags.includes(flag)))
  expect(answers.length).toBeGreaterThan(100)
  expect(accused.length / answers.length).toBeLessThanOrEqual(most)
})
