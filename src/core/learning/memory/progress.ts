import { LEVELS, type Level } from '../../bank/topic/levels.ts'
import type { Concept, Question, Topic } from '../../bank/topic/topic.ts'
import { isHeld, isSetRight, type Memory } from './memory.ts'

export interface ConceptProgress {
  readonly question: string
  readonly id: string
  readonly statement: string
  readonly essential: boolean
  /** `held`: stated on two days and not contradicted since; `shaky`: stated, but not so; `missing`: never stated; `unasked`: its question was not answered yet. */
  readonly state: 'held' | 'shaky' | 'missing' | 'unasked'
}
export interface RedFlagProgress {
  readonly id: string
  readonly claim: string
  readonly correction: string | null
  readonly corrected: boolean
}
export interface LevelProgress {
  readonly level: Level
  readonly questions: number
  readonly answered: number
  readonly solid: number
  readonly concepts: readonly ConceptProgress[]
  readonly red_flags: readonly RedFlagProgress[]
  /** Every essential concept held and no red flag open. */
  readonly ready: boolean
  /** What stands between the learner and that: statements still to hold, claims still to set right. */
  readonly missing: readonly string[]
}
export interface TopicProgress {
  readonly topic: string
  readonly title: string
  readonly levels: readonly LevelProgress[]
  /** The first level that is not ready; null when all are. */
  readonly next_level: Level | null
}

/** What a learner holds of a topic. */
export function progressOf(topic: Topic, memories: readonly Memory[]): TopicProgress {
  const own = new Map(memories.filter((memory) => memory.topic === topic.id).map((memory) => [memory.questionId, memory]))
  const levels = LEVELS.flatMap((level) => {
    const questions = topic.questions.filter((question) => question.level === level)
    return questions.length === 0 ? [] : [levelProgress(topic, level, questions, own)]
  })
  return { topic: topic.id, title: topic.title, levels, next_level: levels.find(({ ready }) => !ready)?.level ?? null }
}

function levelProgress(topic: Topic, level: Level, questions: readonly Question[], memories: ReadonlyMap<string, Memory>): LevelProgress {
  const known = questions.flatMap((question) => memories.get(question.id) ?? [])
  const concepts = questions.flatMap((question) =>
    question.concepts.map((concept) => conceptProgress(question, concept, memories.get(question.id))),
  )
  const redFlags = topic.red_flags.flatMap((flag) => {
    const corrected = isCorrected(flag.id, known, [...memories.values()])
    return corrected === undefined ? [] : [{ id: flag.id, claim: flag.claim, correction: flag.correction ?? null, corrected }]
  })
  const essential = concepts.some((concept) => concept.essential) ? concepts.filter((concept) => concept.essential) : concepts
  const missing = [
    ...new Set(essential.filter(({ state }) => state !== 'held').map(({ statement }) => statement)),
    ...redFlags.filter(({ corrected }) => !corrected).map(({ claim }) => `Set right: ${claim}`),
  ]
  return {
    level,
    questions: questions.length,
    answered: known.filter(({ wasTried }) => wasTried).length,
    solid: known.filter(({ verdict }) => verdict === 'solid').length,
    concepts,
    red_flags: redFlags,
    ready: missing.length === 0,
    missing,
  }
}

function conceptProgress(question: Question, concept: Concept, memory: Memory | undefined): ConceptProgress {
  const known = memory?.concepts[concept.id]
  return {
    question: question.id,
    id: concept.id,
    statement: concept.statement,
    essential: concept.essential,
    state: isHeld(known) ? 'held' : known?.wasStated === true ? 'shaky' : memory === undefined ? 'unasked' : 'missing',
  }
}

/** A red flag raised at this level is corrected by a later answer to any question that watches for it; undefined when it was not raised. */
function isCorrected(id: string, ofLevel: readonly Memory[], all: readonly Memory[]): boolean | undefined {
  const raised = Math.max(-1, ...ofLevel.map(({ flags }) => flags[id]?.raised ?? -1))
  if (raised < 0) return undefined
  return isSetRight(id, raised, all)
}
