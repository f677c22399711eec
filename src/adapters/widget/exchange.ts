import { type Disputed, gradeBubble, moveBubble, questionBubble, replyBubble } from './bubbles.ts'
import type { Context, Said, Transcript } from './context.ts'
import { answerBubble } from './marked-answer.ts'
import { ServerSaysNo } from './session.ts'

type Bubbles = (HTMLElement | undefined)[]

/** What a learner said or did, and what came of it. */
export function exchange(
  context: Context,
  { attempt, heard, reply, grade }: Pick<Said, 'attempt' | 'heard' | 'reply' | 'grade'>,
  text: string | null,
): Bubbles {
  const { words } = context
  const own =
    heard === 'answer' || heard === 'aside' || attempt !== null ? answerBubble(words, text ?? '…', grade) : moveBubble(words, heard, text)
  const graded =
    grade === null || attempt === null
      ? undefined
      : gradeBubble(words, grade, (point, pressed) => context.attempt(() => dispute(context, { attempt, ...point }, pressed)))
  return [own, graded, replyBubble(words, reply, grade)]
}

/** A drill as far as it has come: every question with what was said to it. */
export function exchangesOf(context: Context, { turns, summary }: Transcript): Bubbles {
  const { words } = context
  const told = turns.flatMap((turn) => [
    questionBubble(words, turn),
    ...turn.said.flatMap((said) => {
      const made = turn.attempts.find(({ id }) => id === said.attempt)
      return exchange(context, { ...said, grade: made?.grade ?? null }, made?.text ?? said.text)
    }),
  ])
  return [...told, replyBubble(words, summary, null)]
}

/** What was disputed before is noted already. */
async function dispute(
  { session, words }: Context,
  json: Disputed & { readonly attempt: string },
  pressed: HTMLButtonElement,
): Promise<void> {
  try {
    await session.ask((client) => client.v1.appeals.$post({ json }))
  } catch (error) {
    if (!(error instanceof ServerSaysNo) || error.code !== 'appeal_exists') throw error
  }
  pressed.ariaDisabled = 'true'
  pressed.textContent = words.noted
}
