import { gradeAnswer } from '../../../src/core/grading/grade.ts'
import { loadTopic, type TopicName } from './topics.ts'

/** One way in which an author says a concept or red flag, under a question that asks for it. */
export interface Case {
  readonly kind: 'concept' | 'redFlag'
  readonly question: string
  readonly id: string
  readonly phrase: string
}

/** Every exemplar of a topic; those of a red flag by turns under the questions that list it. */
export function casesOf(name: TopicName): Case[] {
  const { topic } = loadTopic(name)
  const plain = (phrase: string): string => phrase.replaceAll('*', '')
  const flags = topic.red_flags.flatMap(({ id, claim, also }) => {
    const asking = topic.questions.filter(({ red_flags }) => red_flags.includes(id))
    return [claim, ...also].flatMap((phrase, turn) => {
      const question = asking[turn % asking.length]?.id
      return question === undefined ? [] : [{ kind: 'redFlag' as const, question, id, phrase: plain(phrase) }]
    })
  })
  const concepts = topic.questions.flatMap(({ id: question, concepts }) =>
    concepts.flatMap(({ id, statement, accept }) =>
      [statement, ...accept].map((phrase) => ({ kind: 'concept' as const, question, id, phrase: plain(phrase) })),
    ),
  )
  return [...flags, ...concepts]
}

/** The ids of what an answer states or asserts. */
export function graderOf(name: TopicName): (question: string, answer: string) => string[] {
  const { ready } = loadTopic(name)
  return (question, answer) => {
    const compiled = ready.question(question)
    if (compiled === undefined) throw new Error(`Cannot find "${question}"`)
    const { concepts, redFlags } = gradeAnswer(answer, compiled)
    return [...concepts, ...redFlags].filter(({ state }) => state === 'stated' || state === 'asserted').map(({ id }) => id)
  }
}
