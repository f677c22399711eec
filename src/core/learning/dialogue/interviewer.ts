import type { Grade } from '../../grading/grade-types.ts'
import { chooseProbe, MOST_FOLLOW_UPS, type Talk } from './choose-probe.ts'
import type { Dialogue, Probe, ReplyLine } from './dialogue.ts'
import type { TurnGrade } from './grade-turn.ts'
import { readStance } from './read-move.ts'
import { acknowledge, correctionOf, flagsOf, praise, statementsOf, tellRest } from './wording.ts'

/** What the interviewer does next. `close` ends the talk about this question; without it `dialogue` says what is asked now. */
export interface Response {
  readonly reply: readonly ReplyLine[]
  readonly dialogue: Dialogue
  readonly close: 'answered' | 'skipped' | null
}

export const line = (kind: ReplyLine['kind'], text: string): ReplyLine => ({ kind, text })
/** Whether the interviewer keeps what it thinks of the answers for the end. */
export const isSilent = ({ mode }: Pick<Talk, 'mode'>): boolean => mode === 'interview' || mode === 'placement'

/** Answers an answer. `before` is the grade of the turn until now; null for the first answer. */
export function hearAnswer(talk: Talk, { grade, resigned }: TurnGrade, before: Grade | null): Response {
  const { dialogue, question } = talk
  const { asked } = dialogue
  if (asked?.form === 'challenge' && isBareRetreat(talk, grade, resigned))
    return askOn(talk, [], { form: 'challenge', about: asked.about, text: 'Good that you say so. How is it, then?' })
  const isHelped = asked !== null && (asked.form === 'nudge' ? dialogue.hints > 0 : asked.form !== 'challenge')
  const probe = resigned && isHelped ? null : chooseProbe(talk, grade, resigned ? 'gave_up' : 'answered')
  if (isSilent(talk)) return probe === null ? close(talk, [acknowledge(talk.number)]) : askOn(talk, [], probe)
  const known = before === null ? [] : statementsOf(question, before, true)
  const fresh = statementsOf(question, grade, true).filter((statement) => !known.includes(statement))
  const set = corrections(talk, grade, before, resigned, probe, fresh.length > 0)
  const lines = [
    ...comfort(grade, resigned, before, probe, fresh.length + set.length > 0),
    ...set,
    ...praise(fresh, before === null && grade.verdict === 'solid' && fresh.length === question.concepts.length, talk.number),
  ]
  return probe === null ? close(talk, [...lines, ...tellRest(question, grade)]) : askOn(talk, lines, probe)
}

/** Asks on, with what is said first. */
export function askOn(talk: Talk, lines: readonly ReplyLine[], probe: Probe): Response {
  const { dialogue } = talk
  return {
    reply: [...lines, line(probe.form, spoken(probe))],
    dialogue: {
      ...dialogue,
      hints: dialogue.hints + (probe.form === 'hint' ? 1 : 0),
      followUps: dialogue.followUps + 1,
      asked: probe,
      challenged: probe.form === 'challenge' ? [...dialogue.challenged, probe.about] : dialogue.challenged,
    },
    close: null,
  }
}

/** Ends the talk about the question; what was asked about it stands no longer. */
export function close({ dialogue }: Talk, reply: readonly ReplyLine[], how: 'answered' | 'skipped' = 'answered'): Response {
  return { reply, dialogue: { ...dialogue, asked: null }, close: how }
}

/** A follow-up as the interviewer says it. */
export function spoken({ form, text, missing = [] }: Probe): string {
  return form === 'blank' ? `Fill the ${missing.length > 1 ? 'gaps' : 'gap'}: ${text}.` : text
}

/** "No" takes a claim back but does not say what is so instead. */
function isBareRetreat(talk: Talk, grade: Grade, resigned: boolean): boolean {
  const about = talk.dialogue.asked?.about
  const isOpen = grade.redFlags.some(({ id, state }) => id === about && state === 'asserted')
  return !isSilent(talk) && !resigned && isOpen && talk.dialogue.followUps < MOST_FOLLOW_UPS && readStance(talk.text) === 'retracts'
}

function comfort(grade: Grade, resigned: boolean, before: Grade | null, probe: Probe | null, hasNews: boolean): ReplyLine[] {
  if (resigned && before === null)
    return [line('note', probe === null ? 'That is all right.' : 'That is all right; let us get there together.')]
  if (hasNews) return []
  if (resigned) return [line('note', 'No matter.')]
  if (before !== null) return [line('note', probe === null ? 'That is not it yet.' : 'Not quite.')]
  return grade.verdict === 'off' ? [line('note', 'I do not hear the main point yet.')] : []
}

/** Confirms what was set right; corrects what still stands after it was questioned, or when the talk ends without that. */
function corrections(
  { topic, dialogue, text }: Talk,
  grade: Grade,
  before: Grade | null,
  resigned: boolean,
  probe: Probe | null,
  hasNews: boolean,
): ReplyLine[] {
  const { asked, challenged } = dialogue
  const wasOpen = before?.redFlags.filter(({ state }) => state === 'asserted').map(({ id }) => id) ?? []
  const mended = flagsOf(topic, grade, 'denied').filter(({ id }) => wasOpen.includes(id))
  const standing = flagsOf(topic, grade, 'asserted').filter(({ id }) => probe?.about !== id)
  const opening = resigned ? 'Let me tell you.' : readStance(text) === 'stands' ? 'I see it differently.' : 'Careful with that one.'
  return [
    ...mended.map((flag) =>
      line('praise', hasNews ? 'Good, you have set that right.' : `Good, you have set that right. ${correctionOf(flag)}`),
    ),
    ...standing
      .filter(({ id }) => (asked?.form === 'challenge' ? asked.about === id : false) || (probe === null && !challenged.includes(id)))
      .map((flag) => line('told', `${opening} ${correctionOf(flag)}`)),
  ]
}
