import type { Bank } from '../../bank/bank.ts'
import { LEVELS, type Level } from '../../bank/topic/levels.ts'
import type { Question, Topic } from '../../bank/topic/topic.ts'
import type { Mode } from '../dialogue/dialogue.ts'
import { localDay } from '../local-day.ts'
import { randomOf, shuffled } from '../random.ts'
import type { Memory } from './memory.ts'
import { poolOf } from './placement.ts'
import { dueDay, type Settings, scheduleOf, urgency } from './schedule.ts'

/** Where a question stands in the bank: `topic#question`. */
export type QuestionRef = string
export const refOf = (topic: string, question: string): QuestionRef => `${topic}#${question}`

export interface Wish {
  readonly mode: Mode
  /** null: every topic; only reviews go over all. */
  readonly topic: Topic | null
  readonly level: Level | null
  readonly length: number | undefined
  /** Fixes every choice; null lets practice take new questions in the author's order. */
  readonly seed: string | null
}

const INTERVIEW_LENGTH = 6
const REVIEW_LENGTH = 20

/** The questions of a drill in order, none twice. What is due and weak comes first, then what is new, then the rest, weakest first. */
export function chooseQuestions(bank: Bank, wish: Wish, memories: readonly Memory[], settings: Settings, now: string): QuestionRef[] {
  const { mode, topic, level, length, seed } = wish
  if (mode === 'review') {
    const due = scheduleOf(memories, settings, now).due.filter((review) => matches(bank, wish, review.topic, review.question))
    return due.slice(0, length ?? REVIEW_LENGTH).map((review) => refOf(review.topic, review.question))
  }
  if (topic === null) return []
  const random = randomOf(seed ?? '')
  const levels = level === null ? LEVELS : [level]
  const ofLevel = (chosen: Level): Question[] => topic.questions.filter((question) => question.level === chosen)
  if (mode === 'placement') return poolOf(topic, random, length).map(({ id }) => refOf(topic.id, id))
  if (mode === 'interview') {
    const drawn = new Set(shuffled(levels.flatMap(ofLevel), random).slice(0, length ?? INTERVIEW_LENGTH))
    return levels
      .flatMap((chosen) => shuffled(ofLevel(chosen), random).filter((question) => drawn.has(question)))
      .map(({ id }) => refOf(topic.id, id))
  }
  const known = new Map(memories.filter((memory) => memory.topic === topic.id).map((memory) => [memory.questionId, memory]))
  const today = localDay(now, settings.timeZone)
  const rank = ({ id }: Question): number => {
    const memory = known.get(id)
    return memory === undefined ? 10 : urgency(memory, memories, now) + (dueDay(memory, settings) <= today ? 0 : 20)
  }
  const order = levels.flatMap((chosen) => {
    const questions = seed === null ? ofLevel(chosen) : shuffled(ofLevel(chosen), random)
    return questions.toSorted((a, b) => rank(a) - rank(b))
  })
  return order.slice(0, length ?? order.length).map(({ id }) => refOf(topic.id, id))
}

/** One of the ways in which the topic puts the question. */
export function wordingOf(question: Question, seed: string): string {
  const ways = [question.prompt, ...question.paraphrases]
  return ways[Math.floor(randomOf(`${seed}#${question.id}`)() * ways.length)] ?? question.prompt
}

/** How many questions each level has; levels without any are left out. */
export function countLevels(topic: Topic): Partial<Record<Level, number>> {
  const counts: Partial<Record<Level, number>> = {}
  for (const { level } of topic.questions) counts[level] = (counts[level] ?? 0) + 1
  return counts
}

/** A review whose question has left the bank is not asked; its history stays. */
function matches(bank: Bank, { topic, level }: Wish, topicId: string, questionId: string): boolean {
  const question = bank.find(topicId)?.topic.questions.find(({ id }) => id === questionId)
  return question !== undefined && (topic === null || topic.id === topicId) && (level === null || question.level === level)
}
