import { LEVELS, type Level } from '../bank/levels.ts'
import type { Question, Topic } from '../bank/topic.ts'

/** The questions of a drill in order: a level's in bank order, or from junior upwards where no level is chosen. */
export function chooseQuestions(topic: Topic, level: Level | null, length: number | undefined): Question[] {
  const levels = level === null ? LEVELS : [level]
  const flow = levels.flatMap((chosen) => topic.questions.filter((question) => question.level === chosen))
  return flow.slice(0, length ?? flow.length)
}

/** How many questions each level has; levels without any are left out. */
export function countLevels(topic: Topic): Partial<Record<Level, number>> {
  const counts: Partial<Record<Level, number>> = {}
  for (const { level } of topic.questions) counts[level] = (counts[level] ?? 0) + 1
  return counts
}
