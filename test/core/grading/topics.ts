import { readFileSync } from 'node:fs'
import { type LabelledGrade, scoreLabels } from '../../../src/core/bank/score-labels.ts'
import { gradeAnswer } from '../../../src/core/grading/grade.ts'
import { readTopicOrFail } from '../../../src/runtime/cli/read-topic.ts'

export interface LabelledAnswer {
  readonly id: string
  readonly question: string
  readonly answer: string
  readonly concepts: readonly string[]
  readonly red_flags: readonly string[]
  readonly tags: readonly string[]
}

/** Topics with labelled answers: the bank's own, and those that prove the engine on rubrics written in a hurry or on one phenomenon a sentence. */
export const TOPICS = {
  'kubernetes/service-types': 'question-bank/kubernetes/service-types',
  'git/merge-and-rebase': 'test/topics/git-merge-and-rebase',
  'security/tls': 'test/topics/security-tls',
  'phenomena/kubernetes': 'test/topics/phenomena-kubernetes',
  'phenomena/jwt': 'test/topics/phenomena-jwt',
  'phenomena/git': 'test/topics/phenomena-git',
} as const
export type TopicName = keyof typeof TOPICS

export const loadTopic = (name: TopicName) => readTopicOrFail(`${TOPICS[name]}.yaml`)
export const loadAnswers = (name: TopicName): LabelledAnswer[] =>
  readFileSync(`${TOPICS[name]}.answers.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

/** Grades all labelled answers of a topic. */
export function gradeLabelled(name: TopicName): (LabelledGrade & { readonly id: string })[] {
  const { ready } = loadTopic(name)
  return loadAnswers(name).map(({ id, question, answer, concepts, red_flags, tags }) => {
    const compiled = ready.question(question)
    if (compiled === undefined) throw new Error(`Cannot grade "${id}": no question "${question}"`)
    const grade = gradeAnswer(answer, compiled)
    const found = {
      concepts: grade.concepts.filter((finding) => finding.state === 'stated').map((finding) => finding.id),
      red_flags: grade.redFlags.filter((finding) => finding.state === 'asserted').map((finding) => finding.id),
    }
    return { id, question, tags, truth: { concepts, red_flags }, found }
  })
}

export const figuresOf = (name: TopicName) => scoreLabels(gradeLabelled(name))
