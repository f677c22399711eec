import type { Question, Topic } from '../../bank/topic/topic.ts'
import { correctionOf, sentence } from '../dialogue/wording.ts'
import { html } from './html.ts'

/** What a good answer says, as HTML in one line: the author's own words, the key points, and what not to say. */
export function modelAnswer(topic: Topic, question: Question): string {
  const list = (items: readonly string[]): string =>
    items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`
  const points = question.concepts.map(({ statement, essential }) =>
    essential ? `<b>${html(sentence(statement))}</b>` : html(sentence(statement)),
  )
  const flags = topic.red_flags.filter(({ id }) => question.red_flags.includes(id))
  const wrong = flags.map((flag) => `<i>Wrong: ${html(sentence(flag.claim))}</i> ${html(correctionOf(flag))}`)
  return `${question.answer === undefined ? '' : `<p>${html(question.answer)}</p>`}${list(points)}${list(wrong)}`
}
