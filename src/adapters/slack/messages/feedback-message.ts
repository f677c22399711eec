import type { SayOutcome } from '../../../training/drill/say.ts'
import type { GradeView } from '../../../training/drill/views.ts'
import { actions, type Block, button, context, divider, type Message, messageOf, paragraphs, words } from './blocks.ts'
import { buttons, more, question } from './question-message.ts'
import { fit } from './text.ts'
import { type TurnRef, writeRef } from './turn-ref.ts'

const VERDICTS = {
  solid: 'Solid',
  partial: 'Partly there',
  off: 'Not there yet',
  red_flag: 'A wrong claim in it',
  no_answer: 'Not known yet',
} as const satisfies Record<GradeView['verdict'], string>
const LINE = 600
const QUOTE = 300

/** What came of an answer or a move, and what is asked next. `at` is what it was said to. */
export function feedbackMessage(outcome: SayOutcome, at: TurnRef, title: string): Message {
  const { grade, reply, turn, drill } = outcome
  const found = grade === null ? { blocks: [], isCut: false } : paragraphs(findingLines(grade))
  const replies = reply.map(({ text }) => words(text))
  const isNext = turn !== null && turn.id !== at.turn
  const next = isNext ? question(turn, drill, title) : { blocks: [], isCut: false }
  const isCut = found.isCut || next.isCut || replies.some((each) => each.isCut)
  const blocks: Block[] = [
    ...(grade === null ? [] : [context(`*${VERDICTS[grade.verdict]}*  ${scoreBar(grade.score)}`)]),
    ...found.blocks,
    ...replies.flatMap((each) => each.blocks),
    ...(isNext ? [divider] : []),
    ...next.blocks,
  ]
  const ref = writeRef(at)
  if (turn === null)
    blocks.push(actions([button('Report', 'report', drill.id), button('New drill', 'pick', '-'), ...(isCut ? [more(ref)] : [])]))
  else {
    if (isCut && isNext) blocks.push(actions([more(ref)]))
    blocks.push(buttons(turn, drill, isCut && !isNext))
  }
  const verdict = grade === null ? [] : [`${VERDICTS[grade.verdict]}, ${Math.round(grade.score * 100)} %.`]
  return messageOf([...verdict, ...reply.map(({ text }) => text), ...(isNext ? [turn.ask.text] : [])].join(' '), blocks)
}

export function scoreBar(score: number): string {
  const full = Math.round(score * 10)
  return `${'▰'.repeat(full)}${'▱'.repeat(10 - full)} ${Math.round(score * 100)} %`
}

/** The learner's own words with what they earned; what is missing only once it is no longer asked for. */
function findingLines(grade: GradeView): string[] {
  const quote = (evidence: readonly { text: string }[]): string =>
    evidence
      .slice(0, 3)
      .map(({ text }) => `“${fit(text, QUOTE).text}”`)
      .join(' … ')
  const stated = grade.concepts.filter(({ state }) => state === 'stated')
  const missing = grade.concepts.filter(({ state, statement }) => state !== 'stated' && statement !== null)
  return [
    ...stated.map(
      ({ statement, evidence }) => `✓ ${fit(statement ?? '', LINE).text}${evidence.length > 0 ? `\n> ${oneLine(quote(evidence))}` : ''}`,
    ),
    ...missing.map(({ statement }) => `○ ${fit(statement ?? '', LINE).text}`),
    ...grade.red_flags.map(
      ({ claim, correction, evidence }) =>
        `⚑ ${evidence.length > 0 ? oneLine(quote(evidence)) : fit(claim, LINE).text}${correction === null ? '' : `\n> ${oneLine(fit(correction, LINE).text)}`}`,
    ),
  ]
}

const oneLine = (text: string): string => text.replaceAll('\n', ' ')
