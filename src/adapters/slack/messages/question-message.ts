import type { DrillOutcome } from '../../../training/drill/start-drill.ts'
import type { DrillView, TurnView } from '../../../training/drill/views.ts'
import { actions, type Block, button, context, type Message, messageOf, type Shown, words } from './blocks.ts'
import { fit } from './text.ts'
import { writeRef } from './turn-ref.ts'

/** A drill's question with the buttons to answer it, what is said before, and hints that it had. */
export function questionMessage(outcome: DrillOutcome, title: string): Message {
  const { reply, drill, turn } = outcome
  if (turn === null) return messageOf('The drill is finished.', words('The drill is finished.').blocks)
  const said = reply.filter(({ kind }) => kind !== 'hint').flatMap(({ text }) => words(text).blocks)
  const hints = reply.filter(({ kind }) => kind === 'hint').flatMap(({ text }) => words(text).blocks)
  const asked = question(turn, drill, title)
  return messageOf(turn.ask.text, [...said, ...asked.blocks, ...hints, buttons(turn, drill, asked.isCut)])
}

export function question(turn: TurnView, drill: DrillView, title: string): Shown {
  const place = drill.mode === 'practice' ? '' : ` · ${drill.mode}`
  const head = context(`*${fit(title, 300).text}* · ${turn.question.level}${place} · question ${turn.number} of ${drill.total}`)
  const asked = words(turn.ask.text)
  return { blocks: [head, ...asked.blocks], isCut: asked.isCut }
}

export function buttons(turn: TurnView, drill: DrillView, isCut: boolean): Block {
  const ref = writeRef({ drill: drill.id, turn: turn.id, step: turn.step })
  const all = [button('Answer', 'answer', ref, 'primary')]
  if (drill.mode !== 'interview' && drill.mode !== 'placement') all.push(button('Hint', 'move-hint', ref))
  all.push(button('Skip', 'move-skip', ref), button("I don't know", 'move-dont_know', ref))
  return actions(isCut ? [...all, more(ref)] : all)
}

export const more = (ref: string) => button('Show more', 'more', ref)
