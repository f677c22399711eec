import type { Level } from '../core/bank/levels.ts'
import type { Question, Topic } from '../core/bank/topic.ts'
import type { ConceptState, Evidence, Grade, Verdict } from '../core/grading/grade-types.ts'
import type { Drill, Mode, Turn } from './ports.ts'

/** What a learner may see. Accepted phrases, patterns and the engine's reasons never leave the server. */
export interface DrillView {
  readonly id: string
  readonly topic: string
  readonly level: Level | null
  readonly mode: Mode
  readonly status: Drill['status']
  readonly answered: number
  readonly total: number
}
export interface TurnView {
  readonly id: string
  readonly number: number
  readonly question: { readonly id: string; readonly level: Level; readonly prompt: string }
}
export interface GradeView {
  readonly verdict: Verdict
  readonly score: number
  readonly concepts: readonly {
    readonly id: string
    readonly statement: string
    readonly state: ConceptState
    readonly evidence: readonly Evidence[]
  }[]
  readonly red_flags: readonly {
    readonly id: string
    readonly claim: string
    readonly correction: string | null
    readonly evidence: readonly Evidence[]
  }[]
}

export function viewDrill(drill: Drill, turns: readonly Turn[]): DrillView {
  const { id, topic, level, mode, status } = drill
  return {
    id,
    topic,
    level,
    mode,
    status,
    answered: turns.filter((turn) => turn.status === 'answered').length,
    total: drill.questionIds.length,
  }
}

export function viewTurn(turn: Turn, topic: Topic | undefined): TurnView {
  const question = topic?.questions.find((candidate) => candidate.id === turn.questionId)
  return { id: turn.id, number: turn.number, question: { id: turn.questionId, level: question?.level ?? 'junior', prompt: turn.prompt } }
}

/** A grade with the rubric's own words beside each finding; of the red flags only those raised. */
export function viewGrade(grade: Grade, question: Question | undefined, topic: Topic | undefined): GradeView {
  return {
    verdict: grade.verdict,
    score: grade.score,
    concepts: grade.concepts.map(({ id, state, evidence }) => ({
      id,
      statement: question?.concepts.find((concept) => concept.id === id)?.statement ?? id,
      state,
      evidence,
    })),
    red_flags: grade.redFlags
      .filter((finding) => finding.state === 'asserted')
      .map(({ id, evidence }) => {
        const flag = topic?.red_flags.find((candidate) => candidate.id === id)
        return { id, claim: flag?.claim ?? id, correction: flag?.correction ?? null, evidence }
      }),
  }
}
