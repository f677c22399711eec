import { describe, expect, it } from 'vitest'
import { gradeAnswer } from '../../../src/core/grading/grade.ts'
import { loadTopic, type TopicName } from './topics.ts'

/** Patterns of one class are what an author ticks for one word: "CNAME.", "MetalLB." */
const MOST_EARNING = 0.04

const FULL = ['kubernetes/service-types', 'kubernetes/services', 'kubernetes/ingress', 'kubernetes/overview'] as const
const HURRIED = ['security/tls', 'databases/transactions', 'git/merge-and-rebase'] as const

/** Every word of what a question accepts, as an answer of its own. */
function* singleWords(name: TopicName) {
  const { topic, ready } = loadTopic(name)
  for (const { id, concepts } of topic.questions) {
    const question = ready.question(id)!
    const texts = concepts.flatMap(({ statement, accept }) => [statement, ...accept])
    for (const word of new Set(texts.flatMap((text) => text.match(/[A-Za-z][a-z-]+/g) ?? [])))
      yield { answer: `${word}.`, grade: gradeAnswer(`${word}.`, question) }
  }
}

describe('one word', () => {
  it.each([...FULL, ...HURRIED])('accuses nobody and seldom earns anything in %s', (name) => {
    const tried = [...singleWords(name)]
    expect(tried.filter(({ grade }) => grade.redFlags.some(({ state }) => state === 'asserted')).map(({ answer }) => answer)).toEqual([])
    const earning = tried.filter(({ grade }) => grade.score > 0).map(({ answer }) => answer)
    expect(earning.length <= tried.length * MOST_EARNING ? [] : earning).toEqual([])
  })
})

describe('an answer that says next to nothing', () => {
  const grade = (name: TopicName, question: string, answer: string) => gradeAnswer(answer, loadTopic(name).ready.question(question)!)
  it.each(['It makes sense.', 'Everybody knows that.', 'Yes, I keep it running.'])('earns nothing with "%s"', (answer) => {
    for (const { id } of loadTopic('kubernetes/service-types').topic.questions) {
      const { score, verdict } = grade('kubernetes/service-types', id, answer)
      expect([id, score, verdict]).toEqual([id, 0, 'off'])
    }
  })
  it('is not one of few words that make a claim', () => {
    const { redFlags } = grade('kubernetes/services', 'readiness', 'Not ready pods are still sent traffic')
    expect(redFlags.find(({ id }) => id === 'unready-gets-traffic')?.state).toBe('asserted')
  })
})
