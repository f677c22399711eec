import { contentOf, coverage } from '../likeness.ts'
import { findingsIn, type Rule } from './linted.ts'

const FEWEST_WORDS = 3
const GIVEN = 0.9

/** A question does not say what it asks for: who says it back earns nothing, and who knows it can hardly say it otherwise. */
export const checkPrompts: Rule = ({ topic, text, question: compiled }) =>
  topic.questions.flatMap((question, index) => {
    const ready = compiled(question.id)
    if (ready === undefined) return []
    const { stated } = findingsIn(question.prompt, ready)
    const asked = contentOf(question.prompt)
    const isGiven = (statement: string): boolean => {
      const content = contentOf(statement)
      return content.size >= FEWEST_WORDS && coverage(content, asked) >= GIVEN
    }
    return question.concepts
      .filter(({ id, statement }) => stated.has(id) || isGiven(statement))
      .map(({ id }) =>
        text.problem(['questions', index, 'prompt'], `Cannot ask for "${id}": the question itself states it`, 'ask without giving it away'),
      )
  })
