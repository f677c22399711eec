import { findingsIn, type Rule } from './linted.ts'

/** Saying the question back earns nothing. */
export const checkPrompts: Rule = ({ topic, text, question: compiled }) =>
  topic.questions.flatMap((question, index) => {
    const ready = compiled(question.id)
    if (ready === undefined) return []
    const { stated } = findingsIn(question.prompt, ready)
    return [...stated].map((id) =>
      text.problem(['questions', index, 'prompt'], `Cannot ask for "${id}": the question itself states it`, 'ask without giving it away'),
    )
  })
