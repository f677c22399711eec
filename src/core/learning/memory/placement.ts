import { LEVELS, type Level } from '../../bank/topic/levels.ts'
import type { Question, Topic } from '../../bank/topic/topic.ts'
import { shuffled } from '../random.ts'

/** A question that was asked to find the level; skipped ones count as not answered. */
export interface Placed {
  readonly level: Level
  readonly score: number
}
export interface Placement {
  readonly level: Level
  readonly why: string
}
type Standing = 'passed' | 'failed' | 'open'

const EACH_LEVEL = 2
const PASS = 0.6
/** One answer decides when it is clear enough. */
const CLEARLY_PASSED = 0.85
const CLEARLY_FAILED = 0.35

/** The questions that may be needed: two of each level, drawn by chance. */
export function poolOf(topic: Topic, random: () => number, length: number | undefined): Question[] {
  const each = length === undefined ? EACH_LEVEL : Math.max(1, Math.ceil(length / LEVELS.length))
  return LEVELS.flatMap((level) =>
    shuffled(
      topic.questions.filter((question) => question.level === level),
      random,
    ).slice(0, each),
  )
}

/** Which level to ask next: up after a pass, down after a fail, from the middle; null when the level is found. */
export function nextLevel(placed: readonly Placed[], pool: readonly Level[]): Level | null {
  const there = LEVELS.filter((level) => pool.includes(level))
  let at = there.includes('middle') ? there.indexOf('middle') : 0
  const visited = new Set<number>()
  while (there[at] !== undefined && !visited.has(at)) {
    visited.add(at)
    const level = there[at] as Level
    const standing = standingOf(level, placed, pool)
    if (standing === 'open') return level
    at += standing === 'passed' ? 1 : -1
  }
  return null
}

/** The lowest level that was not passed, else the highest there is. */
export function placementOf(placed: readonly Placed[], pool: readonly Level[]): Placement {
  const there = LEVELS.filter((level) => pool.includes(level))
  const asked = there.filter((level) => placed.some((each) => each.level === level))
  const failed = asked.find((level) => standingOf(level, placed, pool) !== 'passed')
  const level = failed ?? asked.at(-1) ?? there[0] ?? 'junior'
  const reasons = asked.map((each) => `${each} ${percent(meanOf(each, placed))} % over ${count(each, placed)}`)
  const why =
    asked.length === 0
      ? 'Nothing was answered, so this starts at the beginning.'
      : failed === undefined
        ? `Every level that was asked went well (${reasons.join(', ')}).`
        : `This is the first level where key points were missing (${reasons.join(', ')}; ${PASS * 100} % or more counts as passed).`
  return { level, why }
}

function standingOf(level: Level, placed: readonly Placed[], pool: readonly Level[]): Standing {
  const asked = placed.filter((each) => each.level === level).length
  if (asked === 0) return 'open'
  const mean = meanOf(level, placed)
  if (asked >= pool.filter((each) => each === level).length) return mean >= PASS ? 'passed' : 'failed'
  return mean >= CLEARLY_PASSED ? 'passed' : mean < CLEARLY_FAILED ? 'failed' : 'open'
}

const meanOf = (level: Level, placed: readonly Placed[]): number => {
  const scores = placed.filter((each) => each.level === level).map(({ score }) => score)
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length)
}
const percent = (share: number): number => Math.round(share * 100)
const count = (level: Level, placed: readonly Placed[]): string => {
  const asked = placed.filter((each) => each.level === level).length
  return asked === 1 ? '1 question' : `${asked} questions`
}
