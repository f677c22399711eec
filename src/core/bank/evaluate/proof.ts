import type { Question, Topic } from '../topic/topic.ts'
import type { EvaluatedAnswer } from './evaluation.ts'
import type { Figures } from './score-labels.ts'

const FEWEST_RIGHT = 3
const FEWEST_WRONG = 3
const DENIED = 'denied-red-flag'
const LISTED = 'stuffing'

/** What a topic's answers must reach; shares, 0 to 1. */
export interface Floor {
  readonly concept_kappa: number
  readonly red_flag_precision: number
}
/** The answers of one concept or red flag on which grader and labels disagree. */
export interface Misses {
  readonly question: string
  readonly kind: 'concepts' | 'red_flags'
  readonly id: string
  /** Labelled and not found. */
  readonly missed: readonly EvaluatedAnswer[]
  /** Found and not labelled. */
  readonly wrong: readonly EvaluatedAnswer[]
}

/** What labelled answers are missing: each question has right ones, wrong or partial ones, a denied red flag, a keyword list. */
export function findShortages(topic: Topic, rows: readonly EvaluatedAnswer[]): string[] {
  return topic.questions.flatMap((question) => {
    const own = rows.filter((row) => row.question === question.id)
    const right = own.filter((row) => isRight(row, question)).length
    const wrong = own.filter((row) => isWrongOrPartial(row, question)).length
    const short = [
      right < FEWEST_RIGHT ? `${FEWEST_RIGHT - right} more right` : '',
      wrong < FEWEST_WRONG ? `${FEWEST_WRONG - wrong} more wrong or partial` : '',
      question.red_flags.length > 0 && !own.some((row) => row.tags.includes(DENIED)) ? `one that denies a red flag (tag ${DENIED})` : '',
      own.some((row) => row.tags.includes(LISTED)) ? '' : `one keyword list (tag ${LISTED})`,
    ].filter((part) => part !== '')
    return short.length === 0 ? [] : [`Cannot prove "${question.id}": it lacks ${short.join(', ')}`]
  })
}

/** By its labels: no red flag, and every essential concept, or some where none is essential. */
function isRight({ truth }: EvaluatedAnswer, question: Question): boolean {
  const essential = question.concepts.filter((concept) => concept.essential)
  return truth.red_flags.length === 0 && truth.concepts.length > 0 && essential.every(({ id }) => truth.concepts.includes(id))
}

const isWrongOrPartial = ({ truth }: EvaluatedAnswer, question: Question): boolean =>
  truth.red_flags.length > 0 || question.concepts.some(({ id }) => !truth.concepts.includes(id))

/** Where grader and labels disagree, by question and item, in the topic's order. */
export function missesByItem(topic: Topic, rows: readonly EvaluatedAnswer[]): Misses[] {
  return topic.questions.flatMap((question) => {
    const own = rows.filter((row) => row.question === question.id)
    const items = [
      ...question.concepts.map(({ id }) => ({ kind: 'concepts' as const, id })),
      ...question.red_flags.map((id) => ({ kind: 'red_flags' as const, id })),
    ]
    return items.flatMap(({ kind, id }) => {
      const missed = own.filter(({ truth, found }) => truth[kind].includes(id) && !found[kind].includes(id))
      const wrong = own.filter(({ truth, found }) => !truth[kind].includes(id) && found[kind].includes(id))
      return missed.length + wrong.length === 0 ? [] : [{ question: question.id, kind, id, missed, wrong }]
    })
  })
}

/** The figures that are below the floor, in words. */
export function belowFloor({ concepts, red_flags }: Figures, floor: Floor): string[] {
  const short = (name: string, found: number, least: number): string[] =>
    found < least ? [`Cannot pass: ${name} is ${found.toFixed(3)}, the floor is ${least}`] : []
  return [
    ...short('concept kappa', concepts.kappa, floor.concept_kappa),
    ...short('red-flag precision', red_flags.precision, floor.red_flag_precision),
  ]
}
