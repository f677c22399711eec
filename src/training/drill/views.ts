import type { Level } from '../../core/bank/topic/levels.ts'
import type { Question, Topic } from '../../core/bank/topic/topic.ts'
import type { ConceptState, Evidence, Grade, Verdict } from '../../core/grading/grade-types.ts'
import type { Mode, Probe } from '../../core/learning/dialogue/dialogue.ts'
import type { Drill, Turn } from '../ports.ts'
import { wasLeft } from './was-left.ts'

/** What a learner may see. Accepted phrases, patterns and the engine's reasons never leave the server. */
export interface DrillView {
  readonly id: string
  /** null: over all topics. */
  readonly topic: string | null
  readonly level: Level | null
  readonly mode: Mode
  readonly status: Drill['status']
  readonly answered: number
  /** Questions answered or skipped. */
  readonly done: number
  /** The most questions it can ask. */
  readonly total: number
  /** When the time for all of it is over; ISO 8601 UTC. */
  readonly deadline: string | null
}
export interface TurnView {
  readonly id: string
  readonly number: number
  /** Send it along with an answer: if the talk has moved on meanwhile, the answer is refused instead of misunderstood. */
  readonly step: number
  readonly question: { readonly id: string; readonly topic: string; readonly level: Level; readonly prompt: string }
  /** What is asked right now: the question itself or a follow-up. */
  readonly ask: { readonly form: 'question' | Probe['form']; readonly text: string }
  readonly deadline: string | null
}
export interface GradeView {
  readonly verdict: Verdict
  readonly score: number
  readonly concepts: readonly {
    readonly id: string
    /** null while the learner may still find it. */
    readonly statement: string | null
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

/** `last` is the open turn, or the last one of a finished drill. */
export function viewDrill(drill: Drill, last: Turn | undefined): DrillView {
  const { id, topic, level, mode, status, options } = drill
  return {
    id,
    topic: topic === '' ? null : topic,
    level,
    mode,
    status,
    done: last === undefined ? 0 : last.number - (last.status === 'open' || wasLeft(last) ? 1 : 0),
    answered: (last?.answeredBefore ?? 0) + (last?.status === 'answered' ? 1 : 0),
    total: drill.questionIds.length,
    deadline: after(drill.startedAt, options.minutes),
  }
}

/** A turn as learners see it. `question` undefined: it was taken out of the bank meanwhile. */
export function viewTurn(turn: Turn, drill: Drill, question: Question | undefined): TurnView {
  const { asked } = turn.dialogue
  return {
    id: turn.id,
    number: turn.number,
    step: turn.step,
    question: { id: turn.questionId, topic: turn.topic, level: question?.level ?? 'junior', prompt: turn.prompt },
    ask: asked === null ? { form: 'question', text: turn.prompt } : { form: asked.form, text: asked.text },
    deadline: after(turn.openedAt, drill.options.questionMinutes),
  }
}

/** So many minutes after a time (both ISO 8601 UTC); null: there is no limit. */
export function after(at: string, minutes: number | null): string | null {
  return minutes === null ? null : new Date(Date.parse(at) + minutes * 60_000).toISOString()
}

/** A grade with the rubric's own words beside each finding. While the talk goes on it gives nothing away that is still asked for. */
export function viewGrade(grade: Grade, question: Question | undefined, topic: Topic | undefined, isOpen: boolean): GradeView {
  return {
    verdict: grade.verdict,
    score: grade.score,
    concepts: grade.concepts.map(({ id, state, evidence }) => ({
      id,
      statement: isOpen && state !== 'stated' ? null : (question?.concepts.find((concept) => concept.id === id)?.statement ?? id),
      state,
      evidence: evidence.filter(hasWords),
    })),
    red_flags: grade.redFlags
      .filter((finding) => finding.state === 'asserted')
      .map(({ id, evidence }) => {
        const flag = topic?.red_flags.find((candidate) => candidate.id === id)
        const correction = isOpen ? null : (flag?.correction ?? null)
        return { id, claim: flag?.claim ?? id, correction, evidence: evidence.filter(hasWords) }
      }),
  }
}

/** Where the words of an answer were removed there is nothing to quote. */
const hasWords = ({ text }: Evidence): boolean => text !== ''
