import type { Level } from '../../bank/topic/levels.ts'
import type { Question, Topic } from '../../bank/topic/topic.ts'
import type { Evidence, Grade, Verdict } from '../../grading/grade-types.ts'
import type { Probe } from '../dialogue/dialogue.ts'

/** One closed question of a drill, as a report takes it. */
export interface ReportedTurn {
  readonly number: number
  readonly prompt: string
  readonly status: 'answered' | 'skipped'
  readonly openedAt: string
  readonly closedAt: string
  /** Undefined when the bank no longer has them. */
  readonly topic: Topic | undefined
  readonly question: Question | undefined
  readonly questionId: string
  readonly answers: readonly {
    readonly id: string
    readonly text: string
    readonly grade: Grade
    readonly probe: Probe | null
    readonly hints: number
    readonly confidence: 'sure' | 'unsure' | null
  }[]
}
export interface ReportedConcept {
  readonly id: string
  readonly statement: string
  readonly essential: boolean
  /** How it came: at once, after a follow-up, or not. */
  readonly said: 'at_once' | 'when_asked' | 'not_said'
  readonly evidence: readonly string[]
}
export interface ReportedFlag {
  readonly id: string
  readonly claim: string
  readonly correction: string | null
  readonly evidence: readonly string[]
  /** Set right within the same question. */
  readonly corrected: boolean
}
export interface ReportedQuestion {
  readonly number: number
  readonly id: string
  readonly topic: string
  readonly level: Level | null
  readonly prompt: string
  readonly status: 'answered' | 'skipped'
  readonly verdict: Verdict | null
  /** 0 to 1 with all follow-ups, and what the first answer alone was worth. */
  readonly score: number | null
  readonly first_score: number | null
  readonly seconds: number
  readonly over_time: boolean
  readonly follow_ups: number
  readonly hints: number
  readonly confidence: 'sure' | 'unsure' | null
  readonly answers: readonly { readonly id: string; readonly asked: string | null; readonly text: string }[]
  readonly concepts: readonly ReportedConcept[]
  readonly red_flags: readonly ReportedFlag[]
}
export interface Findings {
  readonly figures: {
    readonly asked: number
    readonly answered: number
    readonly skipped: number
    readonly solid: number
    /** Mean over the questions answered, 0 to 1; null without any. */
    readonly score: number | null
    readonly concepts_said: number
    readonly concepts: number
    readonly red_flags: number
    readonly red_flags_corrected: number
    readonly seconds: number
  }
  readonly questions: readonly ReportedQuestion[]
  /** Prompts with the best and the poorest answers. */
  readonly strongest: readonly string[]
  readonly weakest: readonly string[]
  /** What to look at again, the most important first. */
  readonly study: readonly { readonly topic: string; readonly text: string }[]
}

const STRONG = 0.8
const FEW = 3

/** What a drill showed, question by question: findings alone, no verdict on a person. */
export function findingsOf(turns: readonly ReportedTurn[], questionMinutes: number | null): Findings {
  const questions = turns.map((turn) => reportQuestion(turn, questionMinutes))
  const answered = questions.filter(({ status }) => status === 'answered')
  const concepts = answered.flatMap((question) => question.concepts)
  const flags = answered.flatMap((question) => question.red_flags)
  const byScore = answered.toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0))
  const mean = answered.reduce((sum, { score }) => sum + (score ?? 0), 0) / answered.length
  return {
    figures: {
      asked: questions.length,
      answered: answered.length,
      skipped: questions.length - answered.length,
      solid: answered.filter(({ verdict }) => verdict === 'solid').length,
      score: answered.length === 0 ? null : Math.round(mean * 1000) / 1000,
      concepts_said: concepts.filter(({ said }) => said !== 'not_said').length,
      concepts: concepts.length,
      red_flags: flags.length,
      red_flags_corrected: flags.filter(({ corrected }) => corrected).length,
      seconds: questions.reduce((sum, { seconds }) => sum + seconds, 0),
    },
    questions,
    strongest: byScore
      .filter(({ score }) => (score ?? 0) >= STRONG)
      .slice(0, FEW)
      .map(({ prompt }) => prompt),
    weakest: byScore
      .toReversed()
      .filter(({ score }) => (score ?? 0) < STRONG)
      .slice(0, FEW)
      .map(({ prompt }) => prompt),
    study: studyOf(questions, turns),
  }
}

