import { contentOf, coverage } from '../likeness.ts'
import { findingsIn, type Rule } from './linted.ts'

const FEWEST_WORDS = 3
const GIVEN = 0.9

/** A question does not say what it asks for: who says it back earns nothing, and who knows it can hardly say it otherwise. */
export const checkPrompts: Rule = ({ topic, text, question: compiled }) =>
  topic.questions.flatMap(({ id: questionId, prompt, paraphrases, concepts }, index) => {
    const ready = compiled(questionId)
    if (ready === undefined) return []
    const asked = [{ key: ['prompt'], wording: prompt }, ...paraphrases.map((wording, nth) => ({ key: ['paraphrases', nth], wording }))]
    return asked.flatMap(({ key, wording }) => {
      const { stated } = findingsIn(wording, ready)
      const words = contentOf(wording)
      const isGiven = (statement: string): boolean => {
        const content = contentOf(statement)
        return content.size >= FEWEST_WORDS && coverage(content, words) >= GIVEN
      }
      return concepts
        .filter(({ id, statement }) => stated.has(id) || isGiven(statement))
        .map(({ id }) =>
          text.problem(['questions', index, ...key], `Cannot ask for "${id}": the question itself states it`, 'ask without giving it away'),
        )
    })
  })
