import type { ModalView } from 'slack-web-api-client'
import * as z from 'zod'
import type { Transcript } from '../../../training/drill/read-drill.ts'
import type { TurnView } from '../../../training/drill/views.ts'
import { type Block, context, inFull, plain, words } from './blocks.ts'
import { LIMITS } from './limits.ts'

/** Where what follows from a form is to be said. */
export const spotSchema = z.object({
  user: z.string(),
  /** The response URL, as long as Slack takes it. */
  url: z.string().nullable(),
  /** A message's own thread, where the form was opened from one. */
  channel: z.string().nullable(),
  thread: z.string().nullable(),
})
export type Spot = z.output<typeof spotSchema>

export const answerMetadata = z.object({ spot: spotSchema, ref: z.string() })

/** The form in which a question is answered. */
export function answerForm(turn: TurnView, ref: string, spot: Spot): ModalView {
  return {
    type: 'modal',
    callback_id: 'answer',
    title: plain('Your answer', LIMITS.title),
    submit: plain('Send', LIMITS.title),
    close: plain('Later', LIMITS.title),
    private_metadata: JSON.stringify({ spot, ref } satisfies z.input<typeof answerMetadata>),
    blocks: [
      ...words(turn.ask.text).blocks,
      {
        type: 'input',
        block_id: 'answer',
        label: plain('In your own words', LIMITS.inputLabel),
        element: { type: 'plain_text_input', action_id: 'text', multiline: true, max_length: LIMITS.input, focus_on_load: true },
      },
    ],
  }
}

/** Everything said about one question, in full. */
export function fullTalk(transcript: Transcript, turnId: string): ModalView {
  const turns = transcript.turns.filter(({ id }) => id === turnId)
  const blocks = turns.flatMap((turn): Block[] => [
    ...inFull(turn.question.prompt),
    ...turn.said.flatMap(({ text, attempt, reply }) => [
      ...inFull(`You: ${text ?? turn.attempts.find(({ id }) => id === attempt)?.text ?? '–'}`),
      ...reply.flatMap((line) => inFull(line.text)),
    ]),
  ])
  const current = transcript.turn !== null && transcript.turn.id !== turnId ? inFull(transcript.turn.ask.text) : []
  return listModal('In full', [...blocks, ...current])
}

export function listModal(title: string, blocks: readonly Block[]): ModalView {
  const shown = blocks.length === 0 ? words('There is nothing to show.').blocks : blocks
  const fitting =
    shown.length > LIMITS.viewBlocks ? [context('The beginning is left out.'), ...shown.slice(1 - LIMITS.viewBlocks)] : [...shown]
  return { type: 'modal', title: plain(title, LIMITS.title), close: plain('Close', LIMITS.title), blocks: fitting }
}