function reportQuestion(turn: ReportedTurn, questionMinutes: number | null): ReportedQuestion {
  const { answers, question, topic } = turn
  const last = answers.at(-1)
  const first = answers.find(({ probe }) => probe === null) ?? answers[0]
  const seconds = Math.max(0, Math.round((Date.parse(turn.closedAt) - Date.parse(turn.openedAt)) / 1000))
  return {
    number: turn.number,
    id: turn.questionId,
    topic: topic?.id ?? '',
    level: question?.level ?? null,
    prompt: turn.prompt,
    status: turn.status,
    verdict: last?.grade.verdict ?? null,
    score: last?.grade.score ?? null,
    first_score: first?.grade.score ?? null,
    seconds,
    over_time: questionMinutes !== null && seconds > questionMinutes * 60,
    follow_ups: answers.filter(({ probe }) => probe !== null).length,
    hints: last?.hints ?? 0,
    confidence: answers.findLast(({ confidence }) => confidence !== null)?.confidence ?? null,
    answers: answers.map(({ id, probe, text }) => ({ id, asked: probe?.text ?? null, text })),
    concepts: (last?.grade.concepts ?? []).map(({ id, state }) => {
      const concept = question?.concepts.find((each) => each.id === id)
      const stating = answers.find(({ grade }) => grade.concepts.some((finding) => finding.id === id && finding.state === 'stated'))
      const evidence = stating?.grade.concepts.find((finding) => finding.id === id)?.evidence ?? []
      return {
        id,
        statement: concept?.statement ?? id,
        essential: concept?.essential ?? false,
        said: state !== 'stated' || stating === undefined ? 'not_said' : stating.probe === null ? 'at_once' : 'when_asked',
        evidence: state === 'stated' ? quotesOf(evidence) : [],
      }
    }),
    red_flags: flagsIn(turn),
  }
}

function flagsIn({ answers, topic }: ReportedTurn): ReportedFlag[] {
  const raised = new Map<string, readonly string[]>()
  for (const { grade } of answers)
    for (const { id, state, evidence } of grade.redFlags) if (state === 'asserted' && !raised.has(id)) raised.set(id, quotesOf(evidence))
  return [...raised].map(([id, evidence]) => {
    const flag = topic?.red_flags.find((each) => each.id === id)
    const isOpen = answers.at(-1)?.grade.redFlags.some((finding) => finding.id === id && finding.state === 'asserted') === true
    return { id, claim: flag?.claim ?? id, correction: flag?.correction ?? null, evidence, corrected: !isOpen }
  })
}

function studyOf(questions: readonly ReportedQuestion[], turns: readonly ReportedTurn[]): Findings['study'] {
  const wrong = questions.flatMap(({ topic, red_flags }) =>
    red_flags.filter(({ corrected }) => !corrected).map(({ correction, claim }) => ({ topic, text: correction ?? `Not so: ${claim}` })),
  )
  const missed = (isEssential: boolean) =>
    questions.flatMap((question) => {
      const concepts = question.status === 'skipped' ? skippedConcepts(turns, question.number) : question.concepts
      return concepts
        .filter(({ said, essential }) => said === 'not_said' && essential === isEssential)
        .map(({ statement }) => ({ topic: question.topic, text: statement }))
    })
  const seen = new Set<string>()
  return [...wrong, ...missed(true), ...missed(false)].filter(({ text }) => !seen.has(text) && seen.add(text))
}

function skippedConcepts(turns: readonly ReportedTurn[], number: number): ReportedConcept[] {
  const question = turns.find((turn) => turn.number === number)?.question
  return (question?.concepts ?? []).map(({ id, statement, essential }) => ({ id, statement, essential, said: 'not_said', evidence: [] }))
}

/** Where the words of an answer were removed there is nothing to quote. */
const quotesOf = (evidence: readonly Evidence[]): string[] => evidence.flatMap(({ text }) => (text === '' ? [] : [text]))
