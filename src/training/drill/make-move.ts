import { hearMove } from '../../core/learning/dialogue/hear-move.ts'
import { isSilent, type Response } from '../../core/learning/dialogue/interviewer.ts'
import type { Move } from '../../core/learning/dialogue/read-move.ts'
import { disputed, newAppeal } from '../appeal/new-appeal.ts'
import type { Attempt, Cell } from '../ports.ts'
import { countedAttempts } from './counted-attempts.ts'
import { lookBack } from './look-back.ts'
import { gradeOf, type OpenTalk, talkOf } from './open-talk.ts'
import type { Taken } from './taken.ts'

/** Decides what the interviewer says to anything but an answer. */
export function makeMove(cell: Cell, open: OpenTalk, move: Move, now: string): Taken {
  const { drill, turn, dialogue, found, answers } = open
  const taken = (response: Response): Taken => ({ response, attempt: null, appeal: null, end: null })
  const note = (text: string): Taken => taken({ reply: [{ kind: 'note', text }], dialogue, close: null })
  if (move === 'stop' || move === 'restart')
    return { ...taken({ reply: [], dialogue, close: answers.length > 0 ? 'answered' : 'skipped' }), end: move }
  if (move === 'appeal') return isSilent(drill) ? note(WAIT) : disputeLast(cell, open, now)
  if (answers.length === 0 && !isSilent(drill) && (move === 'why' || move === 'missed')) {
    const before = cell.store.turnsOf(drill.id).find(({ number }) => number === turn.number - 1)
    const last = before === undefined ? undefined : answersOf(cell, open, before.id).at(-1)
    const past = last ?? (before?.status === 'skipped' && move === 'missed' ? { ...before, grade: null } : undefined)
    if (before !== undefined && past !== undefined)
      return taken({ reply: lookBack(cell, past, move, [...before.dialogue.said, ...dialogue.said]), dialogue, close: null })
  }
  if (found === undefined || move === 'dont_know') return note(turn.prompt)
  return taken(hearMove(talkOf(open, found, ''), move, gradeOf(open)))
}

const WAIT = 'We will go through everything at the end; what you do not agree with you can dispute there.'

/** "I was right": about this question's answer, or while there is none, about the one before. */
function disputeLast(cell: Cell, open: OpenTalk, now: string): Taken {
  const { drill, turn, dialogue, answers } = open
  const note = (text: string): Taken => ({
    response: { reply: [{ kind: 'note', text }], dialogue, close: null },
    attempt: null,
    appeal: null,
    end: null,
  })
  const before = answers.length > 0 ? turn : cell.store.turnsOf(drill.id).find(({ number }) => number === turn.number - 1)
  const said = before === undefined ? [] : answersOf(cell, open, before.id)
  const point = disputed(cell, said)
  if (point === undefined) return note('There is nothing to dispute yet.')
  const isKnown = cell.store
    .appealsOf({ learnerId: drill.learnerId })
    .some(({ attemptId, finding }) => attemptId === point.attempt.id && finding === point.finding)
  if (isKnown) return note('That is noted already; a reviewer will look at it.')
  const ask = dialogue.asked?.text ?? turn.prompt
  const isAskedFor = before === turn && point.kind === 'concept'
  const what = isAskedFor ? 'your answer' : `"${point.text}"`
  const text = `Noted: a reviewer will look at ${what}, and you will hear what comes of it. Meanwhile: ${ask}`
  return { ...note(text), appeal: newAppeal(cell, point, '', now) }
}

const answersOf = (cell: Cell, { drill }: OpenTalk, turnId: string): readonly Attempt[] =>
  countedAttempts(cell.store, { learnerId: drill.learnerId, turnId })
