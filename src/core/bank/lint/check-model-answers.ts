import { findingsIn, type Rule } from './linted.ts'

/** A model answer is there, states what is essential, and raises no red flag. */
export const checkModelAnswers: Rule = ({ topic, text, question: compiled }) =>
  topic.questions.flatMap((question, index) => {
    const place = ['questions', index, 'answer']
    const ready = compiled(question.id)
    if (ready === undefined) return []
    if (question.answer === undefined)
      return [text.problem(['questions', index, 'id'], `Cannot find a model answer to "${question.id}"`, 'add answer', 'warning')]
    const { stated, asserted } = findingsIn(question.answer, ready)
    return [
      ...[...asserted].map((id) =>
        text.problem(
          place,
          `Cannot use the model answer: it raises the red flag "${id}"`,
          'reword it, or add its sentence to near of the red flag',
        ),
      ),
      ...question.concepts
        .filter(({ id, essential }) => essential && !stated.has(id))
        .map(({ id }) =>
          text.problem(
            place,
            `Cannot find the essential concept "${id}" in the model answer`,
            'say it there in a sentence of its own, or add that wording to accept',
            'warning',
          ),
        ),
    ]
  })
