import type { Question, Topic } from '../../bank/topic/topic.ts'
import { refOf } from '../memory/choose-questions.ts'
import { html } from './html.ts'
import { modelAnswer } from './model-answer.ts'

const HEADERS = [
  '#separator:tab',
  '#html:true',
  '#notetype:Basic',
  '#deck:Whetstone',
  '#columns:id\tfront\tback\ttags',
  '#guid column:1',
  '#tags column:4',
]

/**
 * Questions as a text file for Anki, one note a line. The first column is the note's permanent id, as the GUID and not as a field, so that
 * Anki's own note type shows the prompt, and importing again updates notes whose prompt was reworded.
 */
export function ankiNotes(cards: readonly { readonly topic: Topic; readonly question: Question }[]): string {
  const lines = cards.map(({ topic, question }) =>
    [
      `whetstone:${refOf(topic.id, question.id)}`,
      html(question.prompt),
      modelAnswer(topic, question),
      `${topic.id.replace('/', '::')} ${question.level}`,
    ].join('\t'),
  )
  return `${[...HEADERS, ...lines].join('\n')}\n`
}
