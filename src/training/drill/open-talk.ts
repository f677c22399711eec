import type { Grade } from '../../core/grading/grade-types.ts'
import { lemmasIn } from '../../core/grading/reading/lemma.ts'
import { isFunctionWord } from '../../core/grading/reading/word-kind.ts'
import type { Talk } from '../../core/learning/dialogue/choose-probe.ts'
import { type Dialogue, type Said, sinceQuestion, takenUp } from '../../core/learning/dialogue/dialogue.ts'
import type { Attempt, Cell, Drill, Turn } from '../ports.ts'
import { countedAttempts } from './counted-attempts.ts'
import { type Found, findQuestion } from './find-drill.ts'

/** The open turn with everything said about its question so far. */
export interface OpenTalk {
  readonly drill: Drill
  readonly turn: Turn
  readonly dialogue: Dialogue
  /** Undefined when the question was taken out of the bank meanwhile. */
  readonly found: Found | undefined
  readonly answers: readonly Attempt[]
}

/** Reads a turn's talk; one that was left for long is taken up at the question itself. */
export function openTalk(cell: Cell, drill: Drill, turn: Turn, now: string): OpenTalk {
  const dialogue = takenUp(turn.dialogue, now)
  const isStale = dialogue !== turn.dialogue
  const hasAnswers = !isStale && dialogue.said.some(({ attempt }) => attempt !== null)
  const answers = hasAnswers ? sinceQuestion(countedAttempts(cell.store, { learnerId: drill.learnerId, turnId: turn.id })) : []
  return { drill, turn, dialogue, found: findQuestion(cell, turn.topic, turn.questionId), answers }
}

export function talkOf({ drill, turn, dialogue }: OpenTalk, { entry, question, compiled }: Found, text: string): Talk {
  return {
    mode: drill.mode,
    topic: entry.topic,
    question: { ...question, prompt: turn.prompt },
    compiled,
    number: turn.number,
    dialogue,
    text,
  }
}

export const saidIn = ({ answers }: OpenTalk): Said[] => answers.map(({ text, grade, probe }) => ({ text, grade, probe }))
export const gradeOf = ({ answers }: OpenTalk): Grade | null => answers.at(-1)?.grade ?? null

/** Whether a phrase that names something stands in what a good answer says: then it is no move by itself. */
export function isOfRubric(found: Found | undefined, phrase: string): boolean {
  const lemmas = (text: string): string => ` ${lemmasIn(text).join(' ')} `
  const wanted = lemmas(phrase)
  if (phrase.split(' ').every(isFunctionWord)) return false
  return (
    found?.question.concepts.some(({ statement, accept }) => [statement, ...accept].some((text) => lemmas(text).includes(wanted))) === true
  )
}
