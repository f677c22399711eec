import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { gradeAnswer } from '../../../src/core/grading/grade.ts'
import { loadTopic, type TopicName } from './topics.ts'

/** Answers by many hands that name a red flag in order to reject it, in every way people do. */
interface Denial {
  readonly topic: TopicName
  readonly question: string
  readonly flag: string
  readonly answer: string
}

/** The most that may be accused, as a share. The rules were made from those called `read`; the others are for measuring only. */
const MOST_ACCUSED = { read: 0.02, unread: 0.06 }

it.each(Object.entries(MOST_ACCUSED))('who rejects a claim is not accused of it (%s)', (name, most) => {
  const denials: Denial[] = readFileSync(`test/topics/denials/${name}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const accused = denials.filter(({ topic, question, flag, answer }) => {
    const compiled = loadTopic(topic).ready.question(question)
    if (compiled === undefined) throw new Error(`Cannot grade "${answer}": no question "${question}"`)
    return gradeAnswer(answer, compiled).redFlags.some(({ id, state }) => id === flag && state === 'asserted')
  })
  expect(accused.length / denials.length).toBeLessThanOrEqual(most)
})
