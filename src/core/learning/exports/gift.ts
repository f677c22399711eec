import type { Topic } from '../../bank/topic/topic.ts'
import { refOf } from '../memory/choose-questions.ts'
import { html } from './html.ts'
import { modelAnswer } from './model-answer.ts'

/** A topic's questions in Moodle's GIFT, as essays with the model answer as feedback: Moodle can ask them, but not grade them. */
export function giftTopic(topic: Topic): string {
  const questions = topic.questions.map(
    (question) =>
      `// [id:${refOf(topic.id, question.id)}] [tag:${topic.id}] [tag:${question.level}]\n` +
      `::${escaped(question.id)}::[html]${escaped(html(question.prompt))} {\n####[html]${escaped(modelAnswer(topic, question))}\n}\n`,
  )
  return [
    `// ${topic.title.replace(/\s+/g, ' ')}: ${topic.questions.length} questions from Whetstone, as GIFT.\n` +
      '// This is lossy: GIFT has no rubric, so each question is an essay that a person grades. Weights, accepted wordings,\n' +
      '// follow-ups and hints are left out; key points and wrong claims stand in the feedback.\n',
    // A slash stands between categories; a doubled one is a slash.
    `$CATEGORY: Whetstone/${topic.title.replace(/\s+/g, ' ').replaceAll('/', '//')}\n`,
    ...questions,
  ].join('\n')
}

const escaped = (text: string): string => text.replace(/[\\~=#{}:]/g, '\\$&')
