import type { Level } from '../../bank/topic/levels.ts'
import type { Question, Topic } from '../../bank/topic/topic.ts'
import { claimTarget } from './claim-target.ts'
import { isSetRight, type Memory } from './memory.ts'
import { progressOf } from './progress.ts'

/** What one learner holds of one topic, small enough to be kept for thousands. */
export interface Standing {
  readonly levels: readonly LevelStanding[]
  /** The red flags they raised: whether each was set right since, and the number of the attempt that raised it last. */
  readonly flags: Readonly<Record<string, { readonly corrected: boolean; readonly raised: number }>>
}
export interface LevelStanding {
  readonly level: Level
  readonly answered: number
  readonly solid: number
  readonly ready: boolean
  /** One sign for each concept of the level, in the bank's order: `h` held, `s` shaky, `m` missing, `x` a red flag that goes against it stands open, `.` not answered yet. */
  readonly concepts: string
  /** How many essential concepts and open red flags stand between the learner and `ready`. */
  readonly missing: number
  /** The last days on which a question of the level was answered, latest first: as many as it takes to call somebody stuck. */
  readonly days: readonly string[]
}
/** That a question was answered on a day of the learner. */
export interface AnsweredDay {
  readonly topic: string
  readonly questionId: string
  readonly day: string
}
/** Whoever answered on so many days since an item opened and is overdue is stuck. */
export const STUCK_DAYS = 3

/** Sums up a learner's memories of a topic and the days they answered on. Depends on nothing else, so that it can be made again. */
export function topicStanding(topic: Topic, memories: readonly Memory[], answeredDays: readonly AnsweredDay[]): Standing {
  const own = new Map(memories.filter((memory) => memory.topic === topic.id).map((memory) => [memory.questionId, memory]))
  const progress = progressOf(topic, memories)
  const flags: Record<string, { corrected: boolean; raised: number }> = {}
  for (const { id } of topic.red_flags) {
    const raised = Math.max(-1, ...[...own.values()].map((memory) => memory.flags[id]?.raised ?? -1))
    if (raised >= 0) flags[id] = { corrected: isSetRight(id, raised, [...own.values()]), raised }
  }
  const isOpen = (id: string): boolean => flags[id]?.corrected === false
  /** The concepts of a question that the red flags raised at it go against. */
  const targetsIn = (question: Question): (string | undefined)[] => {
    const { flags: shown = {} } = own.get(question.id) ?? {}
    const raised = question.red_flags.filter((id) => isOpen(id) && shown[id]?.raised != null)
    return topic.red_flags.filter(({ id }) => raised.includes(id)).map((flag) => claimTarget(question, flag))
  }
  const wronged = new Map(topic.questions.map((question) => [question.id, targetsIn(question)]))
  const levels = progress.levels.map(({ level, answered, solid, ready, concepts, missing }) => {
    const signs = concepts.map(({ question, id, state }) => {
      if (state === 'unasked') return '.'
      if (state !== 'held' && wronged.get(question)?.includes(id)) return 'x'
      return state === 'held' ? 'h' : state === 'shaky' ? 's' : 'm'
    })
    return { level, answered, solid, ready, concepts: signs.join(''), missing: missing.length, days: lastDays(topic, level, answeredDays) }
  })
  return { levels, flags }
}

function lastDays(topic: Topic, level: Level, answered: readonly AnsweredDay[]): string[] {
  const own = new Set(topic.questions.filter((question) => question.level === level).map(({ id }) => id))
  const days = new Set(
    answered.filter((each) => each.topic === topic.id && own.has(each.questionId) && each.day !== '').map(({ day }) => day),
  )
  return [...days].sort().reverse().slice(0, STUCK_DAYS)
}
