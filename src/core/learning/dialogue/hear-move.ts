import type { Grade } from '../../grading/grade-types.ts'
import { chooseHint, chooseProbe, type Talk, wantedConcept } from './choose-probe.ts'
import { askOn, close, isSilent, line, type Response, spoken } from './interviewer.ts'
import type { Move } from './read-move.ts'
import { acknowledge, correctionOf, flagsOf, statementsOf, tellRest } from './wording.ts'

/** Answers what is no answer, apart from what ends the drill or leaves the question. `grade` is that of the turn until now. */
export function hearMove(talk: Talk, move: Exclude<Move, 'stop' | 'restart' | 'appeal' | 'dont_know'>, grade: Grade | null): Response {
  const stay = (text: string): Response => ({ reply: [line('note', text)], dialogue: talk.dialogue, close: null })
  if (move === 'repeat') return stay(talk.dialogue.asked?.text ?? talk.question.prompt)
  if (move === 'skip') return skip(talk, grade)
  if (talk.mode === 'interview') return stay(DURING_INTERVIEW[move])
  if (talk.mode === 'placement') return stay('Just say what you have, or skip it: this only finds out where to start.')
  if (move === 'hint') return giveHint(talk, grade)
  return move === 'why' ? explain(talk, grade, stay) : reveal(talk, grade, stay)
}

const DURING_INTERVIEW = {
  hint: 'In an interview I keep those to myself. Say what you have, even if it is half of it, or skip.',
  why: 'We will go through everything at the end.',
  missed: 'We will go through everything at the end.',
} as const

function giveHint(talk: Talk, grade: Grade | null): Response {
  const { dialogue } = talk
  const given = chooseHint(talk, grade)
  if (given === null)
    return {
      reply: [line('note', 'I have no more hints. Have a guess, or say "I don\'t know" and I tell you.')],
      dialogue,
      close: null,
    }
  return {
    reply: [line(given.form, spoken(given))],
    dialogue: { ...dialogue, hints: dialogue.hints + 1, asked: given.form === 'blank' ? given : dialogue.asked },
    close: null,
  }
}

/** It was questioned and, since something else is asked by now, corrected too. */
function isSettled({ dialogue }: Talk, flag: string): boolean {
  return dialogue.challenged.includes(flag) && dialogue.asked?.about !== flag
}

function skip(talk: Talk, grade: Grade | null): Response {
  if (grade === null)
    return close(
      talk,
      [line('note', talk.mode === 'interview' ? 'All right, the next one.' : 'Skipped; it will come back another time.')],
      'skipped',
    )
  if (isSilent(talk)) return close(talk, [acknowledge(talk.number)])
  const lines = flagsOf(talk.topic, grade, 'asserted')
    .filter(({ id }) => !isSettled(talk, id))
    .map((flag) => line('told', correctionOf(flag)))
  return close(talk, [...lines, ...tellRest(talk.question, grade)])
}

function explain(talk: Talk, grade: Grade | null, stay: (text: string) => Response): Response {
  const { dialogue, topic } = talk
  const asked = dialogue.asked
  const flag = topic.red_flags.find(({ id }) => id === asked?.about)
  if (grade === null || asked === null)
    return stay('I ask because it comes up in interviews and at work. Say what you have, or ask for a hint.')
  if (flag === undefined) return stay('A good answer has that point too. Have a guess, ask for a hint, or skip.')
  const probe = chooseProbe(talk, grade, 'answered')
  const why = line('told', correctionOf(flag))
  if (probe !== null) return askOn(talk, [why], probe)
  return close(talk, [why, ...tellRest(talk.question, grade)])
}

function reveal(talk: Talk, grade: Grade | null, stay: (text: string) => Response): Response {
  if (grade === null) return stay('Nothing yet: you have not answered this one. Say what you have, or ask for a hint.')
  if (wantedConcept(talk.question, grade) === undefined && statementsOf(talk.question, grade, false).length === 0)
    return stay('Nothing, you have it all.')
  return skip(talk, grade)
}
