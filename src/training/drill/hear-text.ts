import type { ReplyLine } from '../../core/learning/dialogue/dialogue.ts'
import { gradeInTurn } from '../../core/learning/dialogue/grade-turn.ts'
import { otherLanguageNote } from '../../core/learning/dialogue/read-language.ts'
import { type Heard, readAside, readMove } from '../../core/learning/dialogue/read-move.ts'
import { replyToAside } from '../../core/learning/dialogue/wording.ts'
import type { Cell } from '../ports.ts'
import { isOfRubric, type OpenTalk } from './open-talk.ts'

/** What a text is taken for; an aside comes with what is said to it. */
export type HeardText =
  | { readonly heard: Exclude<Heard, 'aside'> }
  | { readonly heard: 'aside'; readonly reply: readonly ReplyLine[]; readonly toldLanguage: boolean }

/** Tells answers, moves and asides apart. An answer in another language is an aside once a drill: its learner is told and has another go. */
export function hearText(cell: Pick<Cell, 'store'>, open: OpenTalk, text: string): HeardText {
  const heard = readMove(text, (phrase) => isOfRubric(open.found, phrase))
  const said = heard === 'aside' ? [replyToAside(readAside(text))] : heard === 'answer' ? languageNote(cell, open, text) : null
  if (said !== null) return { heard: 'aside', reply: said.map((each) => ({ kind: 'note', text: each })), toldLanguage: heard === 'answer' }
  return { heard: heard === 'aside' ? 'answer' : heard }
}

/** Whether a whole message is small talk, wherever it is said. */
export const isAside = (text: string): boolean => readMove(text, () => false) === 'aside'

function languageNote({ store }: Pick<Cell, 'store'>, { drill, dialogue, found }: OpenTalk, text: string): readonly string[] | null {
  const note = otherLanguageNote(text)
  if (note === null || found === undefined) return null
  const isTold = store.turnsOf(drill.id).some((turn) => turn.dialogue.said.some(({ toldLanguage }) => toldLanguage === true))
  const { verdict } = gradeInTurn(text, found.compiled, [], dialogue.asked).grade
  return isTold || (verdict !== 'off' && verdict !== 'no_answer') ? null : note
}
