import { ENGINE_VERSION } from '../../core/grading/grade.ts'
import { hearAnswer } from '../../core/learning/dialogue/interviewer.ts'
import { gradeAsDecided, type Override } from '../../core/learning/dialogue/regrade-turn.ts'
import { localDay } from '../../core/learning/local-day.ts'
import { overridesOf } from '../appeal/overrides-of.ts'
import { settingsOf } from '../learner/settings-of.ts'
import type { Attempt, Cell } from '../ports.ts'
import type { Found } from './find-drill.ts'
import { gradeOf, type OpenTalk, saidIn, talkOf } from './open-talk.ts'
import type { Taken } from './taken.ts'

/** Grades an answer to what is asked now and decides what the interviewer says to it. */
export function answerTurn(cell: Cell, open: OpenTalk, found: Found, text: string, confidence: Attempt['confidence'], now: string): Taken {
  const { drill, turn, dialogue } = open
  const id = cell.newId()
  const { grade, resigned } = gradeAsDecided({ id, text, probe: dialogue.asked }, found.compiled, saidIn(open), decidedIn(cell, open))
  const attempt: Attempt = {
    id,
    turnId: turn.id,
    drillId: drill.id,
    learnerId: drill.learnerId,
    topic: turn.topic,
    questionId: turn.questionId,
    text,
    grade,
    contentHash: found.entry.contentHash,
    engineVersion: ENGINE_VERSION,
    createdAt: now,
    number: cell.store.lastNumber(drill.learnerId) + 1,
    day: localDay(now, settingsOf(cell.store, drill.learnerId).timeZone),
    probe: dialogue.asked,
    hints: dialogue.hints,
    confidence,
  }
  return { response: hearAnswer(talkOf(open, found, text), { grade, resigned }, gradeOf(open)), attempt, appeal: null, end: null }
}

/** What reviewers decided about the turn's answers meanwhile. */
function decidedIn({ store }: Pick<Cell, 'store'>, { drill, dialogue }: OpenTalk): Override[] {
  const said = new Set(dialogue.said.map(({ attempt }) => attempt))
  if (dialogue.said.every(({ attempt }) => attempt === null)) return []
  return overridesOf(store, drill.learnerId).filter(({ attempt }) => said.has(attempt))
}
