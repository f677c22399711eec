import { LEVELS, type Level } from '../bank/levels.ts'
import type { Concept, Question, Topic } from '../bank/topic.ts'
import type { Grade } from '../grading/grade-types.ts'

/** One graded answer, as progress sees it. */
export interface GradedAnswer {
  readonly topic: string
  readonly questionId: string
  readonly grade: Grade
  /** ISO 8601 UTC. */
  readonly createdAt: string
}
export interface ConceptProgress {
  readonly question: string
  readonly id: string
  readonly statement: string
  /** `held`: stated on two days and not contradicted since; `stated`: once so far. */
  readonly state: 'held' | 'stated' | 'missing'
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
}
export interface TopicProgress {
  readonly topic: string
  readonly title: string
  readonly levels: readonly LevelProgress[]
}

/** What a learner holds of a topic, rebuilt from the answers alone. `answers` are in order of time. */
export function progressOf(topic: Topic, answers: readonly GradedAnswer[]): TopicProgress {
  const own = answers.filter((answer) => answer.topic === topic.id)
  const levels = LEVELS.flatMap((level) => {
    const questions = topic.questions.filter((question) => question.level === level)
    return questions.length === 0 ? [] : [levelProgress(topic, level, questions, own)]
  })
  return { topic: topic.id, title: topic.title, levels }
}

function levelProgress(topic: Topic, level: Level, questions: readonly Question[], answers: readonly GradedAnswer[]): LevelProgress {
  const of = (question: Question): GradedAnswer[] => answers.filter((answer) => answer.questionId === question.id)
  const answered = questions.filter((question) => of(question).some((answer) => answer.grade.verdict !== 'no_answer'))
  return {
    level,
    questions: questions.length,
    answered: answered.length,
    solid: questions.filter((question) => of(question).at(-1)?.grade.verdict === 'solid').length,
    concepts: questions.flatMap((question) => question.concepts.map((concept) => conceptProgress(question, concept, of(question)))),
    red_flags: redFlagProgress(topic, questions, answers),
  }
}

function conceptProgress(question: Question, concept: Concept, answers: readonly GradedAnswer[]): ConceptProgress {
  const days = new Set<string>()
  for (const { grade, createdAt } of answers) {
    const state = grade.concepts.find((finding) => finding.id === concept.id)?.state
    if (state === 'stated') days.add(createdAt.slice(0, 10))
    else if (state === 'contradicted') days.clear()
  }
  return {
    question: question.id,
    id: concept.id,
    statement: concept.statement,
    state: days.size >= 2 ? 'held' : days.size === 1 ? 'stated' : 'missing',
  }
}

/** A red flag is corrected when a later answer to a question that watches for it was right about something and did not raise it. */
function redFlagProgress(topic: Topic, questions: readonly Question[], answers: readonly GradedAnswer[]): RedFlagProgress[] {
  const ids = new Set(questions.map((question) => question.id))
  const raised = new Map<string, boolean>()
  for (const { questionId, grade } of answers) {
    if (!ids.has(questionId)) continue
    for (const finding of grade.redFlags) {
      if (finding.state === 'asserted') raised.set(finding.id, false)
      else if (raised.get(finding.id) === false && (finding.state === 'denied' || grade.verdict === 'solid' || grade.verdict === 'partial'))
        raised.set(finding.id, true)
    }
  }
  return topic.red_flags.flatMap((flag) => {
    const corrected = raised.get(flag.id)
    return corrected === undefined ? [] : [{ id: flag.id, claim: flag.claim, correction: flag.correction ?? null, corrected }]
  })
}
